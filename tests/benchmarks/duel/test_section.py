"""What the head-to-head says of a bout, and which bouts its words name."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.duel import section
from benchmarks.duel.ring import Look
from benchmarks.duel.section import Bout, Say, measure
from benchmarks.duel.theirs import Run
from benchmarks.headtohead import Row, Shape

ROW = Row(
    name="CPU", shapes=(Shape(name="a", count=5, cpu_m=100, memory_mi=1, gpus=0),), types={}, fleet=(), karpenter={}
)


def run(*looks: tuple[float, float, int]) -> Run:
    """(seconds, cost, running pods of five)"""
    return Run(
        pods=5,
        looks=[Look(seconds=s, cost=c, mix=Counter({"t": 2}), running=n) for s, c, n in looks],
        evicted=Counter({"a": 6}),
    )


def test_what_is_saved_is_counted_from_the_first_look_with_all_pods_or_from_the_fleet_at_the_beginning() -> None:
    bout = Bout(row=ROW, side="x", run=run((1, 9, 3), (2, 10, 5), (9, 7, 5)))
    assert bout.saved == 3
    began = Look(seconds=0, cost=12, mix=Counter(), running=5)
    assert Bout(row=ROW, side="x", run=bout.run, began=began).saved == 5
    assert section._line(bout)[-2:] == ("3.00", "2.00")


def test_a_fleet_that_only_grew_has_saved_nothing() -> None:
    bout = Bout(row=ROW, side="x", run=run((1, 9, 5), (2, 10, 5)))
    assert bout.saved == 0
    assert section._line(bout)[-2:] == ("0.00", "")


def test_a_run_in_which_never_all_pods_ran_says_so() -> None:
    assert section._line(Bout(row=ROW, side="x", run=run((1, 9, 3), (30, 9, 4))))[3] == "not in 30"


def test_words_name_rows_and_sides(monkeypatch: pytest.MonkeyPatch) -> None:
    fought: list[tuple[str, str]] = []

    def fight(side: str) -> object:
        def one(row: Row) -> Bout:
            fought.append((row.name, side))
            return Bout(row=row, side=side, run=run((1, 9, 5)))

        return one

    gpu = Row(name="GPU", shapes=ROW.shapes, types={}, fleet=(), karpenter={})
    monkeypatch.setattr(section, "rows", lambda: iter((ROW, gpu)))
    monkeypatch.setattr(section, "SIDES", {side: fight(side) for side in ("untuned", "operator")})
    silent: Say = lambda text: None  # noqa: E731
    measure(["CPU", "GPU/operator"], silent)
    assert fought == [("CPU", "untuned"), ("CPU", "operator"), ("GPU", "operator")]
