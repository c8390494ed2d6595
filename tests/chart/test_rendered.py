"""The chart renders what was reviewed. After a change that is meant: `.venv/bin/python -m tests.chart.rendered`."""

import re

import pytest
import yaml
from tests.chart.helm import CHART, program
from tests.chart.rendered import HERE, SETS, rendered, stored

pytestmark = pytest.mark.skipif(program() is None, reason="helm is neither in .tools/bin nor on PATH: run `make tools`")


@pytest.mark.parametrize("values", SETS, ids=lambda path: path.stem)
def test_a_value_set_renders_what_was_reviewed(values):
    assert rendered(values) == stored(values).read_text(encoding="utf-8")


def test_no_rendered_file_is_left_of_a_set_that_is_gone():
    assert {path.name for path in (HERE / "rendered").iterdir()} == {path.name for path in SETS}


def test_the_readme_names_every_kind_of_object_that_is_rendered():
    kinds = {d["kind"] for path in SETS for d in yaml.safe_load_all(stored(path).read_text(encoding="utf-8"))}
    table = (CHART / "README.md").read_text(encoding="utf-8").partition("## What it installs")[2].partition("## ")[0]
    assert kinds - set(re.findall(r"[A-Z]\w+", table)) == set()
