"""Every block of the documentation holds: commands run and print what is shown, objects are taken, code is code."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest
import yaml
from docs.example import cluster
from tests.chart.helm import program
from tests.pages.blocks import CONSOLE, PAGES, ROOT, Block, alike, blocks, console, of
from tests.pages.ways import Way, filled, way

from isocost.api import convert
from isocost.cli.main import cli

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
PLAIN = {"", "text", "math", "mermaid", "promql"}
"""languages of blocks that are looked at and neither run nor read"""
OWN = {
    "CostPolicy": convert.policy,
    "CostPlan": convert.open_plan,
    "PriceBook": lambda document: convert.book(document, (), NOW),
    "Site": convert.site,
}


def paths(*languages: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("block", of(*languages), ids=str)


@pytest.fixture(scope="module")
def live() -> Iterator[str]:
    """The address of a fake API server with the fleet of the example."""
    with cluster() as server:
        yield server.url


@pytest.fixture
def here(tmp_path: Path, live: str) -> tuple[Path, dict[str, str]]:
    """A folder that holds what a clone holds, and the environment of a reader who has installed isocost."""
    for one in ("examples", "charts", "crds", "docs", "benchmarks", "plugins"):
        (tmp_path / one).symlink_to(ROOT / one)
    rows = [f"{slot * 300},{100 + 50 * (slot % 288 > 144)}" for slot in range(3 * 288)]
    (tmp_path / "demand.csv").write_text("\n".join(["time,web", *rows]), encoding="utf-8")
    names = {"name": "it", "context": {"cluster": "it", "user": "it"}}
    config = {
        "apiVersion": "v1", "kind": "Config", "current-context": "it", "contexts": [names],
        "clusters": [{"name": "it", "cluster": {"server": live}}], "users": [{"name": "it", "user": {}}],
    }  # fmt: skip
    kubeconfig = tmp_path / ".kubeconfig"
    kubeconfig.write_text(yaml.safe_dump(config), encoding="utf-8")
    path = os.pathsep.join([str(Path(sys.executable).parent), str(ROOT / ".tools" / "bin"), os.environ["PATH"]])
    return tmp_path, {
        **os.environ,
        "PATH": path,
        "KUBECONFIG": str(kubeconfig),
        "COLUMNS": "100",
        "HOME": str(tmp_path),
    }


@pytest.mark.parametrize("page", [p for p in PAGES if any(console(p))], ids=lambda p: str(p.relative_to(ROOT)))
def test_the_commands_of_a_page_are_such_as_there_are(page: Path) -> None:
    for block, step in console(page):
        assert way(step.command), block
        for words in re.findall(r"(?:^|[|&] *)isocost ([^|&>#]*)", step.command):
            command, rest = found(cli, shlex.split(words))
            known = {name for one in command.params for name in (*one.opts, *one.secondary_opts)} | {"--help"}
            options = {word.partition("=")[0] for word in rest if word.startswith("-")}
            assert options <= known, f"{block}: {step.command}"


def found(command: click.Command, words: list[str]) -> tuple[click.Command, list[str]]:
    """(the command that the words lead to, its own words)."""
    if not isinstance(command, click.Group) or not words or words[0].startswith("-"):
        return command, words
    return found(command.commands[words[0]], words[1:])


@pytest.mark.slow
@pytest.mark.parametrize("page", [p for p in PAGES if any(console(p))], ids=lambda p: str(p.relative_to(ROOT)))
def test_the_commands_of_a_page_run_in_their_order_and_print_what_it_shows(
    page: Path, here: tuple[Path, dict[str, str]]
) -> None:
    folder, environment = here
    for block, step in console(page):
        command = tried(step.command)
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == int(way(step.command) is Way.FAULT), f"{block}: {command}\n{done.stdout}{done.stderr}"
        assert not step.shown or alike(step.shown, done.stdout), f"{block}: {command} printed\n{done.stdout}"


def tried(command: str) -> str:
    """What is run for a command: itself, its rendering, or `true` where it is not for this process to run."""
    where = way(command)
    if where is Way.CHART and program() is not None:
        return re.sub(r"helm (upgrade --install|install)", "helm template", command)
    return filled(command) if where in (Way.HERE, Way.LIVE, Way.FAULT) else "true"


@paths("yaml")
def test_objects_are_such_as_their_kind_allows(block: Block) -> None:
    documents = [document for document in yaml.safe_load_all(block.text) if document]
    assert documents
    for document in documents:
        if str(document.get("apiVersion", "")).startswith("isocost.dev/"):
            OWN[document["kind"]](document)


@paths("python")
def test_python_runs(block: Block) -> None:
    done = subprocess.run([sys.executable, "-c", block.text], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


@paths("toml")
def test_toml_is_toml(block: Block) -> None:
    assert tomllib.loads(block.text)


def test_every_block_says_what_it_is() -> None:
    known = PLAIN | {*CONSOLE, "yaml", "python", "toml", "json"}
    assert [str(block) for page in PAGES for block in blocks(page) if block.language not in known] == []
