"""A fleet for people: what it costs, how far from the optimum it can be, and what it is made of, as a picture."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from isocost.report.layout import Line, Tone, columns
from isocost.world.packing import Fleet, Kind, Left

HOURS = 730
BAR, MOST_LEFT = 30, 12
DUST = 1e-5
"""share of a cost that counts as none"""


def lines(
    found: Fleet,
    kinds: Mapping[str, Kind],
    seconds: float,
    width: int,
    notes: tuple[str, ...] = (),
    stays: tuple[Left, ...] = (),
    change: Mapping[str, Any] | None = None,
) -> Iterator[Line]:
    """The whole screen."""
    nodes = sum(group.count for group in found.groups)
    pods = sum(group.count * sum(group.pods.values()) for group in found.groups)
    yield Line(text=f"The cheapest fleet found for {pods:,} pods: {nodes:,} nodes, in {seconds:.1f} s", tone=Tone.HEAD)
    yield Line(text="─" * width, tone=Tone.DIM)
    gap = "nothing is proved" if math.isinf(found.gap) else f"no fleet can cost less: gap {found.gap * 100:.2f} %"
    money = [
        ("  Cost", f"{found.cost:,.4f}/h", f"{found.cost * HOURS:,.2f} a month", ""),
        ("  Bound", f"{found.bound:,.4f}/h", f"{found.bound * HOURS:,.2f} a month", gap),
    ]
    if found.least > found.bound * (1 + DUST) and found.least > 0:
        more = (
            "nothing cheaper exists"
            if found.cost <= found.least * (1 + DUST)
            else f"{100 * (found.cost / found.least - 1):.2f} % open"
        )
        money.append(
            ("  Proved", f"{found.least:,.4f}/h", f"{found.least * HOURS:,.2f} a month", f"by branching: {more}")
        )
    for text in columns(money, right=(1, 2)):
        yield Line(text=text, tone=Tone.PLAIN)
    yield Line(text="")
    yield from _fleet(found, kinds)
    yield from _left(found.left, "have no node, and the cost and the bound are without them", Tone.BAD)
    yield from _left(
        stays,
        "stay where they are, as a wish of theirs is not modelled, and their nodes are not in the plan",
        Tone.HEAD,
    )
    yield from _changes(change)
    for note in notes:
        yield Line(text=f"note: {note}", tone=Tone.DIM)


def _fleet(found: Fleet, kinds: Mapping[str, Kind]) -> Iterator[Line]:
    cost: dict[str, float] = defaultdict(float)
    count: dict[str, int] = defaultdict(int)
    held: dict[str, int] = defaultdict(int)
    for group in found.groups:
        cost[group.kind] += group.count * kinds[group.kind].price
        count[group.kind] += group.count
        held[group.kind] += group.count * sum(group.pods.values())
    most = max(cost.values(), default=0.0) or 1.0
    order = sorted(cost, key=lambda key: (-cost[key], key))
    rows = [("Nodes", "each/h", "together/h", "pods", "offer", "")]
    for key in order:
        bar = "█" * max(1, round(BAR * cost[key] / most))
        rows.append(
            (f"{count[key]:,}", f"{kinds[key].price:,.4f}", f"{cost[key]:,.4f}", f"{held[key]:,}", _named(key), bar)
        )
    for i, text in enumerate(columns(rows, right=range(4))):
        yield Line(text=text, tone=Tone.HEAD if i == 0 else Tone.PLAIN)


def _changes(change: Mapping[str, Any] | None) -> Iterator[Line]:
    if change is None:
        return
    yield Line(text="")
    yield Line(text=f"What changes: {change['pods_moved']:,} pods leave their node", tone=Tone.HEAD)
    keys = ["/".join((n["offer"], n["zone"], n["capacity_type"])) for n in change["nodes"]]
    rows = [(_named(key), f"{n['now']:,} -> {n['then']:,}") for key, n in zip(keys, change["nodes"], strict=True)]
    for text in columns(rows, right=(1,)) or ("  no node",):
        yield Line(text=text)


def _named(key: str) -> str:
    return " ".join(filter(None, key.rsplit("/", 2)))


def _left(pods: Sequence[Left], what: str, tone: Tone) -> Iterator[Line]:
    if not pods:
        return
    yield Line(text="")
    yield Line(text=f"{sum(one.count for one in pods):,} pods {what}", tone=tone)
    for one in pods[:MOST_LEFT]:
        yield Line(text=f"  {one.count:,} x {one.name}: {one.reason}")
    if len(pods) > MOST_LEFT:
        yield Line(text=f"  and {len(pods) - MOST_LEFT} more, all of them with -o json")
