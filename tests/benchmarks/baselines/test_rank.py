"""A ranking's verdict, and a whole ranking of a small list."""

from __future__ import annotations

import pytest

from benchmarks.baselines import rank
from benchmarks.baselines.question import Question, apart, of_case
from benchmarks.baselines.rank import Ranking, ranked
from benchmarks.baselines.section import told
from benchmarks.baselines.setups import SETUPS, UNTUNED
from benchmarks.lists import Case

PODS = "name,count,cpu_m,memory_mib\na,30,2000,1024\nb,10,6000,2048\nvast,1,99000,1\n"
OFFERS = "name,cpu_m,memory_mib,gpu,pods,price_per_hour\nc6i.l,2100,9000,0,10,1.0\nc6i.xl,8100,16000,0,10,5.0\n"


@pytest.fixture(scope="module")
def question() -> Question:
    return of_case(Case(name="small", pods=PODS, offers=OFFERS, count=41))


def made(cost: float, bound: float, best: float, *, gpus: bool = True, name: str = "x") -> Ranking:
    return Ranking(
        name=name, pods=1, gpus=gpus, cost=cost, bound=bound, first={UNTUNED: 9.0, "b": 9.0}, last={UNTUNED: 200.0, "b": best}, others={}
    )  # fmt: skip


@pytest.mark.parametrize(
    ("ranking", "verdict"),
    [
        (made(84, 50, 100), "cheaper"),
        (made(86, 50, 100), "neither"),
        (made(86, 85.9, 100), "bound"),
        (made(94, 50, 100, gpus=False), "cheaper"),
        (made(94, 50, 100, gpus=False, name="cpu-apart"), "neither"),
    ],
)
def test_a_verdict_asks_for_fifteen_per_cent_or_five_or_the_bound(ranking: Ranking, verdict: str):
    assert ranking.verdict == verdict


def test_pods_that_no_type_holds_are_left_out(question: Question):
    assert question.count == 40
    assert len(question.frame().kinds) == 2


def test_a_small_list_is_ranked_by_everybody(question: Question, monkeypatch: pytest.MonkeyPatch):
    """Each of ten large nodes has room for one small pod beside its own, and twenty small ones hold the rest."""
    monkeypatch.setattr(rank, "SECONDS", 3.0)
    found = ranked(question)
    assert found.cost == pytest.approx(70.0)
    assert found.last.keys() == SETUPS.keys()
    assert min(*found.last.values(), *found.others.values()) >= found.cost - 1e-9
    assert found.name in told(found)


def test_a_fifth_stands_apart(question: Question):
    made = apart(question)
    assert [batch.per_node for batch in made.batches] == [1, None]
    assert made.count == question.count
