"""A survey sizes by what is used, and keeps the replicas of whatever it does not know enough of."""

from datetime import timedelta

import pytest
from tests.cli import bare
from tests.observe.fakes import NOW, line

from isocost.kube.client import Client
from isocost.kube.kinds import POD
from isocost.observe.metrics import Answer, Line, Nothing, Unreachable
from isocost.observe.survey import survey
from isocost.testing import builders as make
from isocost.units import Missing
from isocost.world.policy import Preset
from isocost.world.ref import Ref

WEB, DB = Ref("Deployment", "web", "default"), Ref("StatefulSet", "db", "default")
GIB = 2**30


class Store:
    """Every pod uses so many cores and bytes, now and over the day."""

    def __init__(self, pods, cores, gib):
        self.pods, self.cores, self.bytes = pods, cores, gib * GIB

    def range(self, query, start, end, step):
        if "DCGM" in query:
            return Answer()
        if "timestamp(" in query:
            return Answer(
                series=tuple(self._pod(p, end, end.timestamp()) for p in self.pods if "web-" in p["metadata"]["name"])
            )
        each = self.bytes if "memory" in query else self.cores
        if query.startswith("sum by (namespace, pod)"):
            return Answer(series=tuple(self._pod(p, end, each) for p in self.pods))
        return Answer(series=(line(lambda _: each * 8, start, end, step),))

    @staticmethod
    def _pod(pod, at, value):
        meta = pod["metadata"]
        return Line(labels={"namespace": meta["namespace"], "pod": meta["name"]}, times=(at,), values=(value,))


@pytest.fixture(scope="module")
def cluster():
    db, asleep = (
        make.statefulset("db", 2, "default", spec=make.podspec("1", "2Gi")),
        make.deployment("asleep", 0, "default"),
    )
    return bare.cluster(db, asleep, now=NOW - timedelta(days=2))


def look(cluster, cores=0.1, gib=0.1):
    server = cluster.server
    return survey(Client(server.transport()), Store(server.all(POD), cores, gib), NOW, url="http://p")


def rule(found, ref):
    return next(w.rule for w in found.view.workloads if w.ref == ref)


def test_a_workload_is_sized_by_whichever_it_uses_more_of(cluster):
    assert rule(look(cluster), WEB).demand.preset is Preset.CPU
    assert rule(look(cluster, cores=0.1, gib=1.5), WEB).demand.preset is Preset.MEMORY


def test_a_measured_deployment_is_sized_and_all_others_say_why_not(cluster):
    kept = look(cluster).kept
    assert WEB not in kept
    assert "StatefulSet" in kept[DB]
    assert kept[Ref("Deployment", "asleep", "default")] == "it is scaled to zero"


def test_a_young_pod_was_not_measured(cluster):
    server = cluster.server
    soon = NOW - timedelta(days=2) + timedelta(minutes=3)
    found = survey(Client(server.transport()), Store(server.all(POD), 0.1, 0.1), soon, url="http://p")
    assert found.usage.amounts["cpu"] == {}


def test_nothing_written_and_nothing_of_ours_is_read(cluster):
    before = len(cluster.server.writes)
    look(cluster)
    assert len(cluster.server.writes) == before
    assert not {call.resource for call in cluster.server.calls} & {"costpolicies", "costplans", "pricebooks", "sites"}


def test_without_a_store_no_demand_is_known(cluster):
    found = survey(Client(cluster.server.transport()), None, NOW)
    assert all(isinstance(one, Missing) for one in found.usage.amounts.values())
    assert "no Prometheus was given" in found.kept[WEB]


def test_a_store_that_nobody_named_answers_nothing():
    with pytest.raises(Unreachable, match="--prometheus-url"):
        Nothing().range("up", NOW, NOW, timedelta(minutes=1))
