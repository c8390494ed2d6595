"""kubectl isocost: by the console script, and by what krew installs."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
from io import BytesIO
from pathlib import Path

import pytest

from plugins import krew

ROOT = Path(__file__).parents[2]
KUBECTL = ROOT / ".tools" / "bin" / "kubectl"
SEMVER = re.compile(r"v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?")
NAME = re.compile(r"[\w-]+")
URL = "https://plugins.invalid/isocost"


def kubectl() -> str | None:
    return str(KUBECTL) if KUBECTL.exists() else shutil.which("kubectl")


def run(*words: str, path: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """With only this folder, and the shell's own tools, on the PATH."""
    kept = {key: value for key, value in os.environ.items() if key not in ("PATH", "ISOCOST_BIN")}
    whole = {**kept, "PATH": f"{path}{os.pathsep}/usr/bin{os.pathsep}/bin", **env}
    return subprocess.run(words, env=whole, capture_output=True, text=True, check=False)


def test_the_manifest_keeps_the_rules_of_krews_validation():
    """Those of sigs.k8s.io/krew, internal/index/validation: name, version, description, and each platform in full."""
    found = krew.manifest(URL)
    spec = found["spec"]
    assert (found["apiVersion"], found["kind"]) == ("krew.googlecontainertools.github.com/v1alpha2", "Plugin")
    assert NAME.fullmatch(found["metadata"]["name"])
    assert SEMVER.fullmatch(spec["version"])
    assert spec["homepage"].startswith("https://")
    assert 0 < len(spec["shortDescription"]) <= 50
    assert "\n" not in spec["shortDescription"]
    assert not spec["shortDescription"].endswith(".")
    for platform in spec["platforms"]:
        assert platform["uri"].startswith("https://")
        assert re.fullmatch(r"[0-9a-f]{64}", platform["sha256"])
        assert set(platform["selector"]["matchLabels"]) == {"os", "arch"}
        assert platform["bin"] in {one["from"] for one in platform["files"]}


def test_the_archive_is_always_the_same_and_holds_what_the_manifest_names():
    first = krew.archive()
    assert krew.archive() == first
    (platform, *_) = krew.manifest(URL)["spec"]["platforms"]
    assert hashlib.sha256(first).hexdigest() == platform["sha256"]
    with tarfile.open(fileobj=BytesIO(first)) as tar:
        (entry,) = tar.getmembers()
        assert (entry.name, entry.mode & 0o111) == (platform["bin"], 0o111)
        assert tar.extractfile(entry).read() == krew.LAUNCHER.read_bytes()


@pytest.fixture
def folder(tmp_path):
    """A folder with the launcher alone."""
    shutil.copy(krew.LAUNCHER, tmp_path)
    return tmp_path


def test_the_launcher_runs_the_isocost_that_is_installed(folder):
    (folder / "isocost").symlink_to(Path(sys.executable).parent / "isocost")
    done = run(str(folder / "kubectl-isocost"), "--version", path=folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("isocost, version ")


def test_the_launcher_runs_the_one_it_is_told_to(folder):
    chosen = Path(sys.executable).parent / "isocost"
    done = run(str(folder / "kubectl-isocost"), "nosuch", path=folder, ISOCOST_BIN=str(chosen))
    assert done.returncode == 2
    assert "No such command" in done.stderr


def test_without_isocost_the_launcher_says_how_to_install_it(folder):
    for name in ("python3.13", "python3.12", "python3.11", "python3"):
        (folder / name).write_text("#!/bin/sh\nexit 1\n")
        (folder / name).chmod(0o755)
    done = run(str(folder / "kubectl-isocost"), "plan", path=folder)
    assert done.returncode == 1
    assert "pipx install isocost" in done.stderr


@pytest.mark.skipif(kubectl() is None, reason="no kubectl")
def test_kubectl_finds_the_console_script():
    done = run(str(kubectl()), "isocost", "--help", path=Path(sys.executable).parent)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Usage: kubectl isocost ")
