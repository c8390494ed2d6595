"""From the version before to this one, in the middle of a plan; and what happens when the kinds are left behind.

A definition that changes ends every watch of its kind, so these stories keep a record for each time between two changes.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
from collections.abc import Iterator

import pytest
import yaml

from e2e import shop
from e2e.capi import Capi
from e2e.client import Object
from e2e.cluster import Cluster
from e2e.judge import SETTLE_SECONDS, more_rounds, needed, settled, short
from e2e.kept import lost
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record
from e2e.release import OLD_CHART, Release
from e2e.shopfront import complete, condition, furnish, plans, shrinks, stands

OURS = ("costpolicies", "costplans", "pricebooks", "sites")
SITE = {
    "apiVersion": shop.GROUP,
    "kind": "Site",
    "metadata": {"name": "home"},
    "spec": {"zones": ["elsewhere-1"], "energy": {"pricePerKilowattHour": "0.21"}},
}


@pytest.fixture(scope="module")
def release(plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus) -> Iterator[Release]:
    release = furnish(plane, load, prometheus, shop.fleet(), shop.book(), install=Release)
    assert isinstance(release, Release)
    yield release
    release.stop()


def contents(cluster: Cluster) -> dict[str, Object]:
    """Spec and status of every object of ours."""
    return {
        f"{kind}/{held['metadata']['name']}": {part: held.get(part) for part in ("spec", "status")}
        for kind in OURS
        for held in cluster.client.list(kind)
    }


def acceptable(cluster: Cluster) -> None:
    """Every object of ours is valid as it stands: the server takes it back (and would refuse it otherwise).

    It takes it from anybody: the first time there is no Lease yet, and the fence must not stand in others' way.
    """
    for kind in OURS:
        for held in cluster.client.list(kind):
            path = cluster.client.kind(kind).path(name=held["metadata"]["name"])
            cluster.client.call("PUT", path, held, params={"dryRun": "All"})


def definition(cluster: Cluster, kind: str) -> Object:
    found: Object = cluster.client.get("customresourcedefinitions", f"{kind}.isocost.dev")
    return found["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]


def service(cluster: Cluster) -> Object:
    """How sure the policy's workloads are to be, as it is stored."""
    found: Object = cluster.client.get("costpolicies", "shop")["spec"]["workloads"][0]["serviceLevel"]
    return found


def sized(cluster: Cluster) -> set[str]:
    """What its workloads are sized for, in the words of its status."""
    status = cluster.client.get("costpolicies", "shop")["status"]
    return {one["forecast"]["sizedFor"] for one in status["workloads"] if "forecast" in one}


def old_definitions() -> list[Object]:
    """The kinds of the version before."""
    with tarfile.open(OLD_CHART) as chart:
        files = [chart.extractfile(m) for m in chart.getmembers() if "/files/crds/" in m.name]
        return [yaml.safe_load(file.read()) for file in files if file is not None]


def test_an_upgrade_keeps_every_object_and_the_open_plan_goes_on(plane: Cluster, release: Release, capi: Capi) -> None:
    plane.apply(SITE)
    with Record(plane, ("pods", "nodes")) as whole:
        with Record(plane) as before:
            release.start()
            plane.apply(shop.policy("Enforce"))
            before.wait(lambda _: before.evictions(), 120, "pods to move under the old version")
            release.stop()
            (plan,) = plans(before.now())
        held = contents(plane)
        assert "epoch" not in definition(plane, "costplans")["status"]["properties"]

        release.upgrade()
        assert "epoch" in definition(plane, "costplans")["status"]["properties"]
        assert lost(held, contents(plane)) == []
        assert service(plane)["riskPercent"] == "5", "the old default is what the policy was sized by, and stays"
        acceptable(plane)

        with Record(plane) as after:
            release.start()
            best = shop.cheapest(needed())
            after.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
            finished = complete(after.now())
            assert finished is not None
            assert finished["metadata"]["name"] == plan["metadata"]["name"]
            assert finished["spec"] == {**plan["spec"], "approved": True}
            assert finished["status"]["epoch"]["number"] == 1
            assert stands("DefinitionsCurrent", "True", "DefinitionsKnown")(after.now())
            assert sized(plane) == {"p95, serviceLevel.riskPercent is 5"}
        acceptable(plane)
    assert short(whole) == []
    assert capi.lost == []


def test_kinds_that_were_left_behind_halt_everything_until_they_are_updated(
    plane: Cluster, release: Release, load: Load
) -> None:
    plane.apply(old_definitions())
    shop.load(load, 2)
    with Record(plane) as behind:
        behind.wait(stands("DefinitionsCurrent", "False", "OutdatedDefinitions"), 60, "the policy to say so")
        said = condition(behind.now(), "DefinitionsCurrent")["message"]
        assert "costpolicies.isocost.dev: spec." in said
        assert "costplans.isocost.dev: spec." in said
        assert condition(behind.now(), "Ready")["reason"] == "OutdatedDefinitions"
        known = [plan["metadata"]["name"] for plan in plans(behind.now())]
        more_rounds(release)
        assert [plan["metadata"]["name"] for plan in plans(behind.now())] == known
        assert shrinks(behind) == []

    command = said.rpartition("updated: ")[2]
    assert command.startswith("isocost crds | kubectl apply")
    plane.apply(subprocess.check_output([sys.executable, "-m", *command.partition(" |")[0].split()], text=True))
    with Record(plane) as mended:
        mended.wait(stands("DefinitionsCurrent", "True", "DefinitionsKnown"), 60, "the new kinds to be seen")
        best = shop.cheapest(needed(2))
        mended.wait(settled(best, needed(2)), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
