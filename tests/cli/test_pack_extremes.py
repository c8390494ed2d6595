"""`isocost pack` on input that nobody should write: a clear answer, the right exit status, and no traceback."""

from __future__ import annotations

import json
import random

import pytest
from tests.cli.test_pack import OFFERS, PODS, answer, run

HEAD = "name,count,cpu_m,memory_mib,gpu,gpu_milli\n"
SHELF = "name,cpu_m,memory_mib,gpu,pods,price_per_hour\n"


def test_a_million_identical_pods_are_one_line(tmp_path):
    found = answer(tmp_path, HEAD + "web,1000000,100,128,0,\n", SHELF + "small,4000,8192,0,,0.2\n", "-o", "json")
    assert found["cost_per_hour"] == pytest.approx(5000)
    assert found["unplaced"] == []


@pytest.mark.slow
def test_five_thousand_offers_are_read_and_answered_in_time(tmp_path):
    dice = random.Random(1)
    pods = HEAD + "".join(
        f"p{i},{dice.randint(1, 50)},{dice.randint(50, 16000)},{dice.randint(64, 64000)},0,\n" for i in range(100)
    )
    sizes = [(dice.randint(2, 192), dice.randint(4, 768)) for _ in range(5000)]
    rows = [
        f"o{i},{c * 1000},{m * 1024},0,,{(c + m / 4) * dice.uniform(0.02, 0.05):.4f}" for i, (c, m) in enumerate(sizes)
    ]
    found = answer(tmp_path, pods, SHELF + "\n".join(rows) + "\n", "-o", "json", "--time-limit", "20s")
    assert found["unplaced"] == []
    assert 0 < found["lower_bound_per_hour"] <= found["cost_per_hour"]


@pytest.mark.slow
def test_thousands_of_shapes_are_answered(tmp_path):
    dice = random.Random(2)
    rows = (f"p{i},{dice.randint(1, 5)},{dice.randint(50, 16000)},{dice.randint(64, 64000)},0,\n" for i in range(2000))
    found = answer(
        tmp_path,
        HEAD + "".join(rows),
        SHELF + "a,16000,65536,0,,1\nb,64000,131072,0,,3\n",
        "-o",
        "json",
        "--time-limit",
        "20s",
    )
    assert found["unplaced"] == []
    assert 0 < found["lower_bound_per_hour"] <= found["cost_per_hour"]


@pytest.mark.parametrize(
    ("pods", "offers", "cost", "left"),
    [
        (HEAD + "z,10,0,0,0,\n", SHELF + "n,1000,1000,0,,0.5\n", 0.5, 0),
        (HEAD + "z,0,1,1,0,\n", SHELF + "n,1000,1000,0,,0.5\n", 0, 0),
        (HEAD, SHELF, 0, 0),
        (HEAD + "web,5,1000,1024,0,\n", SHELF, 0, 5),
        (HEAD + "web,2,1000,1024,0,\n", SHELF + "nil,0,0,0,,0.1\nnone,9000,9000,0,0,0.1\nok,4000,8000,0,,1\n", 1, 0),
        (HEAD + "web,2,1000000000000,1,0,\n", SHELF + "n,1000,1000,0,,0.5\n", 0, 2),
        (HEAD + "web,200000,1,1,0,\n", SHELF + "n,1000000000000,1000000000000,0,,5\n", 5, 0),
        (HEAD + "web,4,1000,1024,0,\n", SHELF + "n,4000,8192,0,,0.0000000001\n", 1e-10, 0),
        (HEAD + "web,4,1000,1024,0,\n", SHELF + "dear,4000,8192,0,,999999999999\nn,4000,8192,0,,0.0001\n", 1e-4, 0),
    ],
)
def test_extremes_have_an_answer(tmp_path, pods, offers, cost, left):
    found = answer(tmp_path, pods, offers, "-o", "json", "--time-limit", "10s")
    assert found["cost_per_hour"] == pytest.approx(cost)
    assert sum(one["count"] for one in found["unplaced"]) == left


def test_a_contradiction_with_every_offer_is_named(tmp_path):
    pods = HEAD[:-1] + ",node_selector\nweb,5,1000,1024,0,,node.kubernetes.io/instance-type=none\n"
    (left,) = answer(tmp_path, pods, OFFERS, "-o", "json")["unplaced"]
    assert left["reason"] == "no offer matches node.kubernetes.io/instance-type=none"
    done = run(
        tmp_path, pods.replace("instance-type=none", "instance-type=none;node.kubernetes.io/instance-type=other")
    )
    assert (done.exit_code, "cannot be both" in done.output) == (1, True)


@pytest.mark.parametrize(
    ("pods", "offers", "said"),
    [
        (PODS.replace(",5,", ",99999999999999999999,"), OFFERS, "too large"),
        (HEAD + "x" * 200_000 + ",1,1,1,0,\n", OFFERS, "field larger"),
        (b"name,count\x00\n", OFFERS, "unknown column"),
        (PODS, OFFERS.replace("0.2", "inf"), "not a finite number"),
        (PODS, OFFERS.replace("price_per_hour", "price"), "unknown column 'price'"),
        ("[" * 50_000, OFFERS, "not a list of pods"),
        ('{"items": [null]}', OFFERS, "not a list of pods"),
        ('{"items": [{"metadata": {}}]}', OFFERS, "not a list of pods"),
        ('{"items": [{"metadata": {"name": "a"}, "spec": {"containers": [{"resources": {"requests": {"cpu": "x"}}}]}}]}', OFFERS, "pod /a"),
        ('{"items": [{"metadata": {"name": "a"}, "spec": {"containers": [{"resources": {"requests": {"cpu": -1}}}]}}]}', OFFERS, "range"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_refused(tmp_path, pods, offers, said):
    done = run(tmp_path, pods, offers)
    assert (done.exit_code, said in done.output, "Traceback" in done.output) == (1, True, False)


@pytest.mark.parametrize(
    ("current", "said"),
    [
        ("", "not JSON"),
        ("[" * 50_000, "not JSON"),
        ("{}", "neither"),
        ({"nodes": [{"offer": "small", "count": -5, "pods": {"web": 1}}]}, "not an answer"),
        ({"nodes": [{"offer": "small", "count": 1, "pods": {"web": "1"}}]}, "not an answer"),
        ({"nodes": [{"count": 1, "pods": {}}]}, "not an answer"),
        ({"nodes": [], "duals": {"web": "much"}}, "not an answer"),
        ({"items": [{"metadata": {"name": "n", "labels": [1]}}]}, "not a list of nodes"),
        ({"items": [7]}, "not a list of nodes"),
    ],
)
def test_a_running_fleet_that_is_none_is_refused(tmp_path, current, said):
    path = tmp_path / "current.json"
    path.write_text(current if isinstance(current, str) else json.dumps(current))
    done = run(tmp_path, PODS, OFFERS, "--current", str(path))
    assert (done.exit_code, said in done.output, "Traceback" in done.output) == (1, True, False)


def test_more_running_nodes_than_there_are_pods_are_no_trouble(tmp_path):
    path = tmp_path / "current.json"
    path.write_text(
        json.dumps({"nodes": [{"offer": "small", "count": 10**12, "pods": {"web": 4}}], "duals": {"web": 0.05}})
    )
    found = answer(tmp_path, PODS, OFFERS, "-o", "json", "--current", str(path), "--time-limit", "5s")
    assert found["unplaced"] == []


def test_a_certificate_that_cannot_be_written_is_named(tmp_path):
    done = run(tmp_path, PODS, OFFERS, "--certificate", str(tmp_path / "none" / "proof.json"), "--time-limit", "5s")
    assert (done.exit_code, "cannot be written" in done.output) == (1, True)
