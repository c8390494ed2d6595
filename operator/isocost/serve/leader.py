"""Keeps the Lease: the reads, the writes and the thread around `lease`.

It has a connection of its own, so that a slow list of ten thousand pods does not delay a renewal, and it renews only
while the round loop is fit: a process that hangs gives way to one that does not.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any

import msgspec

from isocost.kube.decode import one
from isocost.kube.errors import ApiError, Conflict, NotFound
from isocost.kube.kinds import LEASE
from isocost.kube.port import Cluster
from isocost.serve import lease
from isocost.serve.lease import Action, Record, State, Terms
from isocost.world.epoch import Epoch

log = logging.getLogger("isocost.lease")


class _Meta(msgspec.Struct, rename={"version": "resourceVersion"}):
    version: str
    uid: str = ""


class _Spec(msgspec.Struct, rename="camel"):
    holder_identity: str | None = None
    lease_transitions: int | None = None
    lease_duration_seconds: int | None = None


class _Lease(msgspec.Struct):
    metadata: _Meta
    spec: _Spec = msgspec.field(default_factory=_Spec)


class Leader:
    """One process's side of the Lease. clock gives monotonic seconds, wall the time for people, jitter numbers in [0, 1).

    changed is called whenever this process has begun or ceased to lead; fit says whether it is able to.
    """

    def __init__(
        self,
        cluster: Cluster,
        name: str,
        namespace: str,
        identity: str,
        *,
        clock: Callable[[], float],
        wall: Callable[[], datetime],
        jitter: Callable[[], float],
        changed: Callable[[], None] = lambda: None,
        fit: Callable[[], bool] = lambda: True,
        terms: Terms | None = None,
    ) -> None:
        self._cluster = cluster
        self._name = name
        self._namespace = namespace
        self._clock, self._wall, self._jitter = clock, wall, jitter
        self._changed, self._fit = changed, fit
        self._terms = terms or Terms()
        self._state = State()
        self._led = False
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lease", daemon=True)
        self.identity = identity
        self.trouble = "the Lease has not been read yet"

    # what others ask ------------------------------------------------------------------------------------------------

    def epoch(self) -> Epoch | None:
        """The leadership that is ours now, None while it is not."""
        state = self._state
        if state.record is None or not state.leads(self._clock()):
            return None
        return Epoch(lease=state.record.uid, number=state.record.number, holder=self.identity)

    def room(self) -> float:
        """Seconds that a write begun now may take; 0 while we do not lead."""
        return lease.room(self._state, self._clock(), self._terms)

    @property
    def leads(self) -> bool:
        return self._state.leads(self._clock())

    @property
    def standing_by(self) -> bool:
        """Whether the Lease was read and is somebody else's, so that this process could take over."""
        return not self.leads and not self.trouble

    @property
    def alive(self) -> bool:
        """Whether the thread that renews runs."""
        return self._thread.is_alive()

    @property
    def told(self) -> str:
        """Who leads, for people."""
        if self.leads:
            return f"{self.identity} leads"
        holder = self._state.record.holder if self._state.record else ""
        return self.trouble or f"{self.identity} stands by, {holder or 'nobody'} leads"

    # the thread -----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        self._thread.start()

    def stop(self, *, release: bool) -> None:
        """Ends the thread, and gives the Lease back so that another may take it at once."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(self._terms.renew)
        if release and self.leads:
            self._release()
        self._state = State(since=self._clock())

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._stopping.wait(self.tick())

    def tick(self) -> float:
        """One look at the Lease, and what follows from it; returns the seconds until the next."""
        if self._fit():
            try:
                self._turn()
                self.trouble = ""
            except ApiError as error:
                self._failed(error)
        self._tell()
        return self._terms.retry * (1.0 if self.leads else 1.0 + 0.2 * self._jitter())

    def _turn(self) -> None:
        if self._action() is not Action.RENEW:
            self._read()
        action = self._action()
        try:
            self._act(action)
        except (Conflict, NotFound) as error:
            if action is Action.CREATE and isinstance(error, NotFound):
                raise  # there is no such namespace
            self._read()  # somebody wrote the Lease: perhaps ourselves, when an answer was lost
            if self._action() is Action.RENEW:
                self._act(Action.RENEW)

    def _action(self) -> Action:
        return lease.decide(self._state, self.identity, self._clock(), self._terms)

    def _failed(self, error: ApiError) -> None:
        if self.trouble != str(error):
            log.warning("the Lease %s/%s cannot be kept: %s", self._namespace, self._name, error)
        self.trouble = str(error)

    def _tell(self) -> None:
        if self._led != self.leads:
            self._led = not self._led
            log.info("%s", self.told)
            self._changed()

    # reads and writes -----------------------------------------------------------------------------------------------

    def _read(self) -> None:
        try:
            found = _record(self._cluster.get(LEASE, self._name, namespace=self._namespace))
        except NotFound:
            found = None
        self._state = lease.observe(self._state, found, self.identity, self._clock())

    def _act(self, action: Action) -> None:
        sent = self._clock()
        match action:
            case Action.WAIT:
                return
            case Action.CREATE:
                body = {"metadata": {"name": self._name}, "spec": self._spec(1)}
                answer = self._cluster.create(LEASE, body, namespace=self._namespace)
            case Action.TAKE:
                assert self._state.record is not None
                answer = self._patch(self._spec(self._state.record.number + 1))
            case Action.RENEW:
                answer = self._patch({"renewTime": self._now()})
        self._state = lease.held(_record(answer), sent, self._terms)

    def _spec(self, number: int) -> dict[str, object]:
        now = self._now()
        kept = {"holderIdentity": self.identity, "leaseDurationSeconds": round(self._terms.lease)}
        return {**kept, "leaseTransitions": number, "acquireTime": now, "renewTime": now}

    def _patch(self, spec: dict[str, Any]) -> bytes:
        """A write that succeeds only if the Lease is as we know it."""
        assert self._state.record is not None
        body = {"metadata": {"resourceVersion": self._state.record.version}, "spec": spec}
        return self._cluster.patch(LEASE, self._name, body, namespace=self._namespace)

    def _release(self) -> None:
        try:
            self._patch({"holderIdentity": "", "leaseDurationSeconds": 1, "renewTime": self._now()})
        except ApiError as error:
            log.warning("the Lease could not be given back and will expire: %s", error)
        else:
            log.info("%s gave the Lease back", self.identity)

    def _now(self) -> str:
        return self._wall().isoformat(timespec="microseconds").replace("+00:00", "Z")


def _record(body: bytes) -> Record:
    found = one(body, _Lease, LEASE.name, "")
    return Record(
        holder=found.spec.holder_identity or "",
        number=found.spec.lease_transitions or 0,
        version=found.metadata.version,
        uid=found.metadata.uid,
        seconds=float(found.spec.lease_duration_seconds or 0),
    )
