"""Writes every file that is made from the code, or with --check names those that are not current (exit code 1).

crds/                       from operator/isocost/api
charts/isocost/files/crds/  copies of crds/, because helm reads nothing outside of its chart
charts/isocost/             values.schema.json and the README's tables from values.yaml; the kinds in Chart.yaml; dashboards
docs/reference/             the kinds, the reasons, the metrics, the commands, the settings
README.md                   the plan between its markers, as `isocost plan` prints it
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click
import dashboards
import settings
import values
import yaml
from click.testing import CliRunner

from isocost.api import pages, schema
from isocost.cli.main import cli
from isocost.report import catalogue

ROOT = Path(__file__).parents[1]
PLAN = ("<!-- plan: made by `make generate` -->\n", "<!-- end of plan -->")
VALUES = ("<!-- values: made by `make generate` -->\n", "<!-- end of values -->")
OWN_KINDS = ("  # kinds: made by `make generate`\n", "  # end of kinds")
SHOWN = ("plan", "--snapshot", "examples/snapshot.json")


def files() -> dict[Path, str]:
    """Every generated file with its text."""
    crds = {name: schema.text(one) for name, one in schema.crds().items()}
    reference = ROOT / "docs" / "reference"
    chart = ROOT / "charts" / "isocost"
    return {
        **{ROOT / "crds" / name: text for name, text in crds.items()},
        **{chart / "files" / "crds" / name: text for name, text in crds.items()},
        **_chart(chart),
        **{chart / "files" / "dashboards" / name: text for name, text in dashboards.files().items()},
        **{reference / name: text for name, text in pages.pages().items()},
        reference / "metrics.md": catalogue.page(),
        reference / "cli.md": "\n".join(commands()),
        reference / "settings.md": settings.page((chart / "values.yaml").read_text(encoding="utf-8")),
        ROOT / "README.md": readme((ROOT / "README.md").read_text(encoding="utf-8")),
    }


def _chart(chart: Path) -> dict[Path, str]:
    """What of the chart is made from its values and from the kinds."""
    given, readme_, head = (
        (chart / name).read_text(encoding="utf-8") for name in ("values.yaml", "README.md", "Chart.yaml")
    )
    return {
        chart / "values.schema.json": values.schema(given),
        chart / "README.md": between(readme_, VALUES, values.table(given) + "\n"),
        chart / "Chart.yaml": between(head, OWN_KINDS, kinds()),
    }


def kinds() -> str:
    """What Artifact Hub shows of the kinds, as an annotation of Chart.yaml."""
    told = [
        {
            "kind": crd["spec"]["names"]["kind"],
            "version": crd["spec"]["versions"][0]["name"],
            "name": crd["metadata"]["name"],
            "displayName": crd["spec"]["names"]["kind"],
            "description": crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["description"].split("\n\n")[0],
        }
        for crd in schema.crds().values()
    ]
    text = yaml.safe_dump(told, sort_keys=False, width=120)
    return "  artifacthub.io/crds: |\n" + "".join(f"    {line}\n" for line in text.splitlines())


def commands() -> Iterator[str]:
    """The reference of the command line: the help of every command."""
    yield "# Command line\n"
    yield "<!-- Made by `make generate` from operator/isocost/cli. Do not edit. -->\n"
    yield "Exit codes: 0 done, 1 an error (told on stderr), 2 wrong usage, 3 changes pending (`plan --exit-code`).\n"
    yield from _helps(cli, "isocost")


def _helps(command: click.Command, path: str) -> Iterator[str]:
    with click.Context(command, info_name=path, terminal_width=100) as context:
        yield f"## {path}\n\n```text\n{command.get_help(context)}\n```\n"
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from _helps(inner, f"{path} {name}")


def readme(text: str) -> str:
    """The README with the plan as it is printed now."""
    return between(text, PLAN, f"```text\n$ isocost {' '.join(SHOWN)}\n{shown()}```\n")


def between(text: str, marks: tuple[str, str], part: str) -> str:
    """The text with what stands between the marks replaced."""
    begin, end = marks
    head, _, rest = text.partition(begin)
    _, _, tail = rest.partition(end)
    return f"{head}{begin}{part}{end}{tail}"


def shown() -> str:
    """What the README's command prints where there is no terminal."""
    words = [str(ROOT / word) if "/" in word else word for word in SHOWN]
    done = CliRunner(env={"COLUMNS": "100"}).invoke(cli, words)
    if done.exit_code:
        raise SystemExit(f"isocost {' '.join(SHOWN)} failed: {done.output}")
    return done.output


def stale(wanted: dict[Path, str]) -> list[str]:
    """The files that are not as they should be."""
    return sorted(
        str(path.relative_to(ROOT))
        for path, text in wanted.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    )


def main() -> int:
    wanted = files()
    old = stale(wanted)
    if "--check" in sys.argv[1:]:
        if old:
            print(f"not current: {', '.join(old)}; run make generate", file=sys.stderr)
        return int(bool(old))
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    print(f"written: {', '.join(old) or 'nothing, all was current'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
