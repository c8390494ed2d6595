"""The part of RESULTS.md about baselines: who is how dear on which list, and how the twelve set-ups rank."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor

from benchmarks import results
from benchmarks.baselines.question import named
from benchmarks.baselines.rank import MELANGE, OTHERS, SECONDS, Ranking, names, ranked
from benchmarks.baselines.setups import SETUPS, UNTUNED, described

WORKERS = 2


def measure(asked: Iterable[str], say: Callable[[str], None]) -> list[Ranking]:
    """Ranks each list in a process of its own."""
    with ProcessPoolExecutor(WORKERS, max_tasks_per_child=1) as pool:
        found = []
        for ranking in pool.map(_ranked, asked):
            found.append(ranking)
            say(told(ranking))
        return found


def _ranked(name: str) -> Ranking:
    return ranked(named(name))


def told(one: Ranking) -> str:
    return (
        f"{one.name}: {one.cost:,.2f} USD/h, gap {100 * one.gap:.2f} %, {_cheaper(one, one.best)} % below {one.best}, "
        f"{_cheaper(one, UNTUNED)} % below {UNTUNED}: {one.verdict}"
    )


def section(described_machine: str, say: Callable[[str], None]) -> None:
    """Measures every list and writes the part."""
    if asked := list(names()):
        put(measure(asked, say), len(asked), described_machine)
    else:
        say("left out: there are no recorded traces")


def put(found: Sequence[Ranking], lists: int, machine: str) -> None:
    """Writes the part; lists: how many there are, if some of them were not measured yet."""
    setups = "\n".join(f"- {one}" for one in described())
    kept = sum(one.verdict != "neither" for one in found)
    body = (
        f"`python -m benchmarks baselines`: `isocost.pack` with {SECONDS:.0f} s of CPU, beside Karpenter 1.14.1 (provisioning and "
        "consolidation, twelve set-ups of NodePools), Cluster Autoscaler with two of its expanders, Mélange's program, and fleets of one "
        "type, all re-implemented. Cheaper: by how much our fleet undercuts theirs. Tuned is the best of the twelve in hindsight, list by "
        f"list; untuned is one NodePool without restrictions. {len(found)} of {lists} lists were measured. "
        f"{kept} of them keep what is asked: "
        "at least 15 % below the best set-up (5 % on CPU fleets without anti-affinity), or within 0.5 % of the proven bound where that "
        f"leaves no such room.\n\n{_lists(found)}\n\n"
        f"The twelve set-ups, mean over all lists of their cost to ours, when all pods run (which WhenEmpty keeps) and after "
        f"consolidation (WhenEmptyOrUnderutilized):\n\n{_ranks(found)}\n\n{setups}\n\n{LIMITS}\n\nMachine: {machine}"
    )
    results.put("baselines", "What others would pay for the same pods", body)


LIMITS = """What this does not show. One batch of pods, an empty cluster, list prices, on demand, one zone. Consolidation runs to its
end, with no time limit and no budget, and pods land where Karpenter planned them: the live runs say how far that is from the real one.
Shares of GPUs and limits of pods on a node are not known to Karpenter or Cluster Autoscaler; here they keep them, first fit, which favours
them. Cluster Autoscaler's groups are of one type each, without limits of time or size, and types that another one dominates are left out
for it. A T4 counts as much as an H100 where a pod names no model."""


def _lists(found: Iterable[Ranking]) -> str:
    head = (
        "list", "pods", "isocost, USD/h", "gap, %", "tuned Karpenter", "its set-up", "cheaper, %", "untuned Karpenter", "cheaper, %",
        *(f"{name}, cheaper, %" for name in (*OTHERS.values(), MELANGE)), "kept by",
    )  # fmt: skip
    return results.table(head, map(_row, found))


def _row(one: Ranking) -> tuple[str, ...]:
    return (
        one.name, f"{one.pods:,}", f"{one.cost:,.2f}", f"{100 * one.gap:.2f}", f"{one.last[one.best]:,.2f}", one.best,
        _cheaper(one, one.best), f"{one.last[UNTUNED]:,.2f}", _cheaper(one, UNTUNED),
        *(f"{100 * one.cheaper(one.others[name]):.1f}" for name in (*OTHERS.values(), MELANGE)), one.verdict,
    )  # fmt: skip


def _cheaper(one: Ranking, setup: str) -> str:
    return f"{100 * one.cheaper(one.last[setup]):.1f}"


def _ranks(found: Sequence[Ranking]) -> str:
    def mean(costs: str, name: str) -> float:
        return statistics.mean(getattr(one, costs)[name] / one.cost for one in found)

    lines = [
        (name, f"{mean('first', name):.3f}", f"{mean('last', name):.3f}", sum(one.best == name for one in found))
        for name in sorted(SETUPS, key=lambda name: mean("last", name))
    ]
    return results.table(("set-up", "when all run", "after consolidation", "best on so many lists"), lines)
