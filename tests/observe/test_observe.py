"""The whole stage, from API server and metrics to a snapshot."""

from __future__ import annotations

import pytest
from tests.observe.fakes import NOW, Finder, Shelf
from tests.observe.world import POOL, WEB, book, fleet, found, look, policy, shelf, view

from isocost.api.kinds import KINDS
from isocost.api.reasons import Reason, Type
from isocost.api.schema import crd
from isocost.kube import kinds
from isocost.kube.errors import ApiError
from isocost.observe.metrics import Unreachable
from isocost.testing import builders as make
from isocost.testing.faults import Refuse
from isocost.units import Missing, Rate
from isocost.world.demand import Series
from isocost.world.offer import Offer, PriceBook
from isocost.world.plan import Notice
from isocost.world.ref import Ref
from isocost.world.snapshot import View


def notice(of: View, kind: Type) -> Notice:
    (one,) = (one for one in of.notices if one.type == kind)
    return one


def test_a_view_holds_all_that_its_policy_governs() -> None:
    seen = view(fleet(policy(), book()))
    assert [one.ref for one in seen.workloads] == [WEB]
    assert [(one.ref, one.rule, one.replicas) for one in seen.pools] == [(POOL, "workers", 2)]
    assert {(one.name, one.pool, one.machine) for one in seen.nodes} == {
        (name, str(POOL), f"machine-{name}") for name in ("node-0", "node-1")
    }
    assert {pod.owner for pod in seen.pods} == {WEB}
    assert len(seen.pods) == 3
    assert isinstance(seen.prices, PriceBook)
    offer = seen.pools[0].offer
    assert isinstance(offer, Offer)
    assert offer.cost == Rate.of("0.107")


def test_the_snapshot_knows_its_time_and_the_servers_version() -> None:
    seen = look(fleet(policy(), book()))
    assert (seen.now, seen.cluster, seen.complete, seen.invalid) == (NOW, "v1.36.3", True, ())


def test_demand_is_measured_for_each_workload() -> None:
    series = view(fleet(policy(), book())).demand[WEB]
    assert isinstance(series, Series)
    assert (set(series.values), series.coverage, series.completeness) == ({0.6}, 1.0, 1.0)


def test_when_all_is_well_every_condition_says_so() -> None:
    seen = view(fleet(policy(), book(), *map(crd, KINDS)))
    assert {(one.type, one.status, one.reason) for one in seen.notices} == {
        (Type.DEFINITIONS_CURRENT, "True", Reason.DEFINITIONS_KNOWN),
        (Type.METRICS_FRESH, "True", Reason.METRICS_CURRENT),
        (Type.NODES_HEALTHY, "True", Reason.NODES_SOUND),
        (Type.PRICES_FRESH, "True", Reason.PRICES_CURRENT),
        (Type.OWNERSHIP_CONFLICT, "False", Reason.SOLE_OWNER),
        (Type.PERMISSION_MISSING, "False", Reason.RIGHTS_PRESENT),
    }


def test_pods_that_wait_for_room_are_in_the_view_if_an_offer_could_hold_them() -> None:
    fits, not_here = make.podspec("64"), make.podspec("64", where={"disk": "tape"})
    server = fleet(
        policy(),
        book(),
        make.deployment("big", 1, "other", spec=fits),
        make.deployment("odd", 1, "other", spec=not_here),
    )
    waiting = {pod.owner for pod in view(server).pods if not pod.node}
    assert waiting == {Ref("Deployment", "big", "other")}


def test_daemons_stand_for_what_every_node_pays() -> None:
    server = fleet(policy(), book(), make.daemonset("agent", spec=make.podspec("100m")))
    (daemon,) = view(server).daemons
    assert (daemon.node, daemon.requests.cpu_m) == ("", 100)


def test_only_budgets_over_the_views_pods_are_in_it() -> None:
    server = fleet(
        policy(), book(), make.budget("web", {"app": "web"}, "shop"), make.budget("far", {"app": "x"}, "elsewhere")
    )
    assert [one.ref.name for one in view(server).budgets] == ["web"]


def test_what_two_policies_claim_is_governed_by_neither_and_both_are_told() -> None:
    server = fleet(policy("one"), policy("two", pools=[]), book())
    for seen in look(server).views:
        assert [claim.ref for claim in seen.claims] == [WEB]
        assert seen.claims[0].policies == ("one", "two")
        assert "claimed by the policies one and two" in seen.workloads[0].ignored
        assert (notice(seen, Type.OWNERSHIP_CONFLICT).status, notice(seen, Type.OWNERSHIP_CONFLICT).reason) == (
            "True",
            Reason.CLAIMED_TWICE,
        )


def test_a_pool_that_two_policies_claim_is_in_neither_view() -> None:
    server = fleet(policy("one"), policy("two", workloads=[]), book())
    for seen in look(server).views:
        assert [claim.ref for claim in seen.claims] == [POOL]
        assert (seen.pools, seen.nodes) == ((), ())


def test_claims_are_judged_over_all_policies_even_when_one_is_asked_for() -> None:
    server = fleet(policy("one"), policy("two"), book())
    (seen,) = look(server, policies={"one"}).views
    assert seen.policy.name == "one"
    assert {claim.ref for claim in seen.claims} == {WEB, POOL}


def test_a_policy_that_cannot_be_read_is_named_and_the_others_go_on() -> None:
    server = fleet(policy("good"), book(), make.policy("bad", interval="soon"))
    seen = look(server)
    assert [one.policy.name for one in seen.views] == ["good"]
    assert [(one.ref, one.generation) for one in seen.invalid] == [(Ref("CostPolicy", "bad"), 1)]
    assert "interval" in seen.invalid[0].message


def test_a_policy_that_cannot_be_read_brings_the_conditions_it_has() -> None:
    since = "2026-11-24T09:00:00Z"
    held = {"type": "Ready", "status": "False", "reason": "InvalidPolicy", "message": "m", "lastTransitionTime": since}
    (found,) = look(fleet(book(), {**make.policy("bad", interval="soon"), "status": {"conditions": [held]}})).invalid
    assert [(one.type, one.since.isoformat()) for one in found.conditions] == [("Ready", "2026-11-24T09:00:00+00:00")]
    (found,) = look(fleet(book(), {**make.policy("bad", interval="soon"), "status": {"conditions": 7}})).invalid
    assert found.conditions == ()


def test_a_policy_that_is_being_deleted_governs_nothing() -> None:
    server = fleet(policy(), book())

    def leaving(old: dict[str, object]) -> dict[str, object]:
        meta = {**old["metadata"], "deletionTimestamp": "2026-11-24T11:00:00Z"}  # type: ignore[dict-item]
        return {**old, "metadata": meta}

    before = server.find(kinds.COSTPOLICY, "fleet")
    assert before is not None
    server.store.write(server.registry.of(kinds.COSTPOLICY).label, ("", "fleet"), leaving(before))
    assert look(server).views == ()


def test_metrics_that_cannot_be_had_are_missing_with_a_condition_and_the_round_goes_on() -> None:
    seen = view(fleet(policy(), book()), Shelf(error=Unreachable("http://p:9090 cannot be reached")))
    assert seen.demand[WEB] == Missing(reason="MetricsUnreachable: http://p:9090 cannot be reached")
    said = notice(seen, Type.METRICS_FRESH)
    assert (said.status, said.reason) == ("False", Reason.METRICS_UNREACHABLE)
    assert "1 of 1 workload, first Deployment/shop/web: http://p:9090 cannot be reached" in said.message


def test_half_of_the_pods_gone_from_the_metrics_is_a_partial_answer() -> None:
    server = fleet(policy(), book())
    metrics = shelf(server)
    metrics.heard["web"] = dict(list(metrics.heard["web"].items())[:1])
    assert notice(view(server, metrics), Type.METRICS_FRESH).reason == Reason.METRICS_PARTIAL


def test_a_young_history_is_warming_up() -> None:
    server = fleet(policy(), book())
    metrics = shelf(server)
    metrics.demand["web"] = lambda at: 0.6 if (NOW - at).total_seconds() < 1800 else None
    said = notice(view(server, metrics), Type.METRICS_FRESH)
    assert (said.status, said.reason) == ("Unknown", Reason.METRICS_WARMING)


def test_a_workload_left_alone_raises_no_alarm_about_metrics() -> None:
    idle = make.deployment("idle", 1, "shop")
    idle["metadata"]["annotations"] = {"isocost.dev/ignore": "true"}
    seen = view(fleet(policy(), book(), idle))
    assert notice(seen, Type.METRICS_FRESH).status == "True"
    assert isinstance(seen.demand[Ref("Deployment", "idle", "shop")], Missing)


def test_a_missing_price_book_is_said_and_its_pools_have_no_offer() -> None:
    seen = view(fleet(policy()))
    assert isinstance(seen.prices, Missing)
    assert notice(seen, Type.PRICES_FRESH).reason == Reason.PRICES_MISSING
    assert "PriceBook 'prices' does not exist" in notice(seen, Type.PRICES_FRESH).message
    assert seen.pools[0].offer == seen.prices


def test_prices_that_are_too_old_are_stale_and_named() -> None:
    seen = view(fleet(policy(), book(maxAge="24h")))
    said = notice(seen, Type.PRICES_FRESH)
    assert (said.status, said.reason) == ("False", Reason.PRICES_STALE)
    assert "1 of 1 price cannot be used, first m5-large" in said.message


def test_a_book_in_another_currency_is_not_used() -> None:
    seen = view(fleet(policy(), book(currency="EUR")))
    assert isinstance(seen.prices, Missing)
    assert "in EUR but the policy counts in USD" in seen.prices.reason


def test_rights_are_asked_for_only_when_the_policy_means_to_write() -> None:
    server = fleet(policy(), book())
    assert isinstance(view(server).can_write, Missing)
    assert not [call for call in server.calls if call.verb == "review"]
    enforcing = fleet(policy(mode="Enforce"), book())
    assert view(enforcing).can_write is True


def test_a_right_that_is_missing_is_named_with_the_helm_command() -> None:
    server = fleet(policy(mode="Enforce"), book())
    server.rights.deny("create", "pods", "eviction")
    server.rights.deny("patch", "deployments", "scale")
    seen = view(server)
    said = notice(seen, Type.PERMISSION_MISSING)
    assert seen.can_write is False
    assert (said.status, said.reason) == ("True", Reason.RIGHTS_MISSING)
    assert "may not patch deployments/scale, create pods/eviction" in said.message
    assert "helm upgrade" in said.message
    assert "permissions=write" in said.message


def test_a_foreign_manager_of_replicas_is_a_conflict() -> None:
    seen = view(fleet(policy(), book()), driver=Finder((found("node-0", writer="argocd"),)))
    said = notice(seen, Type.OWNERSHIP_CONFLICT)
    assert (said.status, said.reason) == ("True", Reason.FOREIGN_MANAGER)
    assert "MachineDeployment/capi/general belongs to the manager argocd" in said.message


def test_a_driver_whose_kinds_are_not_installed_makes_the_policy_invalid_and_not_the_round() -> None:
    said = notice(view(fleet(policy(), book()), driver=Finder(installed=False)), Type.READY)
    assert (said.status, said.reason) == ("False", Reason.INVALID_POLICY)


@pytest.mark.parametrize("resource", ["pods", "nodes", "deployments", "costplans", "namespaces"])
def test_a_cluster_that_cannot_be_read_in_full_ends_the_round(resource: str) -> None:
    server = fleet(policy(), book())
    server.faults.add(Refuse(code=503), verb="list", resource=resource, times=None)
    with pytest.raises(ApiError):
        look(server)


def test_observing_writes_nothing() -> None:
    server = fleet(policy(mode="Enforce"), book())
    look(server)
    assert server.writes == []
