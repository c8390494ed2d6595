"""The presets of servers and proxies: worked out by Prometheus' own engine from series as they are exported."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.chart import prom
from tests.observe.played import ONE, SERIES, TWO, WEB, Case, grows, kserve, played, pod, stays, triton, vllm

from isocost.observe.queries import demand, paced, presence, saturated
from isocost.observe.served import PRESETS
from isocost.world.policy import DemandSource, Preset
from isocost.world.ref import Ref

pytestmark = pytest.mark.skipif(prom.program() is None, reason="promtool is missing: run `make tools`")


def judged(folder: Path, preset: Preset, case: Case) -> None:
    source = DemandSource(preset=preset)
    asked = [{"expr": demand(WEB, source), "want": case.demand}]
    if full := saturated(WEB, source):
        asked.append({"expr": full, "want": case.full})
    done = played(folder, case.lines, asked)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_preset_is_played() -> None:
    assert set(SERIES) == set(Preset) - {Preset.QUERY}
    assert set(PRESETS) == {preset for preset in Preset if not preset.requested} - {Preset.QUERY}


@pytest.mark.parametrize("preset", PRESETS, ids=str)
def test_a_preset_counts_the_work_of_its_own_workload(preset: Preset, tmp_path: Path) -> None:
    judged(tmp_path, preset, SERIES[preset])


def test_the_tokens_of_requests_that_pile_up_are_demand_too(tmp_path: Path) -> None:
    """Half a request a second more waits; a request has (200 + 100) / 3 = 100 tokens."""
    judged(tmp_path, Preset.VLLM, Case(lines=vllm(grows(0.5)), demand=350, full=1))


def test_a_queue_that_shrinks_is_no_negative_demand(tmp_path: Path) -> None:
    judged(tmp_path, Preset.VLLM, Case(lines=vllm(grows(-0.1, 900)), demand=300, full=1))


@pytest.mark.parametrize("name", ["vllm:kv_cache_usage_perc", "vllm:gpu_cache_usage_perc"])
def test_a_full_cache_saturates_under_its_new_and_its_old_name(name: str, tmp_path: Path) -> None:
    judged(tmp_path, Preset.VLLM, Case(lines=vllm(stays(0), 0.97, name), demand=300, full=1))


def test_before_anything_was_completed_the_tokens_alone_are_the_demand(tmp_path: Path) -> None:
    lines = tuple(line for line in vllm(grows(0.5)) if "success" not in line[0])
    judged(tmp_path, Preset.VLLM, Case(lines=lines, demand=300, full=1))


def test_the_oldest_releases_of_vllm_tell_tokens_a_second_as_gauges(tmp_path: Path) -> None:
    lines = (
        pod("vllm:avg_prompt_throughput_toks_per_s", stays(80)),
        pod("vllm:avg_generation_throughput_toks_per_s", stays(20)),
        pod("vllm:num_requests_waiting", stays(0)),
    )
    judged(tmp_path, Preset.VLLM, Case(lines=lines, demand=100, full=0))


def test_requests_that_pile_up_at_triton_and_at_a_queue_proxy_are_demand_too(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    judged(tmp_path / "a", Preset.TRITON, Case(lines=triton(grows(3)), demand=45, full=1))
    judged(tmp_path, Preset.KSERVE, Case(lines=kserve(grows(2)), demand=14, full=1))


def test_without_a_queue_proxy_the_runtimes_own_counter_is_taken(tmp_path: Path) -> None:
    lines = (pod("request_predict_seconds_count", grows(4), model_name="m"),)
    judged(tmp_path, Preset.KSERVE, Case(lines=lines, demand=4))


@pytest.mark.parametrize("preset", PRESETS, ids=str)
def test_a_workload_of_which_nothing_is_measured_gives_nothing_and_no_zero(preset: Preset, tmp_path: Path) -> None:
    text = demand(Ref("Deployment", "nobody", "shop"), DemandSource(preset=preset))
    assert played(tmp_path, SERIES[preset].lines, [{"expr": text, "want": None}]).returncode == 0


@pytest.mark.parametrize("preset", PRESETS, ids=str)
def test_names_cannot_bend_a_query(preset: Preset) -> None:
    with pytest.raises(ValueError, match="cannot be the name"):
        demand(Ref("Deployment", 'x"} or vector(1) #', "shop"), DemandSource(preset=preset))
    dotted = demand(Ref("Deployment", "a.b", "shop"), DemandSource(preset=Preset.ENVOY))
    assert "shop_a[.]b_" in dotted


def test_pods_of_vllm_and_triton_are_known_to_report() -> None:
    for preset, metric in ((Preset.VLLM, "vllm:num_requests_running"), (Preset.TRITON, "nv_inference_request_success")):
        assert presence(WEB, DemandSource(preset=preset)).startswith(f"max by (pod) (timestamp({metric}{{")
    assert presence(WEB, DemandSource(preset=Preset.ISTIO)) == ""


@pytest.mark.parametrize(
    ("preset", "lines", "want"),
    [
        (Preset.VLLM, vllm(stays(3)), {ONE: 150}),
        (Preset.VLLM, vllm(stays(0)), None),
        (Preset.VLLM, vllm("3+0x100 0+0x4 3+0x136"), None),  # for one of the last five minutes nothing waited
        (Preset.VLLM, vllm(stays(0), 0.97), {ONE: 150}),
        (Preset.VLLM, vllm(stays(0), 0.97, "vllm:gpu_cache_usage_perc"), {ONE: 150}),
        (Preset.TRITON, triton(stays(2)), {ONE: 32}),
        (Preset.TRITON, triton(stays(0)), None),
        (Preset.KSERVE, kserve(stays(1)), {ONE: 12}),
        (Preset.KSERVE, kserve(stays(0)), None),
    ],
)
def test_a_pod_tells_what_it_can_do_only_while_work_waits_for_it_all_the_time(
    preset: Preset, lines: tuple[tuple[str, str], ...], want: dict[str, float] | None, tmp_path: Path
) -> None:
    done = played(tmp_path, lines, [{"expr": paced(WEB, DemandSource(preset=preset)), "want": want}])
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("waiting", "want"), [(stays(2), {ONE: 100, TWO: 100}), ("2+0x100 0+0x4 2+0x136", None)])
def test_a_query_of_ones_own_tells_it_while_its_saturation_holds(
    waiting: str, want: dict[str, float] | None, tmp_path: Path
) -> None:
    source = DemandSource(
        preset=Preset.QUERY,
        saturation='vllm:num_requests_waiting{namespace="{{namespace}}"}',
        served='sum by (pod) (rate(vllm:prompt_tokens_total{namespace="{{namespace}}",pod=~"{{name}}-7.*"}[5m]))',
    )
    lines = tuple(line for line in vllm(waiting) if "web-api" not in line[0])
    done = played(tmp_path, lines, [{"expr": paced(WEB, source), "want": want}])
    assert done.returncode == 0, done.stdout + done.stderr


def test_where_nothing_tells_that_a_pod_could_do_no_more_nothing_is_asked() -> None:
    silent = [preset for preset in Preset if not paced(WEB, DemandSource(preset=preset))]
    assert silent == [preset for preset in Preset if not preset.counted]
