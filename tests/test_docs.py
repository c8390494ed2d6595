"""The docs say what the code does: every word that isocost uses is in them, and every test they name exists."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from isocost.api import texts
from isocost.api.kinds import KINDS
from isocost.api.reasons import Reason, Type
from isocost.cli.main import cli
from isocost.report.catalogue import METRICS
from isocost.world.plan import Action
from isocost.world.policy import Mode

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([ROOT / "README.md", *DOCS.rglob("*.md")])


def text(*pages: Path) -> str:
    return "\n".join(page.read_text(encoding="utf-8") for page in pages or PAGES)


def commands(command: click.Command, path: str) -> list[str]:
    inner = command.commands.items() if isinstance(command, click.Group) else ()
    return [path, *(found for name, one in inner for found in commands(one, f"{path} {name}"))]


@pytest.mark.parametrize("type_", list(Type))
def test_every_condition_has_a_page_of_what_to_do(type_):
    page = DOCS / "troubleshooting" / f"{type_.lower()}.md"
    assert text(page).startswith(f"# {type_}\n")
    assert f"[{type_}]({page.name})" in text(page.with_name("index.md"))


@pytest.mark.parametrize("type_", list(Type))
def test_a_page_of_what_to_do_says_how_to_look_and_what_is_held_meanwhile(type_):
    page = text(DOCS / "troubleshooting" / f"{type_.lower()}.md")
    heads = [line.removeprefix("## ") for line in page.splitlines() if line.startswith("## ")]
    assert [heads[0], heads[-1], len(heads)] == ["How to look", "Meanwhile", 3]
    words = {row.split("`")[1] for row in page.splitlines() if row.startswith("| `")}
    assert words
    assert words <= set(Reason)


@pytest.mark.parametrize("reason", [r for r in Reason if texts.REASONS[r].do != texts.NOTHING])
def test_every_reason_to_do_something_stands_on_a_page_of_what_to_do(reason):
    assert f"`{reason}`" in text(*(DOCS / "troubleshooting").glob("*.md"))


@pytest.mark.parametrize("page", sorted(DOCS.rglob("*.md")), ids=lambda p: str(p.relative_to(DOCS)))
def test_every_page_has_its_place_in_the_site(page):
    assert f" {page.relative_to(DOCS)}\n" in text(ROOT / "mkdocs.yml"), "add the page to nav in mkdocs.yml"


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_is_explained(reason):
    assert f"| `{reason}` |" in text(DOCS / "reference" / "reasons.md")


@pytest.mark.parametrize("metric", METRICS, ids=lambda m: m.name)
def test_every_metric_is_explained(metric):
    assert f"| `{metric.name}` |" in text(DOCS / "reference" / "metrics.md")


@pytest.mark.parametrize("path", commands(cli, "isocost"))
def test_every_command_is_explained(path):
    assert f"## {path}\n" in text(DOCS / "reference" / "cli.md")


@pytest.mark.parametrize("option", cli.commands["run"].params, ids=lambda one: one.opts[0])
def test_every_setting_of_the_process_is_explained(option):
    table = text(DOCS / "reference" / "settings.md").partition("## Environment")[0]
    rows = [row for row in table.splitlines() if re.match(rf"\| `{option.opts[0]}[` ]", row)]
    assert len(rows) == 1
    assert len(option.help) > 5


def test_every_label_and_annotation_is_explained():
    code = text(*(path for path in (ROOT / "operator" / "isocost").rglob("*.py") if "testing" not in path.parts))
    keys = set(re.findall(r'"(isocost\.dev/(?!v\d)[a-z-]+)"', code))
    page = text(DOCS / "reference" / "labels.md")
    assert keys
    assert {key for key in keys if f"`{key}`" not in page} == set()
    named = set(re.findall(r"`(isocost\.dev/[a-z-]+)`", page))
    assert named <= keys, "the page names a key that the code does not know"


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.__name__)
def test_every_kind_is_explained(kind):
    assert kind.__name__ in text(DOCS / "reference" / "api.md")
    assert f"`{kind.__name__}`" in text(DOCS / "concepts.md")


@pytest.mark.parametrize("mode", list(Mode))
def test_every_mode_is_explained_in_the_readme(mode):
    assert f"| `{mode}`" in text(ROOT / "README.md")


@pytest.mark.parametrize("action", [a for a in Action if a is not Action.AWAIT_NODES])
def test_every_step_that_writes_has_its_right_in_the_docs(action):
    rights = text(DOCS / "operate.md").partition("## Rights")[2].partition("## Look")[0]
    assert str(action) in rights


def test_every_test_that_the_failures_name_exists():
    found = {
        name
        for folder in ("tests", "e2e")
        for path in (ROOT / folder).rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    named = set(re.findall(r"`(test_\w+)`", text(DOCS / "failures.md")))
    assert named
    assert named - found == set()


def test_every_failure_names_a_test():
    rows = [line for line in text(DOCS / "failures.md").splitlines() if line.startswith("| ")][1:]
    assert [row for row in rows if "`test_" not in row] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_link_leads_somewhere(page):
    links = re.findall(r"\]\(([^)#\s]+)(#[^)]*)?\)", page.read_text(encoding="utf-8"))
    lost = [link for link, _ in links if "://" not in link and not (page.parent / link).exists()]
    assert lost == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_make_target_and_file_that_is_named_exists(page):
    targets = re.findall(r"^([a-z0-9]+):.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE)
    said = page.read_text(encoding="utf-8")
    assert set(re.findall(r"\bmake ([a-z]+)\b(?=`|  )", said)) <= set(targets)
    paths = re.findall(r"(?:-f|--values|--snapshot) (examples/[\w./-]+)", said)
    assert [path for path in paths if not (ROOT / path).exists()] == []
