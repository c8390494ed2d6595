"""Alerts: true to the catalogue, with a severity and a page, and each of them fires when it should and not before."""

import shutil
from itertools import chain

import pytest
import yaml
from tests.chart import helm, prom
from tests.chart.helm import CHART, ROOT, one, render

from isocost.api.reasons import Reason, Type

RULES = CHART / "files" / "rules.yaml"
PLAYED = ROOT / "tests" / "chart" / "alerts.yaml"
GROUPS = yaml.safe_load(RULES.read_text(encoding="utf-8"))["groups"]
ALERTS = [rule for group in GROUPS for rule in group["rules"]]
NAMES = {alert["alert"] for alert in ALERTS}

needs_promtool = pytest.mark.skipif(prom.program() is None, reason="promtool is missing: run `make tools`")
needs_helm = pytest.mark.skipif(helm.program() is None, reason="helm is missing: run `make tools`")
each = pytest.mark.parametrize("alert", ALERTS, ids=lambda alert: alert["alert"])


@each
def test_an_alert_names_metrics_labels_and_words_that_there_are(alert):
    assert prom.wrong(alert["expr"]) == []
    types = prom.matched(alert["expr"], "type")
    reasons = prom.matched(alert["expr"], "reason")
    assert types <= {str(t) for t in Type}
    assert reasons <= {str(r) for r in Reason}


@each
def test_an_alert_says_how_grave_it_is_and_where_its_page_is(alert):
    assert alert["labels"]["severity"] in ("critical", "warning", "info")
    assert set(alert["annotations"]) == {"summary", "description", "runbook_url"}
    page = alert["annotations"]["runbook_url"]
    folder, _, name = page.rstrip("/").partition("/")
    if folder == "troubleshooting":
        assert (ROOT / "docs" / "troubleshooting" / f"{name}.md").exists()
    else:
        assert page == f"monitoring/#{alert['alert'].lower()}"
        assert f"### {alert['alert']}\n" in (ROOT / "docs" / "monitoring.md").read_text(encoding="utf-8")


def test_every_condition_of_a_policy_that_can_turn_bad_has_an_alert():
    told = set().union(*(prom.matched(alert["expr"], "type") for alert in ALERTS))
    of_plans = {Type.APPROVED, Type.COMPLETE, Type.ABORTED, Type.EXPIRED}
    assert told == {str(t) for t in Type if t not in of_plans}


def test_every_alert_is_played():
    played = [case for play in yaml.safe_load(PLAYED.read_text())["tests"] for case in play["alert_rule_test"]]
    assert {case["alertname"] for case in played if case.get("exp_alerts")} == NAMES
    assert {case["alertname"] for case in played if not case.get("exp_alerts")} >= NAMES - {"IsocostDown"}


@needs_promtool
def test_promtool_finds_nothing_wrong():
    done = prom.promtool("check", "rules", "--lint-fatal", RULES)
    assert done.returncode == 0, done.stderr
    assert f"{len(ALERTS)} rules found" in done.stdout


@needs_promtool
def test_every_alert_fires_when_it_should_and_not_before(tmp_path):
    brief = [
        {**rule, "annotations": {"summary": rule["annotations"]["summary"]}}
        for rule in chain.from_iterable(group["rules"] for group in GROUPS)
    ]
    (tmp_path / "rules.yaml").write_text(yaml.safe_dump({"groups": [{"name": "all", "rules": brief}]}))
    shutil.copy(PLAYED, tmp_path)
    done = prom.promtool("test", "rules", PLAYED.name, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_helm
def test_the_release_holds_all_alerts_but_those_left_out_with_whole_addresses():
    on = "monitoring.rules.enabled=true"
    made = one(
        render(on, "monitoring.rules.without={IsocostDown}", "monitoring.rules.runbooks=https://x.y/docs/"),
        "PrometheusRule",
    )
    rules = [rule for group in made["spec"]["groups"] for rule in group["rules"]]
    assert {rule["alert"] for rule in rules} == NAMES - {"IsocostDown"}
    assert all(rule["annotations"]["runbook_url"].startswith("https://x.y/docs/") for rule in rules)
    plain = {rule["alert"]: rule for rule in ALERTS}
    for rule in rules:
        source = plain[rule["alert"]]
        assert {**rule, "annotations": None} == {**source, "annotations": None}


def test_an_alert_that_the_example_leaves_out_is_one():
    example = yaml.safe_load((ROOT / "examples" / "values.yaml").read_text())
    assert set(example["monitoring"]["rules"]["without"]) <= NAMES
