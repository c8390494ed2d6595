"""`isocost pack` after one pod in a hundred has changed: how soon there is a new answer, how good it is, and how many pods it moves."""

from __future__ import annotations

import csv
import io
import random
import statistics
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from benchmarks import lists, pack, results

CHANGED, LIMIT = 0.01, 2
"""share of the pods of which half go and half come, and the seconds that the new answer may take"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The answer to a list, and the one to the list as it has changed, which began with the first."""

    before: pack.Found
    after: pack.Found

    @property
    def moved(self) -> float:
        """Share of the pods that have to leave their node."""
        return float(self.after.answer["changes"]["pods_moved"]) / self.after.case.count


def measure(names: Iterable[str], say: Callable[[str], None]) -> list[Step]:
    """Runs pack on each list, and again on the list that has changed."""
    found = []
    for name in names:
        before = pack.one(lists.case(name))
        found.append(Step(before=before, after=pack.one(changed(before.case), limit=LIMIT, current=before.answer)))
        say(" | ".join(_row(found[-1])))
    return found


def told(names: Iterable[str], say: Callable[[str], None]) -> None:
    """Measures these lists, and has the answers checked."""
    found = measure(names, say)
    for step, wrong in zip(found, pack.verified([step.after for step in found]), strict=True):
        say(f"{step.after.case.name}: {wrong}")


def changed(case: lists.Case, seed: int = 1) -> lists.Case:
    """The list with half as many pods fewer as change, and as many more, drawn from all pods."""
    rows = list(csv.DictReader(io.StringIO(case.pods)))
    dice, counts = random.Random(seed), [int(row["count"]) for row in rows]
    half = max(1, round(case.count * CHANGED / 2))
    gone = Counter(dice.sample(range(len(rows)), counts=counts, k=half))
    come = Counter(dice.choices(range(len(rows)), weights=counts, k=half))
    kept = [{**row, "count": n + come[i] - gone[i]} for i, (row, n) in enumerate(zip(rows, counts, strict=True))]
    out = io.StringIO()
    writer = csv.DictWriter(out, lists.PODS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(row for row in kept if row["count"])
    return replace(case, pods=out.getvalue())


HEAD = ("list", "pods", "gap before, %", "gap after, %", "s", "CPU s", "pods that leave their node, %", "verified")


def section(machine: str, say: Callable[[str], None]) -> None:
    """Writes the parts of RESULTS.md about both: the answers to the lists, and to the lists as they have changed."""
    if not (names := lists.names()):
        say(f"left out: there are no recorded traces at {lists.DATA}")
        return
    found = measure(names, say)
    verdicts = list(pack.verified([one for step in found for one in (step.before, step.after)]))
    pack.section([step.before for step in found], verdicts[::2], machine)
    rows = [(*_row(step), wrong) for step, wrong in zip(found, verdicts[1::2], strict=True)]
    gaps = [100 * (step.after.answer["gap"] - step.before.answer["gap"]) for step in found]
    body = (
        f"`python -m benchmarks pack`: after each answer above, {100 * CHANGED:g} % of the list's pods change, half of them going and "
        f"half coming, and a fresh process is given {LIMIT} s and that answer (`--current`). Seconds are wall time from its start to its "
        f"end: median {statistics.median(step.after.wall for step in found):.1f}, longest {max(step.after.wall for step in found):.1f}. "
        f"The gap grows by {statistics.median(gaps):.2f} percentage points in the median and by {max(gaps):.2f} at most; at most "
        f"{100 * max(step.moved for step in found):.2f} % of the pods leave their node.\n\n{results.table(HEAD, rows)}\n\n"
        f"Machine: {machine}"
    )
    results.put("change", "The cheapest fleet after one pod in a hundred has changed", body)


def _row(step: Step) -> tuple[str, ...]:
    after = step.after
    return (
        after.case.name, f"{after.case.count:,}", f"{100 * step.before.answer['gap']:.2f}", f"{100 * after.answer['gap']:.2f}",
        f"{after.wall:.1f}", f"{after.cpu:.1f}", f"{100 * step.moved:.2f}",
    )  # fmt: skip
