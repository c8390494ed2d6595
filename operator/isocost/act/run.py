"""Carries out what was chosen and allowed: ends plans, writes new ones, takes steps. Never waits.

Within a round the work goes in waves. A wave is all allowed steps whose predecessors are done (and chains of cordons, whose
pre-images do not depend on each other); their pre-images are read and the journal says Running before anything is
written. What a wave finishes may free the next one. The round ends when nothing more can be taken now, or when the API
server is better left alone. An error that is not the API server's, such as a lost lease, is nobody's to handle here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from isocost.act.carry import Carrier
from isocost.act.fault import unwritten
from isocost.act.hand import Hand, Ports
from isocost.act.journal import Book
from isocost.act.seat import seat
from isocost.api.convert import InvalidDocument
from isocost.api.reasons import Reason, Type
from isocost.kube.errors import ApiError, Conflict, NotFound
from isocost.kube.kinds import COSTPLAN
from isocost.world.plan import Chosen, Notice, Outcome, Phase, Verdict
from isocost.world.snapshot import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """The arguments of one call."""

    verdict: Verdict
    chosen: Chosen
    view: View
    ports: Ports
    now: datetime


def act(verdict: Verdict, chosen: Chosen, view: View, ports: Ports, now: datetime) -> Outcome:
    """Ends plans, tells waiting pods their seats, opens nodes, and creates and carries out plans as chosen and allowed. An error of
    the API server becomes a notice.

    Whatever `gate` of the client raises to stop all writes passes through.
    """
    round_ = Round(verdict=verdict, chosen=chosen, view=view, ports=ports, now=now)
    notices = tuple(_closed(round_))
    seated = Outcome() if view.still or view.can_write is not True else seat(chosen, view, ports, now)
    outcome = _main(round_) if not notices else Outcome()
    _trim(round_)
    return replace(outcome, notices=(*notices, *outcome.notices, *seated.notices), waiting=seated.waiting)


def _closed(round_: Round) -> Iterator[Notice]:
    """Ends the plans that are to end first; a notice for each that could not be."""
    for one in round_.chosen.closing:
        try:
            Book.read(round_.ports.cluster, one.plan, round_.ports.epoch).close(
                one.phase, one.reason, one.message, round_.now
            )
        except NotFound:
            continue
        except ApiError as error:
            yield unwritten(error, one.plan)


def _main(round_: Round) -> Outcome:
    name = _name(round_.chosen)
    if not name:
        return Outcome()
    try:
        book = _book(round_)
    except NotFound:
        return Outcome()
    except ApiError as error:
        return Outcome(notices=(unwritten(error, name),))
    except InvalidDocument as error:
        return Outcome(notices=(_unfit(error),))
    return _aborted(round_, book) if round_.verdict.abort else _advanced(round_, book)


def _name(chosen: Chosen) -> str:
    if chosen.open is not None:
        return chosen.open.plan.id
    return chosen.fresh.id if chosen.fresh is not None else ""


def _book(round_: Round) -> Book:
    chosen, cluster, epoch = round_.chosen, round_.ports.cluster, round_.ports.epoch
    if chosen.open is not None or chosen.fresh is None:
        return Book.read(cluster, _name(chosen), epoch)
    return Book.create(cluster, chosen.fresh, approved=chosen.approved, owner=round_.view.policy.uid, epoch=epoch)


def _unfit(error: InvalidDocument) -> Notice:
    return Notice(
        type=Type.PROGRESSING, status="False", reason=Reason.STEP_FAILED, message=f"No plan was written: {error}"
    )


def _aborted(round_: Round, book: Book) -> Outcome:
    """Ends the plan without touching anything else: what it left half way is the next plan's to tidy."""
    reason, _, message = round_.verdict.abort.partition(": ")
    known = reason if reason in set(Reason) else Reason.STEP_FAILED
    try:
        book.close(Phase.ABORTED, str(known), message or reason, round_.now)
    except ApiError as error:
        return Outcome(journal=book.held.journal, phase=book.held.phase, notices=(unwritten(error, book.held.plan.id),))
    return Outcome(journal=book.held.journal, phase=book.held.phase)


def _advanced(round_: Round, book: Book) -> Outcome:
    """Takes the steps that may be taken, unless the plan has been ended or its approval taken back since it was read."""
    held = book.held
    if held.phase.closed or round_.view.still:
        return Outcome(journal=held.journal, phase=held.phase)
    chosen = round_.chosen
    hand = Hand(
        ports=round_.ports, view=round_.view, plan=held.plan, now=round_.now, turn=chosen.turn, missed=chosen.missed
    )
    carrier = Carrier(hand=hand, book=book)
    try:
        book.claim(round_.now)
        if held.approved and round_.verdict.plan is not None:
            carrier.explain(round_.verdict.refused)
            carrier.run(round_.verdict.allowed)
        book.save(round_.now)
    except ApiError as error:
        carrier.notices.append(unwritten(error, held.plan.id))
    return _outcome(carrier)


def _outcome(carrier: Carrier) -> Outcome:
    book = carrier.book
    return Outcome(
        journal=book.held.journal,
        phase=book.held.phase,
        notices=tuple(carrier.notices),
        set_replicas=carrier.wrote,
        evicted=carrier.evicted,
        refused=tuple(carrier.refused),
    )


def _trim(round_: Round) -> None:
    """Deletes closed plans beyond the last ten. What cannot be deleted now is deleted later."""
    uids = {one.plan.id: one.uid for one in round_.view.plans}
    for name in round_.chosen.delete:
        try:
            round_.ports.cluster.delete(COSTPLAN, name, uid=uids.get(name, ""))
        except (NotFound, Conflict):
            continue
        except ApiError:
            return
