"""The layout of the repository, and the layers of the package, as executed rules."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_operator_holds_one_package_and_is_none_itself():
    """operator/__init__.py would shadow the standard library's operator, and break pytest, mypy and -m at once."""
    held = {
        path.name for path in (ROOT / "operator").iterdir() if path.name != "__pycache__" and path.suffix != ".egg-info"
    }
    assert held == {"isocost"}
    assert (ROOT / "operator" / "isocost" / "__init__.py").is_file()


def test_the_layers_are_kept():
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_what_is_generated_is_current():
    done = subprocess.run(
        [sys.executable, "docs/generate.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
