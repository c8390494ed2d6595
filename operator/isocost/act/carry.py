"""The waves of one plan in one round; `run` tells why there are waves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from isocost.act.fault import fault
from isocost.act.hand import Hand, Result
from isocost.act.journal import FINISHED, Book
from isocost.act.look import Look
from isocost.act.steps import image, take
from isocost.api.reasons import Reason
from isocost.kube.errors import ApiError
from isocost.world.advice import Refused
from isocost.world.plan import Action, Entry, Notice, Refusal, State, Step
from isocost.world.ref import Ref

_QUIET = (Reason.WAITING_FOR_STEP, Reason.WAITING_FOR_NODES)


@dataclass(slots=True, kw_only=True)
class Carrier:
    """Carries out the steps of one plan. wrote are the counts that stand by our hand; stopped ends the round's work."""

    hand: Hand
    book: Book
    notices: list[Notice] = field(default_factory=list)
    wrote: dict[Ref, int] = field(default_factory=dict)
    evicted: int = 0
    refused: list[Refused] = field(default_factory=list)
    stopped: bool = False
    _tried: set[str] = field(default_factory=set)

    def explain(self, refused: Iterable[Refusal]) -> None:
        """Says in the journal why a step is held, unless it is just not its turn."""
        for one in refused:
            if not self.book.finished(one.step) and one.reason not in _QUIET:
                self.book.say(one.step, f"{one.reason}: {one.message}")

    def run(self, allowed: Sequence[Step]) -> None:
        """Wave after wave, until nothing more can be taken now. Raises ApiError where the journal cannot be written."""
        while not self.stopped and (wave := self._wave(allowed)):
            self.hand = replace(self.hand, look=Look())
            begun = [step for step in wave if self._begin(step)]
            if any(self.book.entry(step.id) not in self.book.held.journal for step in begun):
                self.book.begin(self.hand.now)
            for step in begun:
                self._one(step)

    def _wave(self, allowed: Sequence[Step]) -> list[Step]:
        """The untried steps whose turn it is; a cordon's turn is also behind another cordon of this wave."""
        wave: list[Step] = []
        chain: set[str] = set()
        for step in allowed:
            if step.id in self._tried or self.book.finished(step.id):
                continue
            if all(
                self.book.finished(first) or (step.action is Action.CORDON and first in chain) for first in step.after
            ):
                wave.append(step)
                chain |= {step.id} if step.action is Action.CORDON else set()
        return wave

    def _begin(self, step: Step) -> bool:
        """Puts the step into the journal as Running, with its pre-image; False where it may not begin."""
        entry = self.book.entry(step.id)
        if self.stopped:
            return False
        if entry.state is State.RUNNING:
            return True
        try:
            before = image(self.hand, step)
        except ApiError as error:
            self._tried.add(step.id)
            self._faulted(step, error, begun=False)
            return False
        self.book.put(Entry(step=step.id, state=State.RUNNING, before=before, started=self.hand.now))
        return True

    def _one(self, step: Step) -> None:
        self._tried.add(step.id)
        if self.stopped or not all(self.book.finished(first) for first in step.after):
            self._unbegin(step)
            return
        try:
            self._end(step, take(self.hand, step, self.book.entry(step.id)))
        except ApiError as error:
            self._faulted(step, error, begun=True)

    def _unbegin(self, step: Step) -> None:
        """Takes back a Running that was written in this round and followed by nothing."""
        if self.book.entry(step.id).started == self.hand.now:
            self.book.put(Entry(step=step.id, state=State.WAITING))

    def _end(self, step: Step, result: Result) -> None:
        over = result.state in (*FINISHED, State.FAILED)
        entry = replace(self.book.entry(step.id), state=result.state, message=result.message)
        self.book.put(replace(entry, started=entry.started or self.hand.now, finished=self.hand.now if over else None))
        self.wrote.update(result.wrote)
        self.evicted += result.evicted
        self.refused.extend(result.refused)
        self.stopped = self.stopped or result.state is State.FAILED

    def _faulted(self, step: Step, error: ApiError, *, begun: bool) -> None:
        """A count that was surely not written is put back to Waiting: what is Running may stand by our hand."""
        found, entry = fault(error), self.book.entry(step.id)
        self.stopped = found.stop
        self.notices.extend([found.notice] if found.notice else [])
        if found.result.state is State.FAILED:
            self._end(step, found.result)
        elif begun and (found.unsure or step.action is Action.DRAIN or entry.started != self.hand.now):
            self.book.say(step.id, found.result.message)
        else:
            self.book.put(Entry(step=step.id, state=State.WAITING, message=found.result.message))
