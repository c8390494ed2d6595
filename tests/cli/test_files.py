"""A snapshot survives its file, and a file that is none is refused with a word about why."""

import gzip
import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from tests.report import sample
from tests.report.sample import NOW, PLAN, VIEW, WEB

from isocost.cli.codec import CodecError, decode, encode
from isocost.cli.files import FORMAT, FileError, load, save
from isocost.units import Missing, Money, Rate
from isocost.world.cluster import Budget, Expression, Scheduling, Taint, Toleration
from isocost.world.demand import Series
from isocost.world.plan import Entry, OpenPlan, Phase, Quarantine, State
from isocost.world.policy import Disruption, Template
from isocost.world.pool import Pool
from isocost.world.ref import Ref
from isocost.world.snapshot import Claim, Condition, Invalid, Memory, Snapshot

FULL = replace(
    VIEW,
    policy=replace(
        sample.POLICY,
        max_hourly=Rate.of("12.5", "EUR"),
        disruption=Disruption(min_percent=Decimal("2.5"), min_monthly=Money.of("10")),
        pools=(replace(sample.POLICY.pools[0], template=Template(document='{"kind": "X"}', offers=("a",))),),
    ),
    pools=(replace(sample.FLEET, offer=Missing(reason="no such offer")),),
    nodes=(replace(sample.node(0), labels={"zone": "a"}, taints=(Taint(key="gpu"),)),),
    pods=(
        replace(
            sample.pod(0),
            owner=None,
            scheduling=Scheduling(
                affinity=((Expression(key="zone", operator="In", values=("a", "b")),),),
                tolerations=(Toleration(key="gpu", operator="Exists"),),
                per_node=1,
            ),
        ),
    ),
    budgets=(Budget(ref=Ref("PodDisruptionBudget", "web", "shop"), selector={"app": "web"}, allowed=0),),
    prices=Missing(reason="the book is gone"),
    demand={WEB: Missing(reason="MetricsStale: old"), Ref("StatefulSet", "db", "shop"): sample.SERIES},
    claims=(Claim(ref=WEB, policies=("a", "b")),),
    plans=(
        OpenPlan(
            plan=PLAN,
            uid="u",
            resource_version="5",
            approved=True,
            phase=Phase.PROGRESSING,
            journal=(Entry(step="s01", state=State.DONE, started=NOW, finished=NOW + timedelta(milliseconds=1500)),),
        ),
    ),
    memory=Memory(
        quarantines=(Quarantine(rule="r", offer="o", until=NOW, strikes=2, reason="QuotaExceeded"),),
        set_replicas={WEB: 3},
        hands_off={WEB: NOW},
        conditions=(Condition(type="Ready", status="True", reason="Optimal", message="", since=NOW, generation=1),),
    ),
    can_write=Missing(reason="not asked"),
)
FILLED = Snapshot(
    now=NOW,
    cluster="v1.36.3",
    views=(VIEW, FULL),
    complete=False,
    invalid=(Invalid(ref=Ref("CostPolicy", "bad"), uid="u", generation=2, message="spec.mode: no"),),
)


@pytest.mark.parametrize("name", ["snapshot.json", "snapshot.json.gz"])
def test_a_snapshot_survives_its_file(tmp_path, name):
    path = tmp_path / name
    assert save(path, FILLED) == path.stat().st_size
    assert load(path) == FILLED


def test_a_compressed_file_is_the_same_whenever_it_is_written(tmp_path):
    save(tmp_path / "a.gz", FILLED)
    save(tmp_path / "b.gz", FILLED)
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()


def test_missing_and_present_are_told_apart():
    assert decode(Rate | Missing, encode(Missing(reason="x"))) == Missing(reason="x")
    assert decode(Rate | Missing, encode(Rate.of("1"))) == Rate.of("1")
    assert decode(Series | Missing, encode(sample.SERIES)) == sample.SERIES


def test_not_a_number_is_never_written(tmp_path):
    broken = replace(sample.SERIES, values=(float("nan"), 1.0))
    with pytest.raises(ValueError, match="JSON"):
        save(tmp_path / "s.json", Snapshot(now=NOW, views=(replace(VIEW, demand={WEB: broken}),)))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"bogus": 1}, "ref: is missing|bogus: Pool has no such field"),
        ({**encode(sample.FLEET), "replicas": "4"}, "replicas: '4' is no int"),
        ({**encode(sample.FLEET), "replicas": True}, "replicas: True is no int"),
        ({**encode(sample.FLEET), "ref": "general"}, "not of the form Kind/name"),
        ([], "expected an object, found list"),
    ],
)
def test_data_that_does_not_fit_is_refused_with_its_place(data, said):
    with pytest.raises(CodecError, match=said):
        decode(Pool, data, "pool")


def write(path, content):
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.json", b"kind: CostPolicy", "is not JSON"),
        ("a.json", {"kind": "List"}, "is not a snapshot. Make one"),
        ("a.json", [1], "is not a snapshot. Make one"),
        ("a.json", {FORMAT: 99}, "has format 99"),
        ("a.json", {FORMAT: 1}, "expected an object, found NoneType"),
        ("a.json", {FORMAT: 1, "snapshot": {"now": "yesterday"}}, "snapshot.now: 'yesterday' is no datetime"),
        ("a.gz", b"plain", "cannot be read"),
        ("a.gz", gzip.compress(b"{}")[:-4], "cannot be read"),
    ],
)
def test_a_file_that_is_no_snapshot_says_what_is_wrong(tmp_path, name, content, said):
    path = write(tmp_path / name, content)
    with pytest.raises(FileError, match=said) as caught:
        load(path)
    assert str(path) in str(caught.value)


def test_a_file_that_is_absent_says_how_to_make_one(tmp_path):
    with pytest.raises(FileError, match="isocost snapshot save"):
        load(tmp_path / "nowhere.json")
