"""What users of Karpenter, KEDA and VPA suffered, played on whole rounds: owners, policies, prices and odd workloads.

Each story ends at rest, and `Field` checks every round that no machine took a pod with it and no workload fell below its need.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from tests.scenarios.field import Field, book, entry, governed, pool, rule, shop, started
from tests.scenarios.fleet import SPACE, offer
from tests.scenarios.rounds import Remembered

from isocost.kube.calls import Patience
from isocost.kube.client import Client
from isocost.kube.kinds import COSTPOLICY, DEPLOYMENT, MACHINEDEPLOYMENT, PRICEBOOK, SITE
from isocost.testing import builders
from isocost.testing.objects import Object

CHEAPEST = {"api": 2, "web": 3}
ROOM = {"cpu": "4", "memory": "16Gi", "pods": 110}


def cheapest(operator: Field) -> None:
    """The end of the shop's story: two cheap nodes, nothing left over, and Ready says so."""
    assert operator.counts(DEPLOYMENT) == CHEAPEST
    assert operator.nodes() == ["cheap", "cheap"]
    assert (operator.cordoned(), operator.pending()) == ([], [])
    assert operator.told("Ready") == ("True", "Optimal")


def teams(solver: Any, **labels: Any) -> Field:
    """Two policies, each with a namespace, a workload and a pool of one dear node of its own."""
    operator = Field(solver=solver)
    operator.server.space("bees")
    operator.seed(book(offer("dear", "1")))
    for team, space, app in (("a", SPACE, "web"), ("b", "bees", "bee")):
        operator.seed(pool(f"p{team}", 1, labels={"team": team}))
        operator.app(app, 3, 2.0, space=space)
        pools = [entry(f"w{team}", (), selector={"matchLabels": {"team": team}})]
        operator.seed(governed(f"team-{team}", workloads=[{"name": "all", "namespaces": [space]}], pools=pools))
    return started(operator)


# Policies ------------------------------------------------------------------------------------------------------------


def test_two_policies_do_not_both_buy_a_node_for_the_same_waiting_pods(solver: Remembered) -> None:
    operator = teams(solver)
    operator.cluster.pools.delay = 3
    operator.rest()
    operator.loads.set("bee", 6.0)
    operator.rest()
    assert operator.replicas("bee", "bees") == 9
    assert operator.counts(MACHINEDEPLOYMENT) == {"pa": 1, "pb": 2}
    assert operator.pending() == []


def test_a_second_claim_stops_both_policies_until_it_is_narrowed(solver: Remembered) -> None:
    operator = shop(solver)
    operator.seed(governed("second", pools=[]))
    operator.rounds(4)
    assert operator.touched() == 0
    for policy in ("fleet", "second"):
        assert operator.told("OwnershipConflict", policy) == ("True", "ClaimedTwice")
        assert operator.told("Ready", policy) == ("False", "ClaimedTwice")
    operator.change("second", workloads=[{"name": "all", "namespaces": ["elsewhere"]}])
    operator.rest()
    cheapest(operator)


def test_a_second_claim_of_a_pool_stops_both_policies_as_well(solver: Remembered) -> None:
    operator = shop(solver)
    operator.seed(governed("second", workloads=[{"name": "all", "namespaces": ["elsewhere"]}]))
    operator.rounds(4)
    assert operator.touched() == 0
    assert (
        operator.told("OwnershipConflict") == operator.told("OwnershipConflict", "second") == ("True", "ClaimedTwice")
    )
    operator.server.remove(COSTPOLICY, "second")
    operator.rest()
    cheapest(operator)


def test_one_missing_right_holds_the_whole_plan_until_it_is_granted(solver: Remembered) -> None:
    operator = shop(solver)
    operator.server.rights.deny("patch", "deployments", "scale")
    operator.rounds(4)
    assert operator.touched() == 0
    assert operator.told("PermissionMissing") == ("True", "RightsMissing")
    assert "helm upgrade" in operator.message("PermissionMissing")
    operator.server.rights.restore()
    operator.rest()
    cheapest(operator)


@pytest.mark.parametrize(("word", "reason"), [({"mode": "Observe"}, "Observing"), ({"paused": True}, "Paused")])
def test_a_plan_stopped_half_way_freezes_and_goes_on_later(solver: Remembered, word: Object, reason: str) -> None:
    operator = shop(solver)
    operator.rounds(3)
    assert operator.cordoned()
    before = operator.touched()
    operator.change("fleet", **word)
    operator.rounds(3)
    quiet = operator.writes
    operator.rounds(2)
    assert (operator.touched(), operator.writes) == (before, quiet)
    assert operator.told("Progressing") == ("False", reason)
    operator.change("fleet", mode="Enforce", paused=False)
    operator.rest()
    cheapest(operator)


def test_a_deleted_policy_leaves_all_as_it_stands_and_a_new_one_takes_it_up(solver: Remembered) -> None:
    operator = shop(solver)
    operator.rounds(3)
    left, before = operator.cordoned(), operator.writes
    operator.server.remove(COSTPOLICY, "fleet")
    operator.rounds(3)
    assert (operator.cordoned(), operator.writes) == (left, before)
    operator.seed(governed())
    operator.rest()
    cheapest(operator)


def test_a_renamed_pool_entry_ends_the_plan_and_the_next_one_reaches_the_same_end(solver: Remembered) -> None:
    operator = shop(solver)
    operator.rounds(2)
    operator.change("fleet", pools=[entry("other")])
    operator.rest()
    cheapest(operator)


@pytest.mark.parametrize("rounds", [1, 3, 5])
def test_a_process_that_was_away_for_three_days_finishes_what_it_began(solver: Remembered, rounds: int) -> None:
    operator = shop(solver)
    operator.rounds(rounds)
    operator.now += timedelta(days=3)
    operator.start()
    operator.rest()
    cheapest(operator)


# Prices and limits ---------------------------------------------------------------------------------------------------


def test_missing_foreign_and_old_prices_hold_everything_and_each_says_why(solver: Remembered) -> None:
    operator = shop(solver)
    offers = offer("dear", "1"), offer("cheap", "0.4")
    operator.server.remove(PRICEBOOK, "prices")
    operator.rounds(2)
    assert operator.told("PricesFresh") == ("False", "PricesMissing")
    for spec, reason in (({"currency": "EUR"}, "PricesMissing"), ({"maxAge": "24h"}, "PricesStale")):
        operator.seed(book(*offers, **spec))
        operator.rounds(2)
        assert operator.told("PricesFresh") == ("False", reason)
        operator.server.remove(PRICEBOOK, "prices")
    assert operator.touched() == 0
    operator.seed(book(*offers))
    operator.rest()
    cheapest(operator)


def test_a_pool_without_a_price_keeps_its_node_among_priced_ones(solver: Remembered) -> None:
    operator = Field(solver=solver)
    operator.seed(book(offer("dear", "1"), offer("cheap", "0.4")), pool("dear", 3), pool("odd", 1, "odd"), governed())
    operator.app("web", 8, 2.0)
    operator.app("api", 4, 1.0)
    operator.needs = {"web": 3, "api": 2}
    started(operator).rest()
    assert operator.nodes() == ["cheap", "odd"]


@pytest.mark.parametrize(
    ("spec", "limit"),
    [
        ({"pools": [entry(bounds={"maxNodes": 1})]}, "pools[workers].bounds.maxNodes"),
        ({"limits": {"cost": {"hourly": "0.5"}}}, "limits.cost.hourly"),
    ],
)
def test_an_impossible_limit_is_named_and_nothing_moves(solver: Remembered, spec: Object, limit: str) -> None:
    operator = shop(solver, governed(**spec))
    operator.rest()
    assert operator.touched() == 0
    assert operator.told("Ready") == ("False", "Infeasible")
    assert limit in operator.message("Ready")


# Workloads -----------------------------------------------------------------------------------------------------------


def test_pods_that_an_autoscaler_asked_for_are_housed_whatever_our_figure_of_the_need(solver: Remembered) -> None:
    operator = shop(solver)
    operator.seed(builders.autoscaler("web", "web", 2, 20, SPACE))
    operator.rest()
    operator.scale("web", 12, "kube-controller-manager")
    operator.rest()
    assert (operator.replicas("web"), operator.up("web"), operator.pending()) == (12, 12, [])
    assert not any(c.write and c.resource == "deployments" and c.name == "web" for c in operator.server.calls)


def test_a_count_that_another_manager_applies_is_counted_and_never_written(solver: Remembered) -> None:
    operator = shop(solver)
    wanted = {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web", "namespace": SPACE}}
    hand = Client(operator.server.transport(), manager="argocd", patience=Patience(call=0.0))
    hand.apply(DEPLOYMENT, "web", {**wanted, "spec": {"replicas": 8}}, namespace=SPACE)
    before = sum(c.write and c.name == "web" for c in operator.server.calls)
    operator.rest()
    assert operator.counts(DEPLOYMENT) == {"api": 2, "web": 8}
    assert sum(c.write and c.name == "web" for c in operator.server.calls) == before
    assert operator.told("OwnershipConflict") == ("True", "ForeignManager")
    assert operator.nodes() == ["cheap"] * 3


def test_a_workload_that_is_switched_off_stays_off_and_darkens_no_condition(solver: Remembered) -> None:
    operator = shop(solver)
    operator.app("off", 0, 0.0)
    operator.rest()
    assert operator.replicas("off") == 0
    assert operator.told("MetricsFresh") == ("True", "MetricsCurrent")
    assert operator.nodes() == ["cheap", "cheap"]


def test_tenants_keep_their_workload_out_or_within_bounds_by_annotation(solver: Remembered) -> None:
    operator = Field(solver=solver)
    operator.seed(book(offer("dear", "1"), offer("cheap", "0.4")), pool("dear", 4), governed())
    operator.app("web", 8, 2.0, notes={"isocost.dev/min-replicas": "5"})
    operator.app("api", 4, 4.0, notes={"isocost.dev/max-replicas": "5"})
    operator.app("ign", 2, 0.1, notes={"isocost.dev/ignore": "true"})
    operator.needs = {"web": 5, "api": 4, "ign": 1}
    started(operator).rest()
    assert operator.counts(DEPLOYMENT) == {"web": 5, "api": 5, "ign": 2}
    assert operator.pending() == []


@pytest.mark.parametrize(
    "spec",
    [
        {"volumes": [{"name": "data", "emptyDir": {}}]},
        {"affinity": {"podAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [
            {"topologyKey": "zone", "labelSelector": {"matchLabels": {"app": "stays"}}}]}}},
    ],
)  # fmt: skip
def test_a_pod_that_may_not_move_keeps_its_node_and_the_rest_is_saved(solver: Remembered, spec: Object) -> None:
    operator = Field(solver=solver)
    operator.seed(book(offer("dear", "1"), offer("cheap", "0.4")), pool("dear", 4), governed())
    operator.app("web", 8, 2.0)
    operator.app("api", 4, 1.0)
    operator.app("stays", 1, 0.2, cpu="500m", **spec)
    operator.needs = {"web": 3, "api": 2, "stays": 1}
    started(operator).rest()
    assert operator.nodes() == ["cheap", "dear"]
    assert any("Pod/shop/stays" in said for said in operator.last[0].decision.fresh.otherwise)


def test_a_bare_pod_keeps_its_node(solver: Remembered) -> None:
    operator = shop(solver)
    operator.seed(builders.pod("bare", SPACE, node="dear-001", ready=True, spec=builders.podspec("500m", "256Mi")))
    operator.rest()
    assert operator.nodes() == ["cheap", "dear"]
    assert any("bare pod" in said for said in operator.last[0].decision.fresh.otherwise)


@pytest.mark.parametrize("words", [{"maxUnavailable": 0}, {"maxUnavailable": "0%"}, {"minAvailable": "100%"}])
def test_a_budget_that_allows_nothing_keeps_its_node_and_not_the_savings_elsewhere(
    solver: Remembered, words: Object
) -> None:
    operator = shop(solver)
    operator.app("lock", 2, 1.0, least=None)
    spec = {"selector": {"matchLabels": {"app": "lock"}}, **words}
    operator.seed({**builders.budget("lock", {"app": "lock"}, SPACE), "spec": spec})
    operator.cluster.settle()
    operator.needs = {**operator.needs, "lock": 2}
    operator.rest()
    assert operator.nodes() == ["cheap", "dear"]
    assert operator.cordoned() == []
    assert not any(c.subresource == "eviction" and "lock" in c.name for c in operator.server.calls)
    assert any("PodDisruptionBudget lock allows no disruption" in s for s in operator.last[0].decision.fresh.otherwise)


def test_a_stateful_set_is_sized_and_moved_like_a_deployment(solver: Remembered) -> None:
    operator = Field(solver=solver)
    operator.seed(book(offer("dear", "1"), offer("cheap", "0.4")), pool("dear", 4), governed())
    operator.app("db", 8, 2.0, kind=builders.statefulset)
    operator.app("api", 4, 1.0)
    operator.needs = {"db": 3, "api": 2}
    started(operator).rest()
    assert (operator.up("db"), operator.nodes()) == (3, ["cheap", "cheap"])


def test_pods_of_many_sizes_end_without_a_waiting_one(solver: Remembered) -> None:
    operator = Field(solver=solver)
    operator.seed(book(offer("dear", "1"), offer("cheap", "0.4")), pool("dear", 8), governed())
    sizes = (("big", 4, 6.0, "3", "2Gi"), ("mid", 5, 3.0, "1500m", "6Gi"), ("tiny", 9, 0.7, "250m", "200Mi"),
             ("fat", 3, 0.7, "500m", "9Gi"), ("odd", 4, 1.7, "900m", "1Gi"))  # fmt: skip
    for name, replicas, load, cpu, memory in sizes:
        operator.app(name, replicas, load, cpu, memory)
    operator.needs = {"big": 3, "mid": 3, "tiny": 4, "fat": 2, "odd": 3}
    started(operator).rest()
    assert operator.counts(DEPLOYMENT) == operator.needs
    assert (operator.pending(), operator.cordoned()) == ([], [])
    assert operator.nodes() == ["cheap"] * 5


# Demand --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rounds", [1, 3, 4, 6])
def test_demand_that_doubles_at_any_point_of_a_consolidation_is_carried(solver: Remembered, rounds: int) -> None:
    operator = shop(solver)
    operator.rounds(rounds)
    operator.loads.set("web", 4.0)
    operator.loads.set("api", 2.0)
    operator.rest()
    assert operator.counts(DEPLOYMENT) == {"web": 6, "api": 3}
    assert (operator.nodes(), operator.pending()) == (["cheap"] * 3, [])


def test_twenty_rounds_of_noise_move_nothing_once_the_fleet_has_settled(solver: Remembered) -> None:
    operator = shop(solver)
    operator.every = timedelta(minutes=1)
    for app, base in (("web", 2.0), ("api", 1.0)):
        operator.loads.at[app] = noisy(app, base)
    operator.rounds(14)
    stands, before = operator.counts(DEPLOYMENT), operator.touched()
    operator.rounds(20)
    assert (operator.counts(DEPLOYMENT), operator.touched()) == (stands, before)
    assert operator.nodes() == ["cheap", "cheap"]


def noisy(app: str, base: float) -> Callable[[datetime], float]:
    """A load that wavers by a tenth around base, the same at the same minute."""
    return lambda at: base * (0.9 + 0.2 * random.Random(f"{app}{int(at.timestamp()) // 60}").random())


def test_a_policy_of_workloads_alone_adds_replicas_and_touches_no_node(solver: Remembered) -> None:
    operator = shop(solver, governed(pools=[], workloads=[rule()]))
    operator.loads.set("web", 8.0)
    operator.rest()
    assert operator.replicas("web") == 12
    assert operator.patched("nodes", "machinedeployments", "machines") == 0


# Offers --------------------------------------------------------------------------------------------------------------


def test_demand_in_a_unit_of_its_own_is_carried_by_the_cheapest_mix_of_two_accelerators(solver: Remembered) -> None:
    operator = Field(solver=solver)
    offers = [{**offer(name, price), "accelerator": name.upper(), "allocatable": {**ROOM, "nvidia.com/gpu": "1"}}
              for name, price in (("h100", "4"), ("l4", "1.5"))]  # fmt: skip
    operator.seed(book(*offers), pool("big", 3, "h100", gpu=1, more={"nvidia.com/gpu.product": "H100"}))
    operator.app("llm", 3, 50.0, containers=[builders.container("1", "1Gi", 1)])
    throughput = [{"accelerator": "H100", "perReplica": 100}, {"accelerator": "L4", "perReplica": 40}]
    demand = {"preset": "Query", "query": 'work{app="{{name}}-"}'}
    operator.seed(
        governed(workloads=[rule(demand=demand, throughput=throughput)], pools=[entry(offers=("h100", "l4"))])
    )
    started(operator).rest()
    assert (operator.nodes(), operator.status()["costPerHour"]["current"]) == (["l4"] * 2, "3.00")
    operator.loads.set("llm", 120.0)
    operator.rest()
    assert (operator.nodes(), operator.status()["costPerHour"]["current"]) == (["h100", "l4", "l4"], "7.00")


def test_machines_of_our_own_cost_what_their_site_pays_for_energy(solver: Remembered) -> None:
    operator = Field(solver=solver)
    own = {**offer("own", "1"), "averagePowerWatts": 1000, "zone": "cellar"}
    del own["pricePerHour"]
    energy = {"pricePerKilowattHour": "0.30", "pue": "1.5"}
    operator.seed(builders.thing(SITE, "home", spec={"zones": ["cellar"], "energy": energy}))
    operator.seed(book(offer("dear", "1"), own), pool("dear", 4), governed(pools=[entry(offers=("own", "dear"))]))
    operator.app("web", 8, 2.0)
    operator.app("api", 4, 1.0)
    operator.needs = {"web": 3, "api": 2}
    started(operator).rest()
    assert (operator.nodes(), operator.status()["costPerHour"]["current"]) == (["own", "own"], "0.90")
