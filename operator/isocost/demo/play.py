"""The conductor: starts all parts, lets the day pass between the operator's rounds, and hands out what is new."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from isocost.api.convert.policy import policy as read_policy
from isocost.demo import clock, metrics, operate, shop
from isocost.demo.demand import CURVES
from isocost.demo.incidents import Incident, incidents
from isocost.demo.record import Look, Record, Terms
from isocost.demo.world import World
from isocost.kube.kinds import COSTPLAN, COSTPOLICY, DEPLOYMENT, EVENT, NODE, POD
from isocost.observe import queries
from isocost.report.day import Plan, Told
from isocost.serve import Settings
from isocost.units import Rate
from isocost.world.ref import Ref

BEGIN = datetime(2026, 11, 24, tzinfo=UTC)
BUSY = timedelta(minutes=2)
PATIENCE_SECONDS = 300.0
END_SECONDS = 30.0
News = Plan | Told


class Ended(RuntimeError):
    """The operator's process ended or hung before the day did; the message says where its log is."""


@dataclass(slots=True, kw_only=True)
class Stage:
    """The running parts of a day."""

    world: World
    record: Record
    incidents: list[Incident]
    process: SpawnProcess
    pipe: Connection
    log: Path
    api: str
    prometheus: str
    blind: tuple[tuple[datetime, datetime], ...]
    rounds: int = 0

    def day(self, until: datetime) -> Iterator[tuple[datetime, list[News]]]:
        """Plays to an instant; after each round the time and what is new."""
        while self.world.now < until:
            pause = self._pause()
            self.rounds += 1
            yield self.world.now, [*self._read(), *self._happen(pause)]
            self.pipe.send(self.world.live(min(pause, until - self.world.now)))
        self._pause()
        yield self.world.now, [*self._read()]

    def _pause(self) -> timedelta:
        """How long the operator rests after its round."""
        if not self.pipe.poll(PATIENCE_SECONDS):
            raise Ended(f"the operator gave no sign for {PATIENCE_SECONDS:.0f} s; its log is {self.log}")
        try:
            asked: timedelta = self.pipe.recv()
        except clock.GONE as error:
            raise Ended(f"the operator's process ended; its log is {self.log}") from error
        return asked

    def _read(self) -> Iterator[News]:
        server = self.world.server
        return self.record.read(server.all(COSTPLAN), server.all(EVENT))

    def _happen(self, pause: timedelta) -> Iterator[Told]:
        while self.incidents and self.incidents[0].at <= self.world.now + pause:
            one = self.incidents.pop(0)
            one.do()
            yield self.record.say(one.at, one.note)


@contextmanager
def stage(folder: Path, begin: datetime = BEGIN) -> Iterator[Stage]:
    """Everything that a day needs, running; ended when the block is left."""
    world = World(now=begin)
    world.furnish()
    recording = recorded(world)
    record = Record(terms=terms())
    eye = Eye(world=world)
    world.each = lambda at: record.look(at, eye.look())
    with ExitStack() as held:
        api = held.enter_context(world.server).url
        prometheus = held.enter_context(metrics.Server(recording)).url
        settings = Settings(
            prometheus_url=prometheus, kubeconfig=str(kubeconfig(folder, api)), busy=BUSY, port=0, host="127.0.0.1"
        )
        log = folder / "operator.log"
        process, pipe = operate.start(settings, begin, log)
        held.callback(_end, process, pipe)
        record.look(begin, eye.look())
        planned = incidents(begin, world, recording)
        yield Stage(
            world=world, record=record, incidents=planned, process=process, pipe=pipe, log=log,
            api=api, prometheus=prometheus, blind=tuple(recording.gaps),
        )  # fmt: skip


def _end(process: SpawnProcess, pipe: Connection) -> None:
    pipe.close()
    process.terminate()
    process.join(END_SECONDS)
    if process.is_alive():
        process.kill()
        process.join()


def terms() -> Terms:
    return Terms(
        prices={one.name: Rate.of(one.price) for one in shop.MACHINES},
        units={one.name: one.unit for one in shop.SERVICES},
        carries=shop.carries,
        asked=lambda name, at: CURVES[name](at),
    )


def recorded(world: World) -> metrics.Recording:
    """The recording, by the queries that the operator will make for the policy's workloads."""
    rules = read_policy(shop.policy()).workloads
    found = metrics.Recording(now=lambda: world.now, curves={}, pods={})
    for rule in rules:
        name = Ref("Deployment", rule.name, shop.SPACE)
        found.curves[queries.demand(name, rule.demand)] = CURVES[rule.name]
        if query := queries.presence(name, rule.demand):
            found.pods[query] = _reporting(world, rule.name)
    return found


def _reporting(world: World, app: str) -> Callable[[], list[str]]:
    return lambda: world.pods(app)


@dataclass(slots=True, kw_only=True)
class Eye:
    """Looks at the cluster; where nothing was written since, it has seen all."""

    world: World
    _version: int = 0
    _seen: Look | None = None

    def look(self) -> Look:
        server = self.world.server
        if self._seen is None or self._version != server.store.version:
            self._version = server.store.version
            self._seen = Look(
                nodes=server.all(NODE),
                pods=server.all(POD),
                deployments=server.all(DEPLOYMENT),
                policy=server.find(COSTPOLICY, shop.NAME) or {},
            )
        return self._seen


def kubeconfig(folder: Path, url: str) -> Path:
    """A kubeconfig for the fake API server, as JSON, which is YAML too."""
    named = {"name": "demo"}
    config = {
        "apiVersion": "v1", "kind": "Config", "current-context": "demo",
        "clusters": [{**named, "cluster": {"server": url}}],
        "users": [{**named, "user": {"token": "none-is-needed"}}],
        "contexts": [{**named, "context": {"cluster": "demo", "user": "demo"}}],
    }  # fmt: skip
    path = folder / "kubeconfig"
    path.write_text(json.dumps(config))
    return path
