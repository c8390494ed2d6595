"""Recording rules: what they keep is what the presets ask for themselves, and the queries of `recorded` read them."""

from __future__ import annotations

import re

import pytest
import yaml
from tests.chart import helm, prom
from tests.chart.helm import CHART, one, render
from tests.observe.played import SERIES, WEB, played

from isocost.observe.queries import RECORDED, demand
from isocost.world.policy import DemandSource, Preset

RULES = CHART / "files" / "recordings.yaml"
GROUPS = yaml.safe_load(RULES.read_text(encoding="utf-8"))["groups"]
NAMES = {rule["record"] for group in GROUPS for rule in group["rules"]}

needs_promtool = pytest.mark.skipif(prom.program() is None, reason="promtool is missing: run `make tools`")
needs_helm = pytest.mark.skipif(helm.program() is None, reason="helm is missing: run `make tools`")


def test_every_preset_that_can_be_recorded_is():
    assert set(RECORDED) == {preset for preset in Preset if preset.recordable}
    assert set(RECORDED.values()) <= NAMES


@needs_promtool
def test_promtool_finds_nothing_wrong():
    done = prom.promtool("check", "rules", "--lint-fatal", RULES)
    assert done.returncode == 0, done.stderr


@needs_promtool
@pytest.mark.parametrize("preset", RECORDED, ids=str)
def test_what_is_recorded_is_what_the_preset_asks_for_itself(preset, tmp_path):
    straight, recorded = (demand(WEB, DemandSource(preset=preset, recorded=kept)) for kept in (False, True))
    assert straight != recorded
    assert re.match(r"sum\(isocost:", recorded)
    both = [{"expr": text, "want": SERIES[preset].demand} for text in (straight, recorded)]
    done = played(tmp_path, SERIES[preset].lines, both, rules=RULES)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_helm
def test_the_chart_makes_a_rule_of_them_where_it_is_asked_to():
    made = one(render("monitoring.recordings.enabled=true"), "PrometheusRule")
    assert made["metadata"]["name"].endswith("-demand")
    assert made["spec"]["groups"] == GROUPS
    assert not [each for each in render() if each["kind"] == "PrometheusRule"]
