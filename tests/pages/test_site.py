"""The documentation as a site: it builds without a warning, and a reader without a network misses nothing."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FETCHED = re.compile(r"<(?:script|img|iframe|source|link)\b[^>]*\b(?:src|href)=[\"']?(?:https?:)?//")
IMPORTED = re.compile(r"(?:@import|url\()\s*[\"']?(?:https?:)?//")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [str(Path(sys.executable).parent / "mkdocs"), "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return folder


def test_no_page_asks_anything_of_another_host(site):
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 20
    assert [page for page in pages if FETCHED.search(page.read_text(encoding="utf-8"))] == []
    assert [one for one in site.rglob("*.css") if IMPORTED.search(one.read_text(encoding="utf-8"))] == []


def test_formulas_are_drawn(site):
    page = (site / "how" / "model" / "index.html").read_text(encoding="utf-8")
    assert page.count("<math ") > 10
    assert "language-math" not in page
    assert "$<code>" not in page
