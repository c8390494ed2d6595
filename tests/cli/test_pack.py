"""`isocost pack` as people and programs meet it."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from isocost.cli.main import cli

PODS = "name,count,cpu_m,memory_mib,gpu,gpu_milli\nweb,5,1000,1024,0,\nllm,2,2000,4096,1,500\n"
OFFERS = (
    "name,cpu_m,memory_mib,gpu,pods,price_per_hour,gpu_model,gpu_memory_mib\n"
    "small,4000,8192,0,,0.2,,\nbig,16000,32768,0,,0.9,,\ngpu,8000,16384,1,,1.0,T4,16384\n"
)


ZONED = "name,cpu_m,memory_mib,gpu,pods,price_per_hour,zone,labels\n"


def run(tmp_path, pods=PODS, offers=OFFERS, *more):
    (tmp_path / "pods.csv").write_bytes(pods if isinstance(pods, bytes) else pods.encode())
    (tmp_path / "offers.csv").write_text(offers, encoding="utf-8")
    where = ["--pods", str(tmp_path / "pods.csv"), "--offers", str(tmp_path / "offers.csv"), "--time-limit", "60s"]
    return CliRunner().invoke(cli, ["pack", *where, *more])


def answer(tmp_path, *args, **kwargs):
    done = run(tmp_path, *args, **kwargs)
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_the_answer_has_the_promised_keys_and_full_precision(tmp_path):
    found = answer(tmp_path, PODS, OFFERS, "-o", "json", "--certificate", str(tmp_path / "proof.json"))
    assert list(found)[:6] == ["cost_per_hour", "lower_bound_per_hour", "gap", "seconds", "nodes", "unplaced"]
    assert found["cost_per_hour"] == pytest.approx(1.2)
    assert found["gap"] == pytest.approx(found["cost_per_hour"] / found["lower_bound_per_hour"] - 1)
    shared = next(node for node in found["nodes"] if node["offer"] == "gpu")
    assert shared["gpus"] == [[{"name": "llm", "milli": 500}, {"name": "llm", "milli": 500}]]
    proof = json.loads((tmp_path / "proof.json").read_text())
    assert set(proof) >= {"duals", "cap_duals", "knapsack_max"}
    assert set(proof["knapsack_max"]) == {"small//", "big//", "gpu//"}
    value = 5 * proof["duals"]["web"] + 2 * proof["duals"]["llm"]
    assert value == pytest.approx(found["lower_bound_per_hour"])


def test_people_see_a_table_with_a_picture(tmp_path):
    done = run(tmp_path)
    assert done.exit_code == 0
    assert "no fleet can cost less" in done.stdout
    assert "█" in done.stdout


def test_a_reserve_is_taken_from_each_node(tmp_path):
    pods = "name,count,cpu_m,memory_mib,gpu\nweb,4,1000,1024,0\n"
    assert answer(tmp_path, pods, OFFERS, "-o", "json")["cost_per_hour"] == pytest.approx(0.2)
    kept = answer(tmp_path, pods, OFFERS, "-o", "json", "--reserve-cpu-m", "100")
    assert kept["cost_per_hour"] == pytest.approx(0.4)


def test_a_node_smaller_than_the_reserve_holds_no_pod_at_all(tmp_path):
    pods = "name,count,cpu_m,memory_mib,gpu\nidle,3,0,0,0\n"
    found = answer(tmp_path, pods, OFFERS, "-o", "json", "--reserve-memory-mib", "9000")
    assert [node["offer"] for node in found["nodes"]] == ["big"]
    assert answer(tmp_path, pods, OFFERS, "-o", "json", "--reserve-cpu-m", "99000")["nodes"] == []


def test_fractions_never_make_a_node_hold_more_than_it_has(tmp_path):
    offers = "name,cpu_m,memory_mib,gpu,pods,price_per_hour\nn,4000,3906.25,0,,0.2\n"
    pods = "name,count,cpu_m,memory_mib,gpu\nweb,4,1000,{},0\n"
    assert answer(tmp_path, pods.format("976.562"), offers, "-o", "json")["cost_per_hour"] == pytest.approx(0.2)
    assert answer(tmp_path, pods.format("976.5625001"), offers, "-o", "json")["cost_per_hour"] == pytest.approx(0.4)


@pytest.mark.parametrize(("column", "what"), [("disk_mib", "disk"), ("gpu_memory_mib", "GPU memory")])
def test_what_no_offer_names_is_not_counted_and_what_one_names_the_others_lack(tmp_path, column, what):
    pods = f"name,count,cpu_m,memory_mib,gpu,gpu_milli,{column}\nllm,1,1000,1024,1,,5000\n"
    bare = "name,cpu_m,memory_mib,gpu,pods,price_per_hour\ncheap,4000,8192,1,,0.2\ndear,4000,8192,1,,0.9\n"
    found = answer(tmp_path, pods, bare, "-o", "json")
    assert found["cost_per_hour"] == pytest.approx(0.2)
    assert found["notes"] == [f"the offers name no {what}, so the {what} that pods ask for is not counted"]
    named = bare.replace("_hour", f"_hour,{column}").replace("0.2", "0.2,").replace("0.9", "0.9,9000")
    assert answer(tmp_path, pods, named, "-o", "json")["cost_per_hour"] == pytest.approx(0.9)
    none = answer(tmp_path, pods, named.replace("9000", "0"), "-o", "json")
    assert (none["notes"], none["unplaced"][0]["count"]) == ([], 1)


def test_a_pod_without_a_gpu_minds_no_model_of_one(tmp_path):
    pods = "name,count,cpu_m,memory_mib,gpu,gpu_models,gpu_memory_mib\nweb,1,1000,1024,0,A100,40000\n"
    assert answer(tmp_path, pods, OFFERS, "-o", "json")["cost_per_hour"] == pytest.approx(0.2)


def test_a_label_says_the_type_more_exactly_than_the_name(tmp_path):
    pods = (
        "name,count,cpu_m,memory_mib,gpu,node_selector\nweb,1,1000,1024,0,node.kubernetes.io/instance-type=m5.large\n"
    )
    offers = ZONED + "m5.large-a,4000,8192,0,,0.2,a,node.kubernetes.io/instance-type=m5.large\n"
    assert answer(tmp_path, pods, offers, "-o", "json")["cost_per_hour"] == pytest.approx(0.2)


def test_marks_of_spreadsheets_are_taken(tmp_path):
    pods = ("\ufeff" + PODS.replace("\n", "\r\n") + "\r\n").encode()
    assert answer(tmp_path, pods, OFFERS, "-o", "json")["unplaced"] == []


def test_a_pod_larger_than_every_offer_is_named_and_the_rest_is_placed(tmp_path):
    found = answer(tmp_path, PODS + "huge,3,99000,1,0,\n", OFFERS, "-o", "json")
    (left,) = found["unplaced"]
    assert (left["name"], left["count"]) == ("huge", 3)
    assert "99000 milli-cores" in left["reason"]
    assert sum(n["count"] * n["pods"].get("web", 0) for n in found["nodes"]) == 5


def test_stock_is_kept_and_what_is_left_is_said(tmp_path):
    offers = "name,cpu_m,memory_mib,gpu,pods,price_per_hour,max_count\nonly,2000,8192,0,,0.2,2\n"
    found = answer(tmp_path, "name,count,cpu_m,memory_mib,gpu\nweb,5,1000,1024,0\n", offers, "-o", "json")
    assert sum(n["count"] for n in found["nodes"]) == 2
    assert [(one["name"], one["count"]) for one in found["unplaced"]] == [("web", 1)]
    assert found["lower_bound_per_hour"] <= found["cost_per_hour"]


def test_nothing_to_place_costs_nothing(tmp_path):
    found = answer(tmp_path, "name,count,cpu_m,memory_mib,gpu\n", OFFERS, "-o", "json")
    assert (found["cost_per_hour"], found["gap"], found["nodes"]) == (0, 0, [])


def test_nodes_that_are_free_cost_nothing(tmp_path):
    found = answer(tmp_path, PODS, OFFERS.replace("0.2", "0").replace("1.0", "0"), "-o", "json")
    assert (found["cost_per_hour"], found["lower_bound_per_hour"]) == (0, 0)


@pytest.mark.parametrize(
    ("pods", "offers", "said"),
    [
        ("", OFFERS, "pods.csv is empty"),
        (PODS, "", "offers.csv is empty"),
        (PODS.replace("count", "number"), OFFERS, "unknown column 'number'"),
        (PODS.replace("gpu_milli", "gpu_mili"), OFFERS, "did you mean gpu_milli?"),
        (PODS + "web,1,1,1,0,\n", OFFERS, "web is on line 2 already"),
        (PODS.replace(",5,", ",-5,"), OFFERS, "line 2, column count: -5 is negative"),
        (PODS.replace(",5,", ",2.5,"), OFFERS, "not a whole number"),
        (PODS.replace("1024", "NaN"), OFFERS, "not a finite number"),
        (PODS.replace("1024", "1e30"), OFFERS, "too large"),
        (PODS.replace("500", "1500"), OFFERS, "more than a whole GPU"),
        (b"\x1f\x8b\x08", OFFERS, "gunzip pods.csv"),
        (PODS, ZONED + "n,4000,8192,0,,0.2,a,topology.kubernetes.io/zone=b\n", "zone=b, and column zone says a"),
        (PODS.replace("1,500", "0,500"), OFFERS, "of no GPU"),
        (PODS + "x,1\n", OFFERS, "line 4: 2 cells under 6 columns"),
        (PODS, OFFERS.replace("0.2", "-0.2"), "line 2, column price_per_hour: -0.2 is negative"),
        (PODS, OFFERS.replace("0.2", ""), "line 2, column price_per_hour: is empty"),
        (PODS, OFFERS + "small,1,1,0,,1,,\n", "small// (name/zone/capacity_type) is on line 2 already"),
        (b"\xff\xfe\x00", OFFERS, "not UTF-8"),
        ('{"kind": "Pod"}', OFFERS, "not a list"),
    ],
)  # fmt: skip
def test_bad_input_is_named_with_its_place(tmp_path, pods, offers, said):
    done = run(tmp_path, pods, offers)
    assert done.exit_code == 1
    assert said in done.output
    assert "Traceback" not in done.output


def test_an_unknown_catalogue_has_its_neighbours_named(tmp_path):
    (tmp_path / "pods.csv").write_text(PODS)
    done = CliRunner().invoke(cli, ["pack", "--pods", str(tmp_path / "pods.csv"), "--offers", "aws/us-east-9"])
    assert done.exit_code == 1
    assert "aws/us-east-1" in done.output


def test_a_catalogue_is_named_by_its_region(tmp_path):
    (tmp_path / "pods.csv").write_text(PODS)
    where = ["--pods", str(tmp_path / "pods.csv"), "--offers", "aws/us-east-1", "--time-limit", "20s", "-o", "json"]
    done = CliRunner().invoke(cli, ["pack", *where])
    assert json.loads(done.stdout)["unplaced"] == []


def container(cpu, **more):
    return {"containers": [{"name": "c", "resources": {"requests": {"cpu": cpu, "memory": "1Gi"}}}], **more}


def pod(name, spec, owner=None, labels=None, phase="Running"):
    refs = [{"kind": owner[0], "name": owner[1], "controller": True}] if owner else []
    meta = {"name": name, "namespace": "shop", "labels": labels or {}, "ownerReferences": refs}
    return {"metadata": meta, "spec": spec, "status": {"phase": phase}}


def test_pods_of_kubectl_are_named_by_their_owner(tmp_path):
    labels = {"pod-template-hash": "5d9c"}
    items = [
        pod("web-5d9c-a", container("1"), ("ReplicaSet", "web-5d9c"), labels),
        pod("web-5d9c-b", container("1"), ("ReplicaSet", "web-5d9c"), labels),
        pod("db-0", container("2", nodeSelector={"kubernetes.io/os": "linux"}), ("StatefulSet", "db")),
        pod("db-1", container("3"), ("StatefulSet", "db")),
        pod("log-x", container("200m"), ("DaemonSet", "log")),
        pod("old", container("9"), phase="Succeeded"),
    ]
    done = run(tmp_path, json.dumps({"kind": "List", "items": items}), OFFERS, "-o", "json")
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    names = {name for node in found["nodes"] for name in node["pods"]}
    assert names == {"shop/web", "shop/db", "shop/db#2"}
    assert "200 milli-cores" in done.stderr
