"""What a proof of before says of the pods of now: never more than is true, and all of it while little has changed."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pack.small import budget, large

from isocost.pack.frame import frame
from isocost.pack.grounds import Lemma, grounds, lemma, proved
from isocost.pack.pricing import Pricer
from isocost.pack.solve import Asked, solve
from isocost.world.packing import Batch, Kind

KINDS = [Kind(name="k", cpu=8000, memory=8000, price=1.0), Kind(name="big", cpu=32000, memory=40000, price=3.5)]
PODS = [Batch(name="web", count=40, cpu=2000, memory=1000), Batch(name="rare", count=2, cpu=3000, memory=3000)]
ENOUGH = 2_000_000
"""steps of the kernel, with which it proves all that is drawn here"""


def known(before: list[Batch], now: list[Batch], kinds: list[Kind], kinds_now: list[Kind] | None = None) -> Lemma:
    found = solve(Asked(batches=tuple(before), kinds=tuple(kinds)), budget(4.0))
    assert not found.left
    return lemma(grounds(now, kinds_now or kinds), grounds(before, kinds), found.proof.duals)


def worth(now: list[Batch], kinds: list[Kind], said: Lemma) -> dict[str, float]:
    """By name."""
    made = frame([(b, b.count) for b in now], kinds)
    values = proved(made, said)
    assert values is not None
    return {name: float(u) for u, names in zip(values, made.shapes.names, strict=True) for name, _ in names}


@settings(max_examples=80, deadline=None)
@given(large(), st.lists(st.integers(-4, 4), min_size=6, max_size=6))
def test_no_node_holds_more_than_it_costs_however_many_pods_come_and_go(drawn, change):
    batches, kinds = drawn
    kinds = [replace(k, stock=None) for k in kinds]
    found = solve(Asked(batches=tuple(batches), kinds=tuple(kinds)), budget(4.0))
    placed = [b for b in batches if b.name not in {one.name for one in found.left}]
    now = [replace(b, count=max(1, b.count + n)) for b, n in zip(placed, change, strict=False)]
    if not now:
        return
    said = lemma(grounds(now, kinds), grounds(placed, kinds), found.proof.duals)
    made = frame([(b, b.count) for b in now], kinds)
    values = proved(made, said)
    assert values is not None
    n = len(made.kinds)
    answers = Pricer(made).all(values, [0.0] * n, [ENOUGH] * n)
    for one in answers:
        most = one.most if one.proved or one.fill is None else one.fill.value
        assert most <= made.kinds.price[one.kind] * (1 + 1e-9)


def test_pods_of_which_a_node_could_hold_no_more_anyway_are_worth_what_they_were():
    said = known(PODS, PODS, KINDS)
    more = [replace(PODS[0], count=60), PODS[1]]
    assert worth(more, KINDS, said) == worth(PODS, KINDS, said)
    assert sum(worth(more, KINDS, said).values()) > 0


def test_more_pods_of_a_shape_that_was_rare_are_worth_together_what_a_node_could_hold_of_them_before():
    said = known(PODS, PODS, KINDS)
    more = [PODS[0], replace(PODS[1], count=4)]
    assert worth(more, KINDS, said)["rare"] == worth(PODS, KINDS, said)["rare"] / 2


def test_pods_that_ask_for_something_else_are_worth_nothing():
    other = [PODS[0], replace(PODS[1], memory=3001)]
    assert worth(other, KINDS, known(PODS, other, KINDS))["rare"] == 0.0


def test_a_pod_under_another_name_that_asks_for_the_same_is_worth_the_same():
    named = [PODS[0], replace(PODS[1], name="other")]
    assert (
        worth(named, KINDS, known(PODS, named, KINDS))["other"] == worth(PODS, KINDS, known(PODS, PODS, KINDS))["rare"]
    )


def test_another_name_counts_where_a_limit_is_counted_by_it():
    limited = [PODS[0], replace(PODS[1], per_node=2)]
    named = [PODS[0], replace(PODS[1], per_node=2, name="other")]
    assert worth(named, KINDS, known(limited, named, KINDS))["other"] == 0.0


def test_where_an_offer_has_changed_nothing_is_known():
    dearer = [replace(KINDS[0], price=1.01), KINDS[1]]
    assert proved(frame([(b, b.count) for b in PODS], dearer), known(PODS, PODS, KINDS, dearer)) is None


def test_marks_do_not_depend_on_the_order_of_what_has_none():
    one = replace(PODS[0], models=frozenset("abc"), selector={"a": "1", "b": "2"})
    two = replace(PODS[0], models=frozenset("cba"), selector={"b": "2", "a": "1"})
    assert grounds([one], KINDS) == grounds([two], KINDS[::-1])
