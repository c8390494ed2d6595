"""Dashboards: every query is true to the catalogue and can be read, every panel has its place, and the pictures say what the data say."""

import json
import re

import pytest
import yaml
from docs import dashboards
from docs.dashboards import picture, plot
from tests.chart import helm, prom
from tests.chart.helm import CHART, render

from isocost.report.catalogue import METRICS

BOARDS = {path.stem: json.loads(path.read_text()) for path in (CHART / "files" / "dashboards").glob("*.json")}
PANELS = [
    pytest.param(panel, id=f"{name}: {panel['title']}")
    for name, board in BOARDS.items()
    for panel in board["panels"]
    if panel["type"] != "row"
]
SPAN = plot.Span(start=0, end=3600)

needs_promtool = pytest.mark.skipif(prom.program() is None, reason="promtool is missing: run `make tools`")
needs_helm = pytest.mark.skipif(helm.program() is None, reason="helm is missing: run `make tools`")


@pytest.mark.parametrize("panel", PANELS)
def test_a_panel_names_metrics_and_labels_that_there_are(panel):
    for target in panel["targets"]:
        assert prom.wrong(target["expr"]) == []
        labels = set().union(*(prom.LABELS[name] for name in re.findall(r"\b(?:isocost|process)_\w+", target["expr"])))
        assert set(re.findall(r"\{\{(\w+)\}\}", target["legendFormat"])) <= labels | prom.TARGET


@pytest.mark.parametrize("panel", PANELS)
def test_a_panel_says_what_it_shows_and_in_which_unit(panel):
    assert panel["description"].endswith(".")
    assert panel["fieldConfig"]["defaults"]["unit"]
    money = any("cost_per_hour" in target["expr"] for target in panel["targets"])
    if money and panel["fieldConfig"]["defaults"]["unit"].startswith("suffix"):
        assert all("{{currency}}" in target["legendFormat"] for target in panel["targets"])


@needs_promtool
def test_every_query_can_be_read_by_prometheus(tmp_path):
    exprs = [picture.filled(t["expr"], SPAN) for panel in PANELS for t in panel.values[0]["targets"]]
    rules = [{"record": f"q{i}", "expr": expr} for i, expr in enumerate(exprs)]
    (tmp_path / "queries.yaml").write_text(yaml.safe_dump({"groups": [{"name": "all", "rules": rules}]}))
    done = prom.promtool("check", "rules", tmp_path / "queries.yaml")
    assert done.returncode == 0, done.stderr
    assert f"{len(exprs)} rules found" in done.stdout


@pytest.mark.parametrize("board", BOARDS.values(), ids=BOARDS)
def test_no_panel_lies_over_another_or_beyond_the_edge(board):
    taken = set()
    for panel in board["panels"]:
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken, panel["title"]
        assert place["x"] + place["w"] <= dashboards.COLUMNS
        taken |= cells
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])


def test_every_metric_of_a_policy_is_on_a_dashboard_or_in_an_alert():
    shown = json.dumps(BOARDS) + (CHART / "files" / "rules.yaml").read_text()
    assert [m.name for m in METRICS if m.name not in shown] == [
        "isocost_policy_saving_ratio",
        "process_cpu_seconds_total",
        "process_start_time_seconds",
    ]


@needs_helm
def test_the_release_holds_each_dashboard_as_it_is_for_the_sidecar():
    made = render("monitoring.dashboards.enabled=true", "monitoring.dashboards.annotations.grafana_folder=Cost")
    maps = [document for document in made if document["kind"] == "ConfigMap"]
    assert {name: json.loads(text) for one in maps for name, text in one["data"].items()} == {
        f"isocost-{name}.json": board for name, board in BOARDS.items()
    }
    for one in maps:
        assert one["metadata"]["labels"]["grafana_dashboard"] == "1"
        assert one["metadata"]["annotations"] == {"grafana_folder": "Cost"}


# The pictures ---------------------------------------------------------------------------------------------------------


def answered(series):
    """A Prometheus that answers every query with these series."""

    def ask(path, **parameters):
        if path == "query":
            return [{"metric": labels, "value": [parameters["time"], str(values[-1])]} for labels, values in series]
        step = parameters["step"]
        return [
            {"metric": labels, "values": [[i * step, str(value)] for i, value in enumerate(values)]}
            for labels, values in series
        ]

    return ask


@pytest.mark.parametrize("board", BOARDS.values(), ids=BOARDS)
def test_a_picture_has_every_panel_and_says_so_where_there_is_nothing(board):
    empty = picture.page(board, answered([]), SPAN)
    full = picture.page(board, answered([({"currency": "USD", "policy": "shop", "workload": "web"}, [1.5, 2.5])]), SPAN)
    for panel in board["panels"]:
        assert panel["title"] in empty
        assert panel["title"] in full
    assert empty.count("No data") > 3
    assert "No data" not in full


@pytest.mark.parametrize(
    ("value", "unit", "decimals", "said"),
    [
        (0.1234, "percentunit", 1, "12.3 %"),
        (1234.5, "suffix: /h", 2, "1,234.50 /h"),
        (0.25, "s", None, "250 ms"),
        (90, "s", 0, "1.5 min"),
        (3, "short", None, "3"),
        (250 * 2**20, "bytes", None, "250 MiB"),
    ],
)
def test_a_figure_is_written_with_its_unit(value, unit, decimals, said):
    assert plot.spoken(value, unit, decimals) == said


def test_a_gap_in_the_data_is_a_gap_in_the_line():
    assert [len(part) for part in plot.parts(((0, 1), (15, 1), (60, 1), (75, 1), (90, 1)), 15)] == [2, 3]
