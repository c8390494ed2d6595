"""What a survey rests on: prices with their list and day, what was assumed, what is not known, and which commands tell more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from isocost.report.layout import INDENT, Line, Lines, Tone, heading, prose
from isocost.units import Missing, many
from isocost.world.offer import Offer
from isocost.world.plan import Plan
from isocost.world.ref import Ref
from isocost.world.survey import GPU, NodeGroup, Store, Survey

REASONS = 6
OLD = 180
"""days after which a list price is called old"""
LOCAL = "http://localhost:9090"
NOUNS = {"cpu": "CPU", "memory": "memory", GPU: "GPU"}


def prices(survey: Survey, width: int) -> Lines:
    """Where each price comes from, and which nodes have none."""
    yield from heading("Prices", width)
    for said in price_lines(survey):
        yield from prose(said, width)
    for group in (g for g in survey.groups if isinstance(g.offer.cost, Missing)):
        why = group.offer.cost.reason if isinstance(group.offer.cost, Missing) else ""
        said = f"{many(group.nodes, 'node')} of {named(group)}: price unknown, left out of all sums and savings ({why})"
        yield from prose(said, width, first=f"{INDENT}! ", rest="    ", tone=Tone.BAD)


def named(group: NodeGroup) -> str:
    """workers m5.xlarge us-east-1a spot."""
    return " ".join(part for part in (group.label, group.machine, group.place) if part)


def price_lines(survey: Survey) -> Iterator[str]:
    """Where the prices come from: "list price, aws/us-east-1, 2026-07-20: 12 nodes of 2 machine types"."""
    nodes: Counter[str] = Counter()
    machines: dict[str, set[str]] = {}
    for group in (g for g in survey.groups if not isinstance(g.offer.cost, Missing)):
        said = _listed(group.offer)
        nodes[said] += group.nodes
        machines.setdefault(said, set()).add(group.machine)
    old = {_listed(group.offer) for group in survey.groups if _old(group.offer, survey.now.date())}
    for said, count in sorted(nodes.items()):
        note = "; it is old, so compare it with your bill" if said in old else ""
        yield f"{said}: {many(count, 'node')} of {many(len(machines[said]), 'machine type')}{note}"


def _listed(offer: Offer) -> str:
    terms = "list price" if offer.capacity_type == "on-demand" else f"list price ({offer.capacity_type})"
    return f"{terms}, {offer.source}, {offer.as_of or 'without a date'}"


def _old(offer: Offer, today: date) -> bool:
    return offer.as_of is None or (today - offer.as_of).days > OLD


def rests(survey: Survey, plan: Plan, width: int) -> Lines:
    """What was assumed, and what keeps nodes."""
    yield from heading("What this rests on", width)
    for said in assumptions(survey):
        yield from prose(said, width, first=f"{INDENT}- ", rest="    ")
    stays = [words for words in plan.otherwise if words.startswith("node ")]
    for words in stays[:REASONS]:
        yield from prose(words, width, first=f"{INDENT}- ", rest="    ", tone=Tone.DIM)
    yield from more(len(stays) - REASONS, "node that stays")


def assumptions(survey: Survey) -> Iterator[str]:
    """What was assumed and what is not known, as sentences."""
    yield "No CostPolicy is heeded: every node group may grow and shrink as it is. Nothing was changed."
    yield "Not known here: discounts, commitments and savings plans, taxes, network, storage and control plane fees."
    yield from _demand(survey)
    yield from _stay(survey)
    if survey.hidden:
        yield f"This account may not list {', '.join(survey.hidden)}: what they say was not heeded."


def _demand(survey: Survey) -> Iterator[str]:
    if not survey.asked:
        yield "Requests only: without Prometheus demand is unknown, so replicas stay and only nodes are repacked."
        return
    for name, found in survey.usage.amounts.items():
        if isinstance(found, Missing) and (name != GPU or any(p.requests.gpus for p in survey.view.pods)):
            yield f"Use of {NOUNS[name]} is unknown: {found.reason}."
    if any(not isinstance(found, Missing) for found in survey.usage.amounts.values()):
        count = len(survey.view.workloads) - len(survey.kept)
        yield (
            f"{many(count, 'workload')} of {len(survey.view.workloads)} sized by the peak of the last 24 h with 5 % risk at 70 % use, "
            "by cores or memory, whichever is used more."
        )


def _stay(survey: Survey) -> Iterator[str]:
    """Why workloads keep their replicas, by reason."""
    if not survey.asked:
        return
    reasons: dict[str, list[Ref]] = {}
    for ref, why in sorted(survey.kept.items()):
        reasons.setdefault(why, []).append(ref)
    for why, refs in sorted(reasons.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        named = (
            f"{refs[0]} keeps its replicas"
            if len(refs) == 1
            else f"{refs[0]} and {len(refs) - 1} more keep their replicas"
        )
        yield f"{named}: {why}."


def following(survey: Survey, width: int) -> Lines:
    """What to do next."""
    yield from heading("Next", width)
    for command in steps(survey):
        yield Line(text=f"{INDENT}{command}")


def steps(survey: Survey) -> Iterator[str]:
    """The commands that tell more."""
    if not survey.asked:
        yield from forward(survey.stores)
        yield f"isocost plan --prometheus-url {LOCAL}"
    yield "isocost explain NAMESPACE/NAME"
    yield "isocost doctor"


def forward(stores: Iterable[Store]) -> Iterator[str]:
    """The port-forward to the likeliest Prometheus, or to one to be named."""
    first = next(iter(stores), None)
    where = (
        f"-n {first.namespace} svc/{first.name} 9090:{first.port}" if first else "-n NAMESPACE svc/PROMETHEUS 9090:9090"
    )
    yield f"kubectl port-forward {where} &"


def more(count: int, noun: str) -> Lines:
    """That there are more than are shown, if there are."""
    if count > 0:
        yield Line(text=f"{INDENT}and {many(count, f'more {noun}')}, all of them with -o json", tone=Tone.DIM)
