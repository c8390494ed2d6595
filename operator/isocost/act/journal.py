"""The journal: one CostPlan object and its status, written with the version that was read.

A plan's status is what survives a crash, so it is written before the first write of a batch and after its last. Somebody
may approve, annotate or delete the plan in between; then our version is old, the write is refused, and nothing is begun.
Only results are written again on the newer version, and only when the journal itself is still the one we wrote.

Every write carries the epoch of the leadership that made it, and a leader claims a plan by such a write before it does
anything else about it. From then on whatever an earlier leader still has in its hands is of an old version, and a journal
of a later epoch than our own is not touched.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from isocost.api import convert
from isocost.api.texts import UPDATE_KINDS
from isocost.kube.decode import one
from isocost.kube.errors import Conflict, Exists
from isocost.kube.kinds import COSTPLAN
from isocost.kube.port import Cluster
from isocost.world.epoch import Epoch
from isocost.world.plan import Entry, OpenPlan, Phase, Plan, State

FINISHED = (State.DONE, State.SKIPPED)
_LOST = f"the definition of its kind is older than this operator and drops fields; update it: {UPDATE_KINDS}"


class Book:
    """One CostPlan and the journal as it shall be; `save` makes it so."""

    def __init__(self, cluster: Cluster, document: Mapping[str, Any], epoch: Epoch | None = None) -> None:
        self._cluster = cluster
        self._epoch = epoch
        self._take(document)
        self._entries = {entry.step: entry for entry in self.held.journal}

    @classmethod
    def read(cls, cluster: Cluster, name: str, epoch: Epoch | None = None) -> Book:
        """The CostPlan of this name. Raises NotFound; Conflict when a later leader has written its journal."""
        return cls(cluster, _document(cluster.get(COSTPLAN, name)), epoch)

    @classmethod
    def create(cls, cluster: Cluster, plan: Plan, *, approved: bool, owner: str, epoch: Epoch | None = None) -> Book:
        """A new CostPlan; one of that name, which holds the same steps, counts as created. Raises InvalidDocument."""
        document = convert.plan_document(plan, approved=approved, owner=owner)
        try:
            return cls(cluster, _document(cluster.create(COSTPLAN, document)), epoch)
        except Exists:
            return cls.read(cluster, plan.id, epoch)

    def _take(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self.held: OpenPlan = convert.open_plan(document)
        self._claimed = convert.epoch_of(document)
        if self._epoch and self._claimed and self._claimed.later(self._epoch):
            why = f"its journal is in the hands of a later leader, {self._claimed.holder}"
            raise Conflict(why, kind=COSTPLAN.name, name=self.held.plan.id)

    @property
    def journal(self) -> tuple[Entry, ...]:
        """What there is to say of each step, in the plan's order."""
        found = (self._entries.get(step.id) for step in self.held.plan.steps)
        return tuple(e for e in found if e is not None and (e.state is not State.WAITING or e.message))

    def entry(self, step: str) -> Entry:
        return self._entries.get(step, Entry(step=step, state=State.WAITING))

    def finished(self, step: str) -> bool:
        return self.entry(step).state in FINISHED

    def put(self, entry: Entry) -> None:
        self._entries[entry.step] = entry

    def say(self, step: str, message: str) -> None:
        """Changes what is said of a step, and not its state."""
        self.put(replace(self.entry(step), message=message))

    @property
    def phase(self) -> Phase:
        """Where the plan stands by its journal."""
        states = [self.entry(step.id).state for step in self.held.plan.steps]
        if State.FAILED in states:
            return Phase.ABORTED
        if states and all(state in FINISHED for state in states):
            return Phase.COMPLETE
        if any(state is not State.WAITING for state in states):
            return Phase.PROGRESSING
        return Phase.APPROVED if self.held.approved else Phase.PROPOSED

    def claim(self, now: datetime) -> None:
        """Makes a journal that somebody else has written ours. Raises Conflict when anything about the plan changed."""
        if self._epoch and self._epoch != self._claimed and self._stated:
            self._write(self.held.phase, now, "", self._summary())

    def begin(self, now: datetime) -> None:
        """Writes the journal before the writes that it announces. Raises Conflict when anything about the plan changed."""
        self._write(self.phase, now, "", self._summary())

    def save(self, now: datetime) -> None:
        """Writes what came of it. Raises Conflict when another journal has been written meanwhile."""
        if self.journal == self.held.journal and self.phase is self.held.phase and self._stated:
            return
        try:
            self._write(self.phase, now, "", self._summary())
        except Conflict:
            self._again()
            self._write(self.phase, now, "", self._summary())

    def close(self, phase: Phase, reason: str, message: str, now: datetime) -> None:
        """Ends the plan: Aborted or Expired. Raises Conflict when it changed meanwhile."""
        if not self.held.phase.closed:
            self._write(phase, now, reason, message)

    @property
    def _stated(self) -> bool:
        return bool((self._document.get("status") or {}).get("conditions"))

    def _again(self) -> None:
        before = self.held
        self._take(_document(self._cluster.get(COSTPLAN, before.plan.id)))
        if (self.held.uid, self.held.journal) != (before.uid, before.journal) or self.held.phase.closed:
            raise Conflict("somebody else has written its journal", kind=COSTPLAN.name, name=before.plan.id)

    def _write(self, phase: Phase, now: datetime, reason: str, message: str) -> None:
        meta = self._document["metadata"]
        status = convert.journal_status(
            self.journal,
            phase,
            generation=meta.get("generation", 0),
            now=now,
            reason=reason,
            message=message,
            present=self._document.get("status") or {},
            epoch=self._epoch,
        )
        body = {"metadata": {"uid": meta["uid"], "resourceVersion": meta["resourceVersion"]}, "status": status}
        self._take(_document(self._cluster.patch(COSTPLAN, meta["name"], body, subresource="status")))
        if self._epoch and self._claimed is None:
            raise Conflict(_LOST, kind=COSTPLAN.name, name=meta["name"])

    def _summary(self) -> str:
        steps = self.held.plan.steps
        over = sum(self.finished(step.id) for step in steps)
        return f"{over} of {len(steps)} steps are done{self._next()}"

    def _next(self) -> str:
        for step in self.held.plan.steps:
            entry = self.entry(step.id)
            if entry.message and entry.state not in FINISHED:
                return f"; {step.id} ({step.action} {step.target}): {entry.message}"
        return ""


def _document(body: bytes) -> Mapping[str, Any]:
    return one(body, dict[str, Any], COSTPLAN.name, "")
