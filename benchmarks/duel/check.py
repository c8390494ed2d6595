"""Whether the Karpenter of `benchmarks.baselines` costs what the real one costs: live, on three samples of about a thousand pods.

The real one is not alike from run to run: its nodes have random names, and it looks through them by name. So is ours, by seed.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks import results
from benchmarks.baselines.karpenter import settled
from benchmarks.baselines.question import of_row
from benchmarks.baselines.setups import SETUPS, UNTUNED
from benchmarks.duel.ring import DELAY, ring
from benchmarks.duel.samples import EVERY, THIRD, samples
from benchmarks.duel.theirs import STEADY_SECONDS, Run, fight, node_pool
from benchmarks.headtohead import DATA, Row
from e2e.client import Object

SEEDS = range(9)
TUNED = {"CPU": "cheapest families first", "GPU": "GPU models by price"}
"""set-ups that run live beside the untuned one, chosen by what the re-implementation said"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One live run, and what the re-implementation says, by seed: cost when all run, and settled, USD/h."""

    row: Row
    setup: str
    run: Run
    first: tuple[float, ...]
    last: tuple[float, ...]

    @property
    def apart(self) -> float:
        """How much dearer the middle of ours settles than the real one."""
        return statistics.median(self.last) / self.run.looks[-1].cost - 1


def section(machine: str, say: Callable[[str], None]) -> None:
    """Runs all samples and writes the part of RESULTS.md."""
    if not (found := list(samples())):
        say(f"left out: the recorded workloads are not at {DATA}")
        return
    checks = []
    for row, setup in asked(found):
        checks.append(checked(row, setup, live(row, setup)))
        say(told(checks[-1]))
    put(checks, machine)


def asked(rows: Iterable[Row]) -> Iterator[tuple[Row, str]]:
    """Every sample untuned, and the two rows with the best set-up too."""
    for row in rows:
        yield row, UNTUNED
        if row.name in TUNED:
            yield row, TUNED[row.name]


def live(row: Row, setup: str) -> Run:
    with ring(row) as there:
        return fight(there, node_pools(row, setup))


def node_pools(row: Row, setup: str) -> list[Object]:
    """The set-up's NodePools as objects, by weight."""
    kinds = of_row(row).kinds
    pools = [pool for pool in SETUPS[setup](kinds) if pool.any()]
    return [
        node_pool(f"p{i}", None if pool.all() else [k.name for k, there in zip(kinds, pool, strict=True) if there], 100 - i)
        for i, pool in enumerate(pools)
    ]  # fmt: skip


def checked(row: Row, setup: str, run: Run) -> Check:
    frame, pools = of_row(row).pooled(SETUPS[setup])
    found = [settled(frame, pools, seed) for seed in SEEDS]
    first, last = (tuple(costs) for costs in zip(*((one.first.cost, one.last.cost) for one in found), strict=True))
    return Check(row=row, setup=setup, run=run, first=first, last=last)


def told(one: Check) -> str:
    return f"{one.row.name}, {one.setup}: live {one.run.looks[-1].cost:,.2f} USD/h, ours {_middle(one.last)}: {100 * one.apart:+.1f} %"


def put(checks: Sequence[Check], machine: str) -> None:
    head = (
        "workload", "set-up", "pods", "live: all run after, s", "then, USD/h", "re-implemented", "live: settled after, s", "then, USD/h",
        "re-implemented", "apart, %", "nodes", "evicted",
    )  # fmt: skip
    body = (
        f"`python -m benchmarks karpenter`: Karpenter 1.14.1 with its kwok provider, unmodified, on a real control plane (etcd, "
        f"kube-apiserver, kube-controller-manager, kube-scheduler 1.36.3), against the re-implementation in `benchmarks/baselines`. "
        f"Deployments created at once, a node registers {DELAY} after its launch, WhenEmptyOrUnderutilized after 5 s, budget 100 %. "
        f"Re-implemented: middle of {len(SEEDS)} seeds and range. The third sample is every {EVERY}th pod of openb {THIRD}, shares of "
        f"GPUs as whole ones; nothing was tuned on it. Live runs differ among themselves, as names of nodes do.\n\n"
        f"{results.table(head, map(_row, checks))}\n\n{_recorded(checks)}\n\n"
        f"Machine: {machine}"
    )
    results.put("karpenter", "The re-implemented Karpenter against the real one", body)


def _row(one: Check) -> tuple[str, ...]:
    full, last = one.run.full, one.run.looks[-1]
    return (
        one.row.name, one.setup, f"{one.row.pods:,}", f"{full.seconds:.0f}" if full else "", f"{full.cost:,.2f}" if full else "",
        _middle(one.first), _when(one.run), f"{last.cost:,.2f}", _middle(one.last), f"{100 * one.apart:+.1f}", str(last.nodes),
        str(one.run.evicted.total()),
    )  # fmt: skip


def _middle(costs: Sequence[float]) -> str:
    return f"{statistics.median(costs):,.2f} ({min(costs):,.2f} to {max(costs):,.2f})"


def _when(run: Run) -> str:
    """Seconds until it had settled, or that it had not."""
    last = run.looks[-1].seconds
    return f"{run.since:.0f}" if last - run.since >= STEADY_SECONDS - 5 else f"not in {last:,.0f}"


def _recorded(checks: Iterable[Check]) -> str:
    said = [
        f"{c.row.name} {c.row.karpenter['final_cost']:,.2f} (the re-implementation is "
        f"{100 * (statistics.median(c.last) / c.row.karpenter['final_cost'] - 1):+.1f} % apart)"
        for c in checks
        if c.setup == UNTUNED and c.row.karpenter
    ]
    return f"Recorded before on another machine, settled, untuned, USD/h: {', '.join(said)}."
