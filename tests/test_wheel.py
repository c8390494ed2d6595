"""What `pip install isocost` brings: the package with its tables, readable from where nobody may write."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MOST = 5 << 18
"""1.25 MiB: the code, a quarter of it the price tables"""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    into = tmp_path_factory.mktemp("wheel")
    words = ("pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet", "--wheel-dir", str(into), str(ROOT))
    subprocess.run([sys.executable, "-m", *words], check=True, cwd=into)
    (found,) = into.glob("isocost-*.whl")
    return found


def test_the_wheel_is_small(wheel):
    assert wheel.stat().st_size < MOST


def test_the_wheel_holds_the_tables_of_the_catalogue(wheel):
    data = ROOT / "operator" / "isocost" / "catalogue" / "data"
    held = set(zipfile.ZipFile(wheel).namelist())
    assert {f"isocost/catalogue/data/{path.relative_to(data)}" for path in data.rglob("*.csv")} <= held


def test_the_catalogue_is_read_from_an_archive_as_from_a_folder(wheel):
    """Only importlib.resources is used, so not even an unpacked package is needed."""
    said = "from isocost import catalogue; print(catalogue.__file__, len(catalogue.load('aws/us-east-1')))"
    done = subprocess.run(
        [sys.executable, "-c", said], env={"PYTHONPATH": str(wheel)}, capture_output=True, text=True, check=True
    )
    file, count = done.stdout.split()
    assert str(wheel) in file
    assert int(count) > 1000
