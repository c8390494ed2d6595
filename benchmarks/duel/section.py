"""The head-to-head, live: Karpenter as it is against the operator, on a control plane of its own each, for both recorded workloads.

Pods, types, prices, and the delay between launch and registration are the same, and the nodes of both come from the same Karpenter
binary: the operator's by way of static NodePools. `duel` measures all bouts, which takes hours; `duel=CPU/operator,GPU/untuned` those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks import results
from benchmarks.baselines.setups import UNTUNED
from benchmarks.duel import ours, theirs
from benchmarks.duel.check import TUNED, node_pools
from benchmarks.duel.inherited import inherit
from benchmarks.duel.ring import DELAY, Look, Ring, ring
from benchmarks.duel.theirs import Run
from benchmarks.headtohead import DATA, Row, rows

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bout:
    """One side of one workload. began: what was there at the beginning, None for a cluster without nodes. planned: what the
    operator's first plan promised, in USD/h."""

    row: Row
    side: str
    run: Run
    began: Look | None = None
    planned: float | None = None

    @property
    def high(self) -> Look | None:
        """What is saved from: the fleet at the beginning, or the first one on which all pods ran."""
        return self.began or self.run.full

    @property
    def saved(self) -> float:
        """USD/h that the end costs less than that; 0 where it costs more."""
        return max(0.0, self.high.cost - self.run.looks[-1].cost) if self.high else 0.0


def untuned(row: Row) -> Bout:
    return _karpenter(row, "Karpenter, any type", UNTUNED)


def tuned(row: Row) -> Bout:
    return _karpenter(row, f"Karpenter, {TUNED[row.name]}", TUNED[row.name])


def _karpenter(row: Row, side: str, setup: str) -> Bout:
    with ring(row) as there:
        return Bout(row=row, side=side, run=theirs.fight(there, node_pools(row, setup)))


def operator(row: Row) -> Bout:
    """From nothing."""
    with ring(row) as there:
        run = ours.fight(there)
        return Bout(row=row, side="operator", run=run, planned=_planned(there))


def takeover(row: Row) -> Bout:
    """From the fleet on which Karpenter settles."""
    with ring(row) as there:
        began = inherit(there)
        run = ours.take_over(there)
        return Bout(row=row, side="operator, from Karpenter's fleet", run=run, began=began, planned=_planned(there))


def bare(row: Row) -> Bout:
    """Nobody: the nodes of the best fleet known, without pods."""
    with ring(row) as there:
        return Bout(row=row, side="nodes of the best fleet alone, without pods", run=ours.bare(there))


SIDES: Mapping[str, Callable[[Row], Bout]] = {f.__name__: f for f in (untuned, tuned, operator, takeover, bare)}


def _planned(there: Ring) -> float | None:
    plans = there.plane.client.list("costplans")
    first = min(plans, key=lambda plan: str(plan["spec"]["createdAt"]), default=None)
    return float(first["spec"]["costPerHour"]["planned"]) if first else None


def measure(words: Iterable[str], say: Say = print) -> list[Bout]:
    """Bouts by words such as CPU or CPU/operator."""
    bouts = []
    for row in rows():
        for side, fight in SIDES.items():
            if {row.name, f"{row.name}/{side}"} & set(words):
                bouts.append(fight(row))
                say(" | ".join(_line(bouts[-1])))
    return bouts


def section(machine: str, say: Say) -> None:
    """Fights all bouts and writes the part of RESULTS.md."""
    if not DATA.is_dir():
        say(f"left out: the recorded workloads are not at {DATA}")
        return
    put(measure([row.name for row in rows()], say), machine)


HEAD = (
    "workload", "side", "before, USD/h", "all run after, s", "then, USD/h", "planned, USD/h", "at the end, USD/h", "after, s", "nodes",
    "evicted", "saved, USD/h", "evicted per USD/h saved",
)  # fmt: skip


def put(bouts: Sequence[Bout], machine: str, note: str = "") -> None:
    body = (
        f"`python -m benchmarks duel` (all bouts, hours; `duel=CPU/operator,GPU/untuned`: those): Karpenter 1.14.1 with its kwok "
        f"provider, unmodified, and the operator as its chart installs it, but with a pause of 1 s between rounds that carry something "
        f"out, each on a real control plane of its own (etcd, kube-apiserver, kube-controller-manager, kube-scheduler 1.36.3). The "
        f"operator's nodes come from the same Karpenter binary, as static NodePools; a node registers {DELAY} after its launch on both "
        f"sides. All Deployments are created at once. Saved is what the end costs less than the fleet on which all pods ran first, or less "
        f"than the fleet at the beginning. Karpenter consolidates "
        f"WhenEmptyOrUnderutilized after 5 s, the operator with minSavings of 1 %, both with a budget of 100 %. Evictions are those that "
        f"the API server granted.\n\n{results.table(HEAD, map(_line, bouts))}\n\n{note}\n\nInputs: `../shared/data/headtohead`. "
        f"Machine: {machine}"
    )
    results.put("duel", "Karpenter and the operator, live", body)


def _line(one: Bout) -> tuple[str, ...]:
    full, last, evicted = one.run.full, one.run.looks[-1], one.run.evicted.total()
    return (
        one.row.name, one.side, _money(one.began), f"{full.seconds:.0f}" if full else f"not in {last.seconds:.0f}", _money(full),
        f"{one.planned:,.2f}" if one.planned is not None else "", _money(last), f"{one.run.since:.0f}", str(last.nodes),
        str(evicted), f"{one.saved:,.2f}", f"{evicted / one.saved:.2f}" if one.saved else "",
    )  # fmt: skip


def _money(look: Look | None) -> str:
    return f"{look.cost:,.2f}" if look else ""
