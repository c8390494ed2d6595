"""isocost bench demand: its document, its trace (from which the figures can be computed anew), its table and its errors."""

import csv
import json
from collections import defaultdict

import numpy as np
import pytest
from click.testing import CliRunner

from isocost.cli.main import cli

STEP, DAYS = 1800, 6


def invoke(*words):
    return CliRunner().invoke(cli, ["bench", "demand", *map(str, words)])


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    dice = np.random.default_rng(4)
    slots = np.arange(DAYS * 86400 // STEP)
    web = 50 * (10 + 6 * np.sin(slots * STEP * 2 * np.pi / 86400)) * np.exp(dice.normal(0, 0.1, len(slots)))
    lines = ["time,web,idle,gappy"]
    lines += [f"{t * STEP},{v:.6g},0,{'' if t % 7 == 3 else f'{v / 3:.6g}'}" for t, v in zip(slots, web, strict=True)]
    path = tmp_path_factory.mktemp("series") / "demand.csv"
    path.write_text("\n".join(lines))
    return path


@pytest.fixture(scope="module")
def done(file):
    trace = file.with_name("trace.csv")
    result = invoke(
        "--series", file, "--lead", "30m", "--violations", "2%", "--trace", trace, "--plots", file.parent, "-o", "json"
    )
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout), trace


def test_each_method_has_its_figures_by_mode(done):
    one = done[0]["files"][0]
    assert (one["series"], one["leftOut"], one["leadSlots"], one["violations"]) == (2, ["idle"], 1, 0.02)
    modes = {(row["method"], row["mode"]) for row in one["methods"]}
    assert {("ours", "matched"), ("ours", "self-tuned"), ("hpa-5m", "untuned"), ("kalman", "matched")} <= modes
    assert all(row["short"] <= 0.02 for row in one["methods"] if row["kept"])


def rows(trace):
    found = defaultdict(list)
    with trace.open() as lines:
        for row in csv.DictReader(lines):
            found[row["method"], row["series"]].append(row)
    return found


def test_the_figures_can_be_computed_anew_from_the_trace(done):
    """By the words of the documentation alone, with none of our code."""
    document, trace = done
    found = rows(trace)
    for method in document["files"][0]["methods"]:
        paid, short, excess = [], [], []
        for name in ("web", "gappy"):
            mine = found[method["name"], name]
            demand = np.array([float(row["demand"] or "nan") for row in mine])
            asked, ready = (np.array([float(row[f"capacity_{what}"]) for row in mine]) for what in ("asked", "ready"))
            half = len(demand) // 2
            replica = np.nanmean(demand[:half]) / 8
            assert np.allclose(asked / replica, np.round(asked / replica), atol=1e-6)
            assert np.allclose(ready[1:], np.minimum(asked[1:], asked[:-1]))
            scored = np.isfinite(demand) & (np.arange(len(demand)) >= half)
            whole = np.ceil(np.nan_to_num(demand) / replica - 1e-6)
            bound = np.maximum(whole, np.append(whole[1:], 0))
            peak = whole[scored].max()
            paid.append(asked[scored].mean() / replica / peak)
            short.append((demand[scored] > ready[scored] * (1 + 1e-9)).mean())
            excess.append(paid[-1] - bound[scored].mean() / peak)
        assert method["paid"] == pytest.approx(np.mean(paid), abs=1e-4)
        assert method["short"] == pytest.approx(np.mean(short), abs=1e-4)
        assert method["excess"] == pytest.approx(np.mean(excess), abs=1e-4)


def test_a_plot_of_each_file_is_written(file, done):
    text = (file.parent / "demand.svg").read_text()
    assert text.startswith("<svg")
    assert "clairvoyant" in text


def test_people_get_a_table_for_each_file_and_of_the_means(file):
    shown = invoke("--series", file, "--series", file)
    assert shown.exit_code == 0, shown.output
    assert "demand.csv: 2 series, 1 left out" in shown.stdout
    assert "mean of 2 files" in shown.stdout


@pytest.mark.parametrize("share", ["0", "100%", "x", "-1%"])
def test_violations_are_a_share(file, share):
    assert invoke("--series", file, "--violations", share).exit_code == 2


def test_a_file_with_nothing_to_size_is_an_error(tmp_path):
    path = tmp_path / "idle.csv"
    path.write_text("time,a\n0,0\n300,0\n600,0\n900,0")
    done = invoke("--series", path)
    assert (done.exit_code, "no series has demand" in done.output) == (1, True)
