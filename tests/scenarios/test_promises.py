"""What the fields of a policy promise, held to on whole rounds: placement, bounds, and policies without pools or workloads."""

from __future__ import annotations

from tests.scenarios.field import EAGER, LOOK, Field, book, entry, governed, pool, rule, shop, started
from tests.scenarios.fleet import offer
from tests.scenarios.rounds import Remembered

from isocost.kube.kinds import NODE, POD
from isocost.testing import builders
from isocost.testing.objects import Object

ON_DEMAND = {"karpenter.sh/capacity-type": "on-demand"}


def market(solver: Remembered, web: Object) -> Field:
    """Dear nodes on demand, and a cheap spot offer that web may not be placed on."""
    operator = Field(solver=solver)
    spot = {**offer("cheap", "0.4"), "capacityType": "spot"}
    operator.seed(book(offer("dear", "1"), spot), pool("dear", 4, more=ON_DEMAND))
    operator.app("web", 8, 2.0, **web)
    operator.app("api", 4, 1.0)
    only = {"targetRef": {"kind": "Deployment", "name": "web", "namespace": "shop"}}
    web_rule = {"name": "web", **only, "placement": {"capacityTypes": ["on-demand"]}}
    operator.seed(governed(workloads=[web_rule, rule()]))
    operator.needs = {"web": 3, "api": 2}
    return started(operator)


def test_a_placement_that_the_pods_themselves_do_not_ask_for_is_refused_and_nothing_moves(solver: Remembered) -> None:
    operator = market(solver, {})
    operator.rest()
    assert operator.touched() == 0
    assert operator.told("Ready") == ("False", "InvalidPolicy")
    said = operator.message("Ready")
    assert all(word in said for word in ("placement", "Deployment/shop/web", "cheap", "nodeSelector"))


def test_a_placement_that_the_pods_themselves_ask_for_is_kept_at_every_step(solver: Remembered) -> None:
    operator = market(solver, {"nodeSelector": ON_DEMAND})
    for _ in range(20):
        operator.round()
        assert kinds_under(operator, "web") == {"dear"}
    assert "cheap" in operator.nodes()
    assert operator.nodes().count("dear") < 4
    assert operator.told("Ready")[0] == "True"


def kinds_under(operator: Field, app: str) -> set[str]:
    """The instance types of the nodes that an app's pods stand on."""
    pods = (p for p in operator.server.all(POD) if p["metadata"]["labels"]["app"] == app and p["spec"].get("nodeName"))
    homes = {n["metadata"]["name"]: n["metadata"]["labels"] for n in operator.server.all(NODE)}
    return {homes[pod["spec"]["nodeName"]]["node.kubernetes.io/instance-type"] for pod in pods}


def test_a_policy_of_workloads_alone_is_ready_without_prices_and_lowers_replicas_too(solver: Remembered) -> None:
    operator = Field(solver=solver)
    operator.seed(pool("dear", 4))
    operator.app("web", 8, 2.0)
    operator.needs = {"web": 3}
    operator.seed(builders.policy("fleet", "Enforce", workloads=[rule()], forecast=LOOK, disruption=EAGER))
    started(operator).rest()
    assert operator.replicas("web") == 3
    assert operator.told("PricesFresh") == ("True", "PricesCurrent")
    assert operator.told("Ready")[0] == "True"
    assert operator.patched("nodes", "machinedeployments", "machines") == 0


def test_a_policy_of_pools_alone_is_ready(solver: Remembered) -> None:
    operator = shop(solver, governed(workloads=[]))
    operator.needs = {}
    operator.rest()
    assert operator.told("Ready") == ("True", "Optimal")


def test_nodes_are_added_up_to_the_least_that_a_pool_entry_must_have(solver: Remembered) -> None:
    operator = shop(solver, governed(pools=[entry(bounds={"minNodes": 6, "maxNodes": 20})]))
    operator.rest()
    assert operator.nodes() == ["cheap"] * 6
    operator.change("fleet", pools=[entry(bounds={"minNodes": 8, "maxNodes": 20})])
    operator.rest()
    assert operator.nodes() == ["cheap"] * 8
    assert operator.told("Ready") == ("True", "Optimal")


def test_demand_beyond_the_most_replicas_allowed_is_told(solver: Remembered) -> None:
    operator = shop(solver, governed(workloads=[rule(replicas={"min": 1, "max": 4})]))
    operator.needs = {}
    operator.loads.set("web", 6.0)
    operator.rest()
    assert operator.told("Ready") == ("False", "Infeasible")
    assert "workload shop/web replicas.max" in operator.message("Ready")
    assert operator.replicas("web") == 4
