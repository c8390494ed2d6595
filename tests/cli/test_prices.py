"""isocost prices: what it prints, and what it says to bad input."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from isocost.cli.main import cli

EXAMPLE = Path(__file__).parents[2] / "examples" / "pricebook.yaml"
AUGUST = ("--on", "2026-08-01")


def invoke(*words, columns=100):
    return CliRunner().invoke(cli, ["prices", *map(str, words)], env={"COLUMNS": str(columns)})


def shown(*words, columns=100):
    done = invoke(*words, columns=columns)
    assert done.exit_code == 0, done.output
    return done.output


def test_list_shows_every_catalogue_with_its_age():
    text = shown("list", *AUGUST)
    (line,) = (each for each in text.splitlines() if "aws/us-east-1" in each)
    assert line.split() == ["aws/us-east-1", "1337", "80", "2026-07-20", "12", "d", "2025-05-28!"]
    assert "lambda/any" in text


def test_a_catalogue_shows_its_machines_cheapest_first():
    text = shown("list", "aws/us-east-1", "--type", "m7i.*", *AUGUST)
    first, second = (line.split()[0] for line in text.splitlines()[2:4])
    assert (first, second) == ("m7i.large", "m7i.xlarge")
    assert "0.1008 " in text


def test_a_price_too_old_to_act_on_is_marked_figure_by_figure():
    (line,) = (
        each for each in shown("list", "aws/us-east-1", "--type", "m7i.large", *AUGUST).splitlines() if "m7i" in each
    )
    assert line.split() == ["m7i.large", "2", "8", "0.1008", "0.0312!", "0.0667!", "0.0457!", "12", "d"]


def test_filters_work_together():
    rows = json.loads(shown("list", "--cloud", "gcp", "--gpu", "l4", "--min-gpus", 2, "--min-cpu", 48, "-o", "json"))
    assert rows
    for row in rows:
        assert row["catalogue"].startswith("gcp/")
        assert row["accelerator"]["product"] == "NVIDIA-L4"
        assert row["accelerator"]["count"] >= 2
        assert row["vcpus"] >= 48


@pytest.mark.parametrize("columns", [80, 100, 120])
@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("list", "aws/us-east-1"),
        ("list", "gcp/us-central1", "--gpu", "h100"),
        ("show", "p5.48xlarge"),
        ("lint",),
    ],
)
def test_tables_keep_to_the_width(words, columns):
    assert max(map(len, shown(*words, columns=columns).splitlines())) <= columns


def test_a_long_list_says_that_it_was_cut():
    assert "--limit 0 shows all" in shown("list", "aws/us-east-1")
    assert len(shown("list", "aws/us-east-1", "--limit", 0).splitlines()) > 1300


def test_documents_are_whole_and_readable_by_programs():
    (row,) = yaml.safe_load(shown("show", "m7i.large", "--region", "us-east-1", "-o", "yaml", *AUGUST))
    assert row["allocatable"]["cpu"] == "1930m"
    assert row["pricesPerHour"][0] == {
        "terms": "on-demand", "price": "0.1008", "date": "2026-07-20", "ageDays": 12, "tooOld": False,
    }  # fmt: skip
    assert row["source"].startswith("github.com/aws/karpenter-provider-aws")
    assert isinstance(json.loads(shown("list", "-o", "json")), list)


def test_show_tells_every_region_and_the_source():
    text = shown("show", "p5.48xlarge", *AUGUST)
    assert "8 x NVIDIA-H100-80GB-HBM3" in text
    assert "aws/us-east-1" in text
    assert "aws/us-west-2" in text
    assert "[1] github.com/aws/karpenter-provider-aws" in text
    assert "an estimate" in text


def test_what_list_writes_lint_reads(tmp_path):
    file = tmp_path / "p.csv"
    file.write_text(shown("list", "aws/us-east-1", "-o", "csv"))
    assert len(list(csv.DictReader(io.StringIO(file.read_text())))) > 3000
    done = invoke("lint", file, *AUGUST)
    assert done.exit_code == 0, done.output
    assert "1 warning" in done.output


def test_the_embedded_catalogue_has_no_errors():
    assert "warnings" in shown("lint")
    assert invoke("lint", "--strict").exit_code == 1


def test_lint_exits_with_one_on_an_error_and_says_what_to_do(tmp_path):
    file = tmp_path / "book.yaml"
    file.write_text(EXAMPLE.read_text().replace('pricePerHour: "0.107"', 'pricePerHour: "0.01"'))
    assert invoke("lint", EXAMPLE).exit_code == 0
    document = yaml.safe_load(file.read_text())
    document["spec"]["offers"].append({**document["spec"]["offers"][0], "name": "again", "capacityType": "spot"})
    document["spec"]["offers"][-1]["pricePerHour"] = "0.5"
    file.write_text(yaml.safe_dump(document))
    done = invoke("lint", file)
    assert done.exit_code == 1
    assert "spot-above-on-demand" in done.output
    assert "-> look both up again" in done.output
    assert "1 error" in done.output


BAD = [
    (("list", "aws/us-esat-1"), "there is no catalogue 'aws/us-esat-1'", "aws/us-east-1"),
    (("list", "--cloud", "awz"), "there is no cloud 'awz'", "aws"),
    (("list", "--region", "us-est-1"), "there is no region 'us-est-1'", "us-east-1"),
    (("list", "--gpu", "h1000"), "no machine of the catalogue is such", "there is no accelerator 'h1000'"),
    (("list", "--min-cpu", "99999"), "no machine of the catalogue is such", "ask for less"),
    (("show", "p5.48xlage"), "there is no machine type 'p5.48xlage'", "p5.48xlarge"),
    (("lint", "nowhere.yaml"), "nowhere.yaml does not exist", "PriceBook"),
]


@pytest.mark.parametrize(
    ("words", "said", "hint"), BAD, ids=lambda part: " ".join(part) if isinstance(part, tuple) else ""
)
def test_bad_words_are_met_with_the_nearest_good_ones(words, said, hint):
    done = invoke(*words)
    assert done.exit_code == 1
    assert said in done.output
    assert hint in done.output


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("x.yaml", "a: [", "is not YAML"),
        ("x.yaml", "kind: Site", "holds no PriceBook"),
        ("x.yaml", "kind: PriceBook\nmetadata: {name: p}\napiVersion: isocost.dev/v1alpha1\nspec: {}", "a PriceBook needs offers"),
        ("x.csv", "instance_type,price_per_hour\n", "holds no price"),
        ("x.csv", "a,b\n1,2\n", "there is no column 'a'"),
        ("x.txt", "", "is neither a table nor a document"),
    ],
)  # fmt: skip
def test_bad_files_are_named_with_what_is_wrong(tmp_path, name, text, said):
    (tmp_path / name).write_text(text)
    done = invoke("lint", tmp_path / name)
    assert done.exit_code == 1
    assert said in done.output


def test_a_file_that_is_no_text_is_refused(tmp_path):
    (tmp_path / "x.csv").write_bytes(b"\xff\xfe\x00")
    done = invoke("lint", tmp_path / "x.csv")
    assert done.exit_code == 1
    assert "is not text in UTF-8" in done.output


@pytest.mark.parametrize(
    "words", [("list", "--on", "yesterday"), ("list", "--max-age", "long"), ("list", "--sort", "age")]
)
def test_wrong_usage_exits_with_two(words):
    assert invoke(*words).exit_code == 2
