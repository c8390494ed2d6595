"""The demo on a real control plane: `make demo CLUSTER=local`, or `CLUSTER=kind`.

The shop of the stories stands on a real API server with its scheduler and controllers, a real Prometheus scrapes its load, and the
operator is installed from the chart and runs under its own account. A day of demand is replayed in minutes, but time is real: nothing
is skipped, so the report counts minutes, and the forecast looks back over seconds. In the middle of it one type is out of stock.
"""

from __future__ import annotations

import math
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from e2e import shop, shopfront
from e2e.binaries import KIND, PLANE, missing
from e2e.capi import Capi
from e2e.cluster import Cluster
from e2e.exporter import Exporter
from e2e.kind import Kind, NoDocker, engine
from e2e.plane import Plane
from e2e.prometheus import Prometheus
from isocost.cli.demo import writable
from isocost.cli.errors import Trouble
from isocost.cli.render import lines, width
from isocost.demo import tell
from isocost.demo.record import Look, Record, Terms
from isocost.report.day import Told, page
from isocost.report.layout import Line, Tone
from isocost.units import Rate

SECONDS = 360.0
"""what a day of demand takes"""
LOOK_SECONDS = 1.0
SOLD_OUT = "mid-8"
NO_STOCK = (0.33, 0.55)
"""the part of the day in which it is out of stock"""
NEEDED = ("helm", "prometheus")
MADE = (
    "Recorded by the demo on a real control plane: etcd, API server, scheduler and controllers of Kubernetes, Prometheus, and "
    "the operator as its chart installs it. Nodes are kwok's, machines and prices are made up. A day of demand was replayed in "
    "six minutes, so it climbs 240 times as steeply as in life; times on this page are real."
)


def level(part: float) -> float:
    """Demand at a part of the day (0 to 1), as a multiple of the stories' own: low at night, two peaks, twice that at most."""
    hour = part * 24
    noon, evening = math.exp(-(((hour - 12.5) / 3.2) ** 2) / 2), math.exp(-(((hour - 20) / 1.8) ** 2) / 2)
    return 0.5 + 1.5 * noon + 1.1 * evening


@contextmanager
def opened(where: str, folder: Path) -> Iterator[tuple[shopfront.Shopfront, Cluster]]:
    """The shop on the chosen cluster, all of it running but the policy."""
    with ExitStack() as held:
        cluster = held.enter_context(Kind(folder) if where == "kind" else Plane(folder))
        capi = held.enter_context(Capi(cluster, delay_seconds=3))
        exporter = held.enter_context(Exporter(cluster))
        prometheus = held.enter_context(Prometheus(folder, exporter))
        front = shopfront.open_shop(cluster, capi, exporter.load, prometheus, permissions="write")
        held.callback(front.operator.stop)
        yield front, cluster


def terms(begin: datetime) -> Terms:
    def asked(name: str, at: datetime) -> float:
        return shop.cores(name, level((at - begin).total_seconds() / SECONDS))

    return Terms(
        prices={one.name: Rate.of(one.price) for one in shop.TYPES},
        units=dict.fromkeys(shop.SERVICES, "cores"),
        carries=lambda service, kind: 1.0,
        asked=asked,
    )


def look(cluster: Cluster) -> Look:
    listed = {kind: cluster.client.list(kind) for kind in ("nodes", "pods", "deployments", "costpolicies")}
    policy = next(iter(listed["costpolicies"]), {})
    pods = [one for one in listed["pods"] if one["metadata"]["namespace"] == shop.NAMESPACE]
    return Look(nodes=listed["nodes"], pods=pods, deployments=listed["deployments"], policy=policy)


def play(front: shopfront.Shopfront, cluster: Cluster) -> Record:
    """The day, told as it goes."""
    begin = datetime.now(UTC)
    record = Record(terms=terms(begin), every=timedelta(seconds=2))
    record.look(begin, look(cluster))
    front.policy("Enforce", pools=[shop.pool(readyTimeout="20s")])
    stock = list(NO_STOCK)
    while (part := (datetime.now(UTC) - begin).total_seconds() / SECONDS) < 1:
        shop.load(front.load, level(part))
        if stock and part >= stock[0]:
            stock.pop(0)
            _tell(tell.news(_stock(front, record, gone=bool(stock)), width()))
        record.look(datetime.now(UTC), look(cluster))
        for one in record.read(cluster.client.list("costplans"), cluster.client.list("events.events.k8s.io")):
            _tell(tell.news(one, width()))
        time.sleep(LOOK_SECONDS)
    return record


def _stock(front: shopfront.Shopfront, record: Record, *, gone: bool) -> Told:
    if gone:
        front.capi.never_deliver(SOLD_OUT)
        return record.say(datetime.now(UTC), f"{SOLD_OUT} is out of stock: no new machine of it comes")
    front.capi.deliver(SOLD_OUT)
    return record.say(datetime.now(UTC), f"{SOLD_OUT} is in stock again")


def _tell(found: Iterable[Line]) -> None:
    lines(found)
    sys.stdout.flush()


@click.command()
@click.argument("where", type=click.Choice(["local", "kind"]))
@click.option(
    "--report", type=click.Path(dir_okay=False, path_type=Path), default="isocost-demo.html", show_default=True
)
def main(where: str, report: Path) -> None:
    """Play the demo on a real control plane: `local` as processes of this machine, `kind` in Docker."""
    writable(report)
    _possible(where)
    folder = Path(tempfile.mkdtemp(prefix="isocost-demo-"))
    _tell(_opening(folder))
    with opened(where, folder) as (front, cluster):
        it_runs = f"  it runs: kubectl --kubeconfig {cluster.kubeconfig} get nodes,costpolicies"
        _tell([Line(text=it_runs, tone=Tone.DIM)])
        front.operator.start()
        record = play(front, cluster)
    day = record.day("A shop on a real control plane", MADE)
    report.write_text(page(day), encoding="utf-8")
    _tell(tell.ending(day, report.resolve()))


def _possible(where: str) -> None:
    """Raises Trouble where this machine cannot have the cluster."""
    needed, build = (KIND, "e2e/tools/build kind kwok helm prometheus") if where == "kind" else (PLANE, "make tools")
    try:
        if where == "kind":
            engine()
    except NoDocker as error:
        raise Trouble(str(error), "leave CLUSTER out for the simulated cluster, which needs only Python") from error
    if lacking := missing((*needed, *NEEDED)):
        raise Trouble(f"programs of the real cluster are not built: {', '.join(lacking)}", f"run `{build}` (needs Go)")


def _opening(folder: Path) -> list[Line]:
    what = f"isocost demo: a day of a shop in {SECONDS / 60:g} minutes, on a real control plane."
    return [
        Line(text=what, tone=Tone.TITLE),
        Line(text=f"  starting it, which takes about a minute; all logs are in {folder}", tone=Tone.DIM),
    ]


if __name__ == "__main__":
    main()
