"""The `isocost` command (also `kubectl isocost`, where it is installed under that name)."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from isocost import __version__
from isocost.cli.bench import bench
from isocost.cli.completion import completion
from isocost.cli.crds import crds
from isocost.cli.demo import demo
from isocost.cli.doctor import doctor
from isocost.cli.examples import add as add_examples
from isocost.cli.explain import explain
from isocost.cli.forecast import forecast
from isocost.cli.pack import pack
from isocost.cli.ping import ping
from isocost.cli.plain import speak
from isocost.cli.plan import plan
from isocost.cli.prices import prices
from isocost.cli.replay import replay
from isocost.cli.requests import requests
from isocost.cli.run import run
from isocost.cli.snapshot import snapshot
from isocost.cli.version import version

COMMANDS = (
    demo,
    run,
    plan,
    explain,
    requests,
    doctor,
    snapshot,
    replay,
    pack,
    forecast,
    prices,
    bench,
    crds,
    ping,
    completion,
    version,
)

COMPLETE = "_ISOCOST_COMPLETE"
"""the environment variable by which a shell asks for completions"""


class InOrder(click.Group):
    """Lists the commands in the order in which they are of use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=InOrder, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="isocost")
def cli() -> None:
    """Keeps a cluster on the cheapest feasible configuration, and proves it.

    Exit codes: 0 done, 1 error, 2 wrong usage, 3 changes pending (`plan --exit-code`), 130 interrupted.
    """


for _command in COMMANDS:
    cli.add_command(_command)
add_examples(cli)


def main() -> None:
    """The console script, under whichever of its names it was called: `kubectl-isocost` is run as `kubectl isocost`."""
    speak()
    cli(
        prog_name="kubectl isocost" if Path(sys.argv[0]).name.startswith("kubectl") else "isocost",
        complete_var=COMPLETE,
    )
