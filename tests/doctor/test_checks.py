"""Every check from facts to findings: what is right, what is wrong and how it is mended, and what could not be seen."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.chart import helm
from tests.report.sample import FLEET, NOW, POLICY, VIEW, WEB, WORKLOAD

from isocost.api import schema
from isocost.api.texts import UPDATE_KINDS
from isocost.doctor import clocks, conflicts, examine, kinds, metrics, prices, rights, versions
from isocost.doctor.facts import Facts, Series
from isocost.doctor.finding import Level
from isocost.kube.port import Version
from isocost.testing import builders as make
from isocost.units import Missing
from isocost.world.policy import RightSizing, SizingMode
from isocost.world.ref import Ref
from isocost.world.snapshot import Invalid, Snapshot
from isocost.world.workload import Bounds

HIDDEN = Missing(reason="this account may not list it")
ABSENT = Missing(reason=conflicts.NOT_INSTALLED)
OURS = {one["metadata"]["name"]: one for one in schema.crds().values()}
CURRENT = Series(count=7, newest=NOW - timedelta(seconds=20))
ANSWERING = {"url": "http://p", "store": NOW, "nodes": ()}


def facts(**found):
    return Facts(now=NOW, **found)


def only(findings, check):
    (found,) = (one for one in findings if one.check == check)
    return found


def version(text):
    major, minor, _ = text.lstrip("v").split(".")
    return Version(major=int(major), minor=int(minor), text=text)


def granted(**changed):
    return {right: changed.get(str(right).replace(" ", "_").split(".")[0], True) for right in rights.ALL}


# Rights ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("check", "had", "level", "said"),
    [
        ("read", granted(), Level.OK, "all 14 rights"),
        ("read", granted(list_pods=False), Level.FAILED, "may not list pods"),
        ("read", granted(list_nodes=HIDDEN), Level.UNKNOWN, "may not list it"),
        ("write its own kinds", granted(create_costplans=False), Level.FAILED, "create costplans.isocost.dev"),
        ("act", granted(patch_nodes=False), Level.WARNING, "plans can be made and not carried out"),
        ("act", {}, Level.UNKNOWN, "was not asked"),
    ],
)
def test_rights(check, had, level, said):
    found = only(rights.check(facts(rights=had)), check)
    assert (found.level, said in found.found) == (level, True), found


def test_a_policy_that_enforces_makes_a_right_to_act_necessary():
    found = rights.check(facts(rights=granted(patch_nodes=False), policies=({"spec": {"mode": "Enforce"}},)))
    assert only(found, "act").level is Level.FAILED


@pytest.mark.skipif(helm.program() is None, reason="no helm")
def test_the_chart_grants_every_right_that_is_asked_for():
    given = helm.rights(helm.render("permissions=write"))
    wanted = {(r.kind.group, f"{r.kind.plural}{f'/{r.sub}' if r.sub else ''}", r.verb) for r in rights.ALL}
    assert wanted - given == set()


# Kinds -----------------------------------------------------------------------------------------------------------


def changed(edit):
    made = schema.crds()["isocost.dev_costpolicies.yaml"]
    edit(made["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["spec"])
    return {**OURS, "costpolicies.isocost.dev": made}


@pytest.mark.parametrize(
    ("definitions", "level", "said"),
    [
        (OURS, Level.OK, "as this isocost knows it"),
        ({**OURS, "costpolicies.isocost.dev": Missing(reason=kinds.ABSENT)}, Level.FAILED, "not installed"),
        ({**OURS, "costpolicies.isocost.dev": HIDDEN}, Level.UNKNOWN, "could not be read"),
        (changed(lambda spec: spec["properties"].pop("paused")), Level.FAILED, "spec.paused is missing"),
        (changed(lambda spec: spec["properties"].update(old={})), Level.FAILED, "spec.old is not known"),
        (changed(lambda spec: spec["properties"]["paused"].update(type="string")), Level.FAILED, "spec.paused.type differs"),
        (changed(lambda spec: spec["properties"]["paused"].update(description="other words")), Level.OK, ""),
    ],
)  # fmt: skip
def test_kinds(definitions, level, said):
    found = only(kinds.check(facts(definitions=definitions)), "CostPolicy")
    assert (found.level, said in found.found) == (level, True), found
    assert (found.do == UPDATE_KINDS) == (level is Level.FAILED)


# Versions --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "level"),
    [("v1.32.9", Level.FAILED), ("v1.33.0", Level.OK), ("v1.36.3", Level.OK), ("v1.37.0", Level.WARNING)],
)
def test_versions(text, level):
    assert only(versions.check(facts(version=version(text))), "Kubernetes").level is level


@pytest.mark.parametrize(
    ("served", "level"),
    [(frozenset({"pods", "pods/resize"}), Level.OK), (frozenset({"pods"}), Level.WARNING), (HIDDEN, Level.UNKNOWN)],
)
def test_resize(served, level):
    assert only(versions.check(facts(resources={"v1": served})), "in-place resize").level is level


def resizing(mode):
    rules = tuple(replace(rule, right_sizing=RightSizing(mode=mode)) for rule in POLICY.workloads)
    return Snapshot(now=NOW, views=(replace(VIEW, policy=replace(POLICY, workloads=rules)),))


def gives(kind):
    return ({"metadata": {"name": "isocost-later-pods"}, "spec": {"paramKind": {"kind": kind}}},)


@pytest.mark.parametrize(
    ("admission", "mode", "level", "said"),
    [
        (ABSENT, SizingMode.IN_PLACE, Level.OK, "from 1.36 on"),
        (HIDDEN, SizingMode.IN_PLACE, Level.UNKNOWN, "may not list it"),
        (gives("CostPolicy"), SizingMode.IN_PLACE, Level.OK, "isocost-later-pods gives them"),
        (gives("Other"), SizingMode.IN_PLACE, Level.WARNING, "begin with what their template asks for"),
        ((), SizingMode.RECOMMEND, Level.OK, "no policy has its pods resized"),
    ],
)
def test_requests_of_later_pods(admission, mode, level, said):
    found = only(versions.check(facts(admission=admission, snapshot=resizing(mode))), "requests of later pods")
    assert (found.level, said in found.found) == (level, True), found
    assert ("rightSizing.laterPods=true" in found.do) == (level is Level.WARNING)


def karpenter(gates=None, replicas=True):
    properties = {"replicas": {}} if replicas else {}
    crd = {
        "spec": {"versions": [{"schema": {"openAPIV3Schema": {"properties": {"spec": {"properties": properties}}}}}]}
    }
    made = make.deployment("karpenter", 1, "kube-system")
    env = [{"name": "FEATURE_GATES", "value": gates}] if gates else []
    made["spec"]["template"]["spec"]["containers"][0]["env"] = env
    return facts(
        resources={"karpenter.sh/v1": frozenset({"nodepools", "nodepools/scale"})},
        definitions={"nodepools.karpenter.sh": crd},
        deployments=(made,),
    )


@pytest.mark.parametrize(
    ("found", "level"),
    [
        (karpenter("StaticCapacity=true,NodeRepair=false"), Level.OK),
        (karpenter("StaticCapacity=false"), Level.WARNING),
        (karpenter(), Level.UNKNOWN),
        (karpenter(replicas=False), Level.WARNING),
    ],
)
def test_static_node_pools(found, level):
    assert only(versions.check(found), "static NodePools").level is level


def test_without_karpenter_nothing_is_said_of_it():
    assert [f for f in versions.check(facts(resources={"karpenter.sh/v1": frozenset()})) if "static" in f.check] == []


# Prometheus ------------------------------------------------------------------------------------------------------


def test_without_a_url_the_port_forward_is_told():
    (found,) = metrics.check(facts())
    assert found.level is Level.UNKNOWN
    assert "kubectl port-forward" in found.do


def test_a_prometheus_that_does_not_answer_says_so():
    (found,) = metrics.check(facts(url="http://p", store=Missing(reason="http://p cannot be reached")))
    assert found.level is Level.FAILED


@pytest.mark.parametrize(
    ("series", "level", "said"),
    [
        (CURRENT, Level.OK, "7 series, the newest 20 s old"),
        (replace(CURRENT, count=0), Level.FAILED, "there is no container_cpu_usage_seconds_total"),
        (replace(CURRENT, newest=NOW - timedelta(hours=3)), Level.FAILED, "3.0 h old"),
        (Missing(reason="timed out"), Level.FAILED, "timed out"),
    ],
)
def test_series(series, level, said):
    found = only(
        metrics.check(facts(**ANSWERING, series={"container_cpu_usage_seconds_total": series})), "cAdvisor, cores"
    )
    assert (found.level, said in found.found) == (level, True), found


def test_cards_are_asked_for_only_where_there_are_some():
    assert "DCGM exporter" not in {one.check for one in metrics.check(facts(**ANSWERING))}
    nodes = (make.node("g", gpu=1),)
    found = only(metrics.check(facts(**{**ANSWERING, "nodes": nodes})), "DCGM exporter")
    assert found.level is Level.FAILED


def test_what_no_preset_needs_is_only_a_warning():
    found = only(
        metrics.check(facts(**ANSWERING, series={"kube_pod_info": replace(CURRENT, count=0)})), "kube-state-metrics"
    )
    assert found.level is Level.WARNING


# Clocks ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("off", "level"),
    [(timedelta(0), Level.OK), (timedelta(seconds=-4), Level.OK), (timedelta(seconds=20), Level.WARNING),
     (timedelta(minutes=-2), Level.FAILED)],
)  # fmt: skip
def test_clocks(off, level):
    both = list(clocks.check(facts(url="http://p", server=NOW + off, store=NOW + off)))
    assert [one.level for one in both] == [level, level]


def test_a_clock_that_cannot_be_read_is_unknown():
    (found,) = clocks.check(facts(server=Missing(reason="no Date header")))
    assert found.level is Level.UNKNOWN


# Prices ----------------------------------------------------------------------------------------------------------


def seen(*views, **changed):
    return facts(snapshot=Snapshot(now=NOW, views=views, **changed))


def test_a_priced_policy_is_all_right():
    assert {one.level for one in prices.check(seen(VIEW))} == {Level.OK}


@pytest.mark.parametrize(
    ("found", "check", "level"),
    [
        (seen(), "policies", Level.WARNING),
        (facts(snapshot=HIDDEN), "policies", Level.UNKNOWN),
        (seen(invalid=(Invalid(ref=Ref("CostPolicy", "a"), uid="", generation=1, message="no"),)), "CostPolicy/a", Level.FAILED),
        (seen(replace(VIEW, prices=Missing(reason="PriceBook 'list' does not exist"))), "prices of fleet", Level.FAILED),
        (seen(replace(VIEW, pools=(replace(FLEET, offer=Missing(reason="no offer")),))), "pools of fleet", Level.FAILED),
        (seen(replace(VIEW, pools=())), "pools of fleet", Level.WARNING),
    ],
)  # fmt: skip
def test_prices(found, check, level):
    one = only(prices.check(found), check)
    assert one.level is level
    assert one.do


def test_a_price_that_is_about_to_expire_is_a_warning():
    book = replace(
        VIEW.prices, offers=tuple(replace(o, as_of=NOW.date() - timedelta(days=28)) for o in VIEW.prices.offers)
    )
    assert only(prices.check(seen(replace(VIEW, prices=book))), "prices of fleet").level is Level.WARNING


# Conflicts -------------------------------------------------------------------------------------------------------

VPA = {"metadata": {"name": "v", "namespace": "shop"}, "spec": {"targetRef": {"kind": "Deployment", "name": "web"}}}
OFF = {**VPA, "spec": {**VPA["spec"], "updatePolicy": {"updateMode": "Off"}}}
HPA = make.autoscaler("h", "web", 1, 5, "shop")
KEDA = {"metadata": {"name": "k", "namespace": "shop"}, "spec": {"scaleTargetRef": {"name": "web"}}}
AUTOSCALER = make.deployment("cluster-autoscaler", 1, "kube-system")
DYNAMIC, STATIC = make.nodepool("d"), make.nodepool("s", 2)
ON_DYNAMIC = replace(VIEW, nodes=tuple(replace(n, labels={conflicts.POOL_LABEL: "d"}) for n in VIEW.nodes))


@pytest.mark.parametrize(
    ("check", "found", "level"),
    [
        ("HPA", {"autoscalers": (HPA,)}, Level.OK),
        ("HPA", {"autoscalers": (make.autoscaler("h", "other", 1, 5, "shop"),)}, Level.OK),
        ("HPA", {"autoscalers": HIDDEN}, Level.UNKNOWN),
        ("KEDA", {"scaledobjects": (KEDA,)}, Level.OK),
        ("KEDA", {"scaledobjects": ABSENT}, Level.OK),
        ("VPA", {"vertical": (VPA,)}, Level.WARNING),
        ("VPA", {"vertical": (OFF,)}, Level.OK),
        ("VPA", {"vertical": ABSENT}, Level.OK),
        ("Karpenter", {"nodepools": (DYNAMIC, STATIC)}, Level.OK),
        ("Karpenter", {"nodepools": (STATIC,)}, Level.OK),
        ("Cluster Autoscaler", {"deployments": (AUTOSCALER,)}, Level.WARNING),
        ("Cluster Autoscaler", {"deployments": (make.deployment("cluster-autoscaler", 0, "kube-system"),)}, Level.OK),
        ("Cluster Autoscaler", {"deployments": ()}, Level.OK),
    ],
)
def test_conflicts(check, found, level):
    one = only(conflicts.check(replace(seen(VIEW), **found)), check)
    assert one.level is level, one
    assert bool(one.do) == (level is not Level.OK)


def test_an_autoscaler_whose_bounds_can_be_moved_is_no_conflict_and_one_whose_bounds_stay_is():
    ref = Ref("HorizontalPodAutoscaler", "h", "shop")
    for kept, level, said in (
        ("", Level.OK, "moves its minimum and maximum"),
        ("annotation x pauses it", Level.WARNING, "pauses it"),
    ):
        work = replace(WORKLOAD, autoscaler=ref, bounds=Bounds(least=1, most=5, kept=kept))
        found = only(conflicts.check(replace(seen(replace(VIEW, workloads=(work,))), autoscalers=(HPA,))), "HPA")
        assert found.level is level
        assert said in found.found


def test_karpenter_that_consolidates_governed_nodes_is_a_conflict():
    found = only(conflicts.check(replace(seen(ON_DYNAMIC), nodepools=(DYNAMIC,))), "Karpenter")
    assert found.level is Level.WARNING
    assert "4 governed nodes of dynamic NodePools (d)" in found.found


def test_a_manager_that_owns_replicas_is_a_conflict():
    held = replace(VIEW, workloads=(replace(WORKLOAD, writer="argocd"),))
    found = only(conflicts.check(seen(held)), "field managers")
    assert found.level is Level.WARNING
    assert str(WEB) in found.found


# All of them -----------------------------------------------------------------------------------------------------


def test_with_no_facts_at_all_nothing_fails_silently_and_nothing_is_called_good_by_mistake():
    found = [one for group in examine(Facts(now=datetime(2026, 1, 1, tzinfo=UTC))).values() for one in group]
    assert {one.level for one in found} <= {Level.UNKNOWN, Level.FAILED}


def test_every_finding_that_is_not_good_says_what_to_do():
    every = (facts(), seen(VIEW), seen(ON_DYNAMIC), seen(replace(VIEW, policy=replace(POLICY, pools=()))))
    found = [one for one in every for group in examine(one).values() for one in group]
    assert [one for one in found if one.level is not Level.OK and not one.do] == []
