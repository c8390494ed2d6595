"""The account of a small cluster, counted by hand."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.report.sample import NOW, OFFER, POLICY, WEB, node, pod

from isocost.report.idle import account
from isocost.units import Missing, Rate, Resources
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.survey import NodeGroup, Survey, Usage

GROUP, RACK = Ref("NodeGroup", "large"), Ref("NodeGroup", "rack")
UNKNOWN = replace(OFFER, price=Missing(reason="no label"))
HALF = Resources.parse({"cpu": 2, "memory": "4Gi", "pods": 1})


def group(ref, offer, nodes):
    return NodeGroup(ref=ref, machine="m.large", place="zone-a", label="", offer=offer, nodes=nodes)


def survey(usage=None, **changed):
    """Two nodes of 4 cores at 0.5 USD/h, one half full by cores, the other empty; and one without a price."""
    nodes = (replace(node(0), pool=str(GROUP)), replace(node(1), pool=str(GROUP)), replace(node(2), pool=str(RACK)))
    pods = (replace(pod(0), requests=HALF), pod(2))
    amounts = usage or {}
    return Survey(
        now=NOW, cluster="v1.36", view=View(policy=POLICY, nodes=nodes, pods=pods, prices=Missing(reason="")),
        groups=(group(GROUP, OFFER, 2), group(RACK, UNKNOWN, 1)),
        usage=Usage(amounts={name: amounts.get(name, Missing(reason="")) for name in ("cpu", "memory", "gpu")}), **changed,
    )  # fmt: skip


def test_idle_is_what_the_fullest_resource_leaves():
    whole = account(survey()).whole
    assert (whole.cost, whole.idle) == (Rate.of("1"), Rate.of("0.75"))
    assert (whole.nodes, whole.empty) == (2, 1)


def test_nodes_without_a_price_are_named_and_in_no_sum():
    found = account(survey())
    assert found.unpriced == (RACK,)
    assert found.groups[RACK].cost == Rate.zero()
    assert found.groups[RACK].amounts["cpu"].asked == 1000


def test_a_pod_on_a_node_without_a_price_is_of_unknown_cost():
    whole = survey()
    row = account(replace(whole, view=replace(whole.view, pods=whole.view.pods[1:]))).workloads[WEB]
    assert (row.unpriced, row.known) == (1, False)
    assert account(whole).workloads[WEB].known


def test_pods_and_idle_add_up_to_what_the_nodes_cost():
    found = account(survey())
    assert Rate.total(row.cost for row in found.workloads.values()) + found.whole.idle == found.whole.cost


def test_what_was_not_measured_is_counted_apart():
    row = account(survey()).workloads[WEB]
    assert (row.unused, row.unmeasured) == (Rate.zero(), Rate.of("0.25"))


@pytest.mark.parametrize(("cores", "unused"), [(0.5, "0.1875"), (2.0, "0"), (3.0, "0"), (0.0, "0.25")])
def test_unused_is_what_a_pod_asks_for_and_does_not_use(cores, unused):
    row = account(survey({"cpu": {Ref("Pod", "web-0", "shop"): cores}})).workloads[WEB]
    assert row.unused == Rate.of(unused)
    assert row.unmeasured == Rate.zero()


def test_a_pod_that_is_about_to_go_counts_no_more():
    whole = survey()
    gone = tuple(replace(one, terminating=True) for one in whole.view.pods)
    found = account(replace(whole, view=replace(whole.view, pods=gone), now=NOW + timedelta(minutes=1)))
    assert found.whole.idle == found.whole.cost
