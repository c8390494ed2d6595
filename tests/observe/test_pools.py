"""Pools and the offers their nodes are of."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.observe.fakes import NOW, Finder

from isocost.drivers.protocol import Found
from isocost.kube.client import Client
from isocost.observe.pools import Claimed, asks, joined, match, pool, search
from isocost.testing.server import Server
from isocost.units import Missing, Rate, Resources
from isocost.world.cluster import Node, Taint
from isocost.world.offer import Offer, PriceBook
from isocost.world.policy import Policy, PoolRule, Selector
from isocost.world.ref import Ref

REF = Ref("MachineDeployment", "general", "capi")
RULE = PoolRule(name="workers", driver="ClusterAPI", selector=Selector(labels={"managed": "yes"}))
POLICY = Policy(name="p", uid="u", generation=1, pools=(RULE,))
TYPE, ZONE = "node.kubernetes.io/instance-type", "topology.kubernetes.io/zone"


def offer(name: str = "m5", kind: str = "m5.large", **parts: Any) -> Offer:
    defaults = {"allocatable": Resources(), "price": Rate.of("0.1"), "energy": Rate.zero()}
    return Offer(name=name, instance_type=kind, **(defaults | parts))


def book(*offers: Offer) -> PriceBook:
    return PriceBook(name="prices", currency="USD", offers=offers, max_age=timedelta(days=90))


def found(**parts: Any) -> Found:
    defaults: dict[str, Any] = {"uid": "u", "resource_version": "1", "replicas": 2, "ready": 2}
    return Found(**({"ref": REF, "labels": {"managed": "yes"}, "instance_type": "m5.large"} | defaults | parts))


def node(name: str = "n1", **parts: Any) -> Node:
    defaults: dict[str, Any] = {"uid": name, "labels": {}, "taints": (), "allocatable": Resources(), "ready": True}
    return Node(name=name, created=NOW, **(defaults | parts))


def matched(one: Found, *offers: Offer, nodes: tuple[Node, ...] = ()) -> str:
    result = match(one, book(*offers), nodes)
    return result.reason if isinstance(result, Missing) else result.name


def test_a_pool_is_matched_by_instance_type_zone_and_terms() -> None:
    offers = (
        offer("a", zone="z1"),
        offer("b", zone="z2"),
        offer("spot", zone="z1", capacity_type="spot"),
        offer("big", "m5.xlarge", zone="z1"),
    )
    assert matched(found(zone="z1"), *offers) == "a"
    assert matched(found(zone="z2", capacity_type="ON_DEMAND"), *offers) == "b"
    assert matched(found(zone="z1", capacity_type="SPOT"), *offers) == "spot"


def test_an_offer_for_any_zone_yields_to_the_one_of_the_zone() -> None:
    anywhere, here = offer("any"), offer("here", zone="z1")
    assert matched(found(zone="z1"), anywhere, here) == "here"
    assert matched(found(zone="z3"), anywhere, here) == "any"


def test_what_the_pool_does_not_say_its_nodes_do() -> None:
    nodes = (node(labels={TYPE: "m5.large", ZONE: "z1", "karpenter.sh/capacity-type": "spot"}),)
    bare = found(instance_type="")
    assert matched(bare, offer("x", zone="z1"), offer("s", zone="z1", capacity_type="spot"), nodes=nodes) == "s"
    assert "an unknown instance type" in matched(bare, offer())


def test_labels_that_contradict_an_offer_rule_it_out() -> None:
    offers = (offer("gpu", labels={"class": "gpu"}), offer("plain", labels={"class": "plain"}))
    assert matched(found(node_labels={"class": "gpu"}), *offers) == "gpu"
    assert "fits several offers of PriceBook prices (gpu, plain)" in matched(found(), *offers)


def test_a_pool_that_we_made_is_of_the_offer_on_its_label() -> None:
    assert matched(found(offer="b"), offer("a"), offer("b")) == "b"
    assert matched(found(offer="gone"), offer("a")) == "a"


def test_a_pool_without_offer_or_price_is_missing_with_what_to_do() -> None:
    assert matched(found(instance_type="x9"), offer()).endswith("does not list; add an offer for it")
    unpriced = offer(price=Missing(reason="older than 90 days"))
    assert matched(found(), unpriced).endswith("older than 90 days")
    none = Missing(reason="no book")
    assert match(found(), none, ()) == none


def test_the_offer_of_a_pool_carries_the_labels_and_lasting_taints_of_its_nodes() -> None:
    dedicated = Taint(key="dedicated", value="ml")
    passing = Taint(key="node.kubernetes.io/unschedulable")
    nodes = tuple(
        node(name, labels={"kubernetes.io/hostname": name, "os": "linux"}, taints=(dedicated, passing)) for name in "ab"
    )
    for some in (nodes, nodes[:1]):
        result = match(found(node_labels={"class": "x"}), book(offer(labels={"arch": "arm"})), some)
        assert isinstance(result, Offer)
        assert result.labels == {"arch": "arm", "os": "linux", "class": "x"}
        assert result.taints == (dedicated,)


def test_a_taint_on_one_node_is_not_the_pools() -> None:
    result = match(found(), book(offer()), (node("a", taints=(Taint(key="sick"),)), node("b")))
    assert isinstance(result, Offer)
    assert result.taints == ()


def test_a_pool_with_an_absurd_count_is_not_priced() -> None:
    result = pool("p", Claimed(found=found(replicas=-3), rule=RULE), book(offer()), ())
    assert isinstance(result.offer, Missing)
    assert result.replicas == 0


def test_a_pool_of_our_own_is_known_as_such() -> None:
    ours = pool("p", Claimed(found=found(policy="p", rule="workers"), rule=RULE), book(offer()), ())
    theirs = pool("p", Claimed(found=found(), rule=RULE), book(offer()), ())
    assert (ours.created_by_us, theirs.created_by_us) == (True, False)
    assert (ours.rule, ours.driver, ours.replicas) == ("workers", "ClusterAPI", 2)


def test_nodes_get_their_pool_and_machine_and_strangers_are_left_out() -> None:
    claimed = Claimed(found=found(nodes={"a": "machine-a"}), rule=RULE)
    (mine,) = joined((node("a"), node("b")), [claimed])
    assert (mine.name, mine.pool, mine.machine) == ("a", str(REF), "machine-a")


def test_a_node_with_a_startup_taint_of_its_pool_is_still_to_be_set_up() -> None:
    own, agent = Taint(key="gpu"), Taint(key="agent-not-ready", effect="NoExecute")
    claimed = Claimed(found=found(nodes={"a": "", "b": ""}, startup=(agent,)), rule=RULE)
    young, old = joined((node("a", taints=(own, agent)), node("b", taints=(own,))), [claimed])
    assert (young.taints, young.ready) == ((own,), False)
    assert (old.taints, old.ready) == ((own,), True)


@pytest.mark.parametrize(
    ("one", "living", "wanted"),
    [
        (found(), {"p"}, True),
        (found(labels={}), {"p"}, False),
        (found(policy="p", rule="workers", labels={}), {"p"}, True),
        (found(policy="p", rule="other", labels={}), {"p"}, False),
        (found(policy="q", rule="workers"), {"p", "q"}, False),
        (found(policy="q", rule="workers"), {"p"}, True),
    ],
)
def test_a_pool_that_we_made_stays_with_its_policy_while_that_lives(one: Found, living: set[str], wanted: bool) -> None:
    assert asks(POLICY, RULE, one, frozenset(living)) is wanted


def test_a_pool_carries_its_drivers_word_for_capacity_that_does_not_come() -> None:
    short = pool("p", Claimed(found=found(trouble="QuotaExceeded"), rule=RULE), book(offer()), ())
    assert short.trouble == "QuotaExceeded"


def found_by(driver: Finder | None) -> tuple[dict[Ref, Claimed], tuple[str, ...]]:
    drivers = {"ClusterAPI": driver} if driver else {}
    return search(Client(Server().transport()), drivers, POLICY, ["p"])


def test_a_driver_is_asked_for_its_pools() -> None:
    pools, troubles = found_by(Finder((found(),)))
    assert (list(pools), troubles) == ([REF], ())


def test_kinds_that_are_not_installed_and_drivers_that_do_not_exist_are_named() -> None:
    assert "not installed" in found_by(Finder(installed=False))[1][0]
    assert "there is no driver 'ClusterAPI'; installed drivers: none" in found_by(None)[1][0]
