"""Pods that wait in vain between two rounds: somebody scaled up, and should not wait for the clock as well.

kopf watches only our own kinds: to follow every pod of a large cluster would cost memory and a core for what is one question.
The question is asked instead: which pods have no node, and has the scheduler tried them? The server filters, so the answer is
short and mostly empty. A pod is news once. Pods seldom come alone, and one round for all of them finds a cheaper fleet than one for
each: so news is held until a look finds no further pod, for ten seconds at most. Those that the scheduler is still to try are not
waited for, since a round counts with them: it buys for who finds no room in what is there. That they are tried in vain later is news
as well, but held until no more of them are. A round that the clock begins meanwhile would buy for the first of them alone, so it
waits, too (`gathered`). Which pods are ours, and whether anything is to be bought for them, is for the round to find out.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator

import msgspec

from isocost.kube.decode import Page
from isocost.kube.errors import ApiError
from isocost.kube.kinds import POD
from isocost.kube.port import Cluster

LOOK = 1.0
"""seconds between two looks"""
MOST = 10
"""looks for which news is held while more comes in"""
LONGEST_PAUSE = 60.0
_HOMELESS = "spec.nodeName=,status.phase=Pending"

log = logging.getLogger("isocost.waiting")


class _Meta(msgspec.Struct):
    uid: str = ""


class _Condition(msgspec.Struct):
    type: str
    status: str
    reason: str = ""


class _Status(msgspec.Struct):
    conditions: list[_Condition] | None = None


class _Pod(msgspec.Struct):
    metadata: _Meta
    status: _Status = msgspec.field(default_factory=_Status)

    @property
    def unschedulable(self) -> bool:
        return any(c.status == "False" and c.reason == "Unschedulable" for c in self._scheduled())

    @property
    def untried(self) -> bool:
        return not any(self._scheduled())

    def _scheduled(self) -> Iterator[_Condition]:
        return (c for c in self.status.conditions or () if c.type == "PodScheduled")


_PODS = Page(POD.name, _Pod)


class Waiting:
    """Calls `wake` when pods wait that did not before; asks the server only while `leads` says so."""

    def __init__(self, cluster: Cluster, wake: Callable[[], None], leads: Callable[[], bool]) -> None:
        self._cluster = cluster
        self._wake = wake
        self._leads = leads
        self._known: frozenset[str] = frozenset()
        self._there: frozenset[str] = frozenset()
        self._counted: frozenset[str] = frozenset()
        self._urgent = False
        self._held = 0
        self._failures = 0
        self._quiet = threading.Event()
        self._quiet.set()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._turn, name="waiting", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends after the look under way, which is not waited for."""
        self._stopping.set()

    def look(self) -> None:
        """One look. Raises ApiError."""
        pods = tuple(self._homeless())
        now = frozenset(pod.metadata.uid for pod in pods if pod.unschedulable)
        there = now | {pod.metadata.uid for pod in pods if pod.untried}
        fresh, self._known = now - self._known, now
        coming, self._there = there - self._there, there
        if fresh or self._held:
            self._held += 1
            self._urgent |= not fresh <= self._counted
            self._quiet.clear()
        more = coming if self._urgent else fresh
        if self._held and (not more or self._held > MOST):
            self._held, self._urgent, self._counted = 0, False, there
            self._quiet.set()
            self._wake()

    def gathered(self) -> bool:
        """Returns once no news is held; False when that took too long."""
        return self._quiet.wait((MOST + 2) * LOOK)

    def _homeless(self) -> Iterator[_Pod]:
        return (pod for page in self._cluster.list(POD, fields=_HOMELESS, decode=_PODS) for pod in page)

    def _turn(self) -> None:
        while not self._stopping.wait(min(LONGEST_PAUSE, LOOK * 2.0 ** min(self._failures, 9))):
            if self._leads():
                self.attempt()

    def attempt(self) -> None:
        """A look that may fail. The round has the same trouble and tells of it; here it only means to look less often."""
        try:
            self.look()
            self._failures = 0
        except ApiError as error:
            self._failures += 1
            self._quiet.set()  # the round looks for itself
            log.debug("waiting pods could not be looked for: %s", error)
