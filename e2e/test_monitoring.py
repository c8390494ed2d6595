"""What a real Prometheus makes of the real operator: every question of the dashboards is answered, and no alert cries wolf.

The dashboards are drawn too; the pages are left in the cluster's folder (MONITORING_PAGES names another) to be looked at.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from docs import dashboards
from docs.dashboards import picture, plot
from tests.chart.helm import render

from e2e import shop
from e2e.capi import Capi
from e2e.cluster import Cluster
from e2e.judge import needed, settled
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record
from e2e.shopfront import Shopfront, condition, open_shop, plans

LATER = 2.0
"""what demand grows to, times what it was"""
PROPOSED = 'isocost_policy_condition{type="Progressing", reason="AwaitingApproval"} == 0'
QUIET = {
    "What stands against it",
    "Offers in quarantine",
    "Dearest limits",
    "Rounds failed",
}
"""panels that have nothing to show in a story where all goes well"""


@pytest.fixture(scope="module")
def front(plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus) -> Iterator[Shopfront]:
    front = open_shop(plane, capi, load, prometheus)
    front.operator.start()
    prometheus.watch(front.operator.port)
    yield front
    front.operator.stop()


@pytest.fixture(scope="module")
def began(front: Shopfront) -> float:
    """Unix time at which the story begins."""
    return time.time()


def test_a_shop_is_made_cheaper_grows_and_waits_for_approval_again(
    front: Shopfront, began: float, record: Record
) -> None:
    front.policy("Recommend", limits={"cost": {"hourly": "6.00"}})
    (plan,) = record.wait(plans, 90, "a CostPlan")
    front.prometheus.wait(PROPOSED)
    front.cluster.client.patch("costplans", plan["metadata"]["name"], {"spec": {"approved": True}}, manager="kubectl")
    record.wait(settled(shop.cheapest(needed()), needed()), 240, "the shop to settle on its optimum")
    shop.load(front.load, LATER)
    front.policy("Enforce", limits={"cost": {"hourly": "6.00"}})
    record.wait(lambda world: len(world.pods("shop/web")) >= shop.need("web", LATER), 120, "the shop to grow")
    record.wait(
        lambda world: condition(world, "Ready").get("reason") == "Optimal" and shop.running(world), 180, "peace"
    )
    front.policy("Recommend", limits={"cost": {"hourly": "6.00"}})
    shop.load(front.load)
    front.prometheus.wait(f"{PROPOSED} and on (policy) (isocost_policy_saving_ratio > 0.3)", seconds=180)


@pytest.mark.parametrize("name", dashboards.BOARDS)
def test_every_question_of_a_dashboard_is_answered(front: Shopfront, began: float, name: str) -> None:
    shown = span(began)
    silent = [
        f"{panel.title}: {query.expr}"
        for row in dashboards.BOARDS[name].rows
        for panel in row.panels
        for query in panel.queries
        if panel.title not in QUIET and not _answers(front.prometheus, query.expr, shown)
    ]
    assert silent == []


def span(began: float) -> plot.Span:
    """The whole story, as it was scraped each second; windows of five seconds hold a round."""
    return plot.Span(start=began, end=time.time(), scrape=5)


def _answers(prometheus: Prometheus, expr: str, span: plot.Span) -> bool:
    asked = {"query": picture.filled(expr, span), "start": span.start, "end": span.end, "step": span.step}
    answer = requests.get(f"{prometheus.url}/api/v1/query_range", params=asked, timeout=10)
    assert answer.ok, answer.text
    return bool(answer.json()["data"]["result"])


@pytest.mark.parametrize("name", dashboards.BOARDS)
def test_a_dashboard_can_be_looked_at(front: Shopfront, began: float, name: str) -> None:
    board = json.loads(dashboards.files()[f"{name}.json"])
    drawn = picture.page(board, picture.http(front.prometheus.url), span(began))
    folder = Path(os.environ.get("MONITORING_PAGES", front.cluster.folder))
    (folder / f"{name}.html").write_text(drawn, encoding="utf-8")
    assert all(panel["title"] in drawn for panel in board["panels"])
    assert "No data" not in drawn


def test_no_alert_of_the_chart_has_fired_and_none_is_broken(front: Shopfront, began: float) -> None:
    groups = requests.get(f"{front.prometheus.url}/api/v1/rules", timeout=10).json()["data"]["groups"]
    rules = [rule for group in groups for rule in group["rules"]]
    assert len(rules) > 10
    assert [rule["name"] for rule in rules if rule["health"] != "ok"] == []
    assert [rule["name"] for rule in rules if rule["state"] == "firing"] == []


def test_what_helm_test_runs_finds_the_operator_ready(front: Shopfront) -> None:
    (pod,) = (body for body in render() if body["kind"] == "Pod")
    word, address, *rest = pod["spec"]["containers"][0]["args"]
    assert address == "http://isocost:8080"
    here = f"http://127.0.0.1:{front.operator.port}"
    done = subprocess.run(
        [sys.executable, "-m", "isocost", word, here, *rest], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "is ready" in done.stdout
