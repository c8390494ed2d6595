"""The `isocost` command (also `kubectl isocost`, where it is installed under that name)."""

from __future__ import annotations

import click

from isocost import __version__
from isocost.cli.bench import bench
from isocost.cli.crds import crds
from isocost.cli.doctor import doctor
from isocost.cli.explain import explain
from isocost.cli.forecast import forecast
from isocost.cli.pack import pack
from isocost.cli.ping import ping
from isocost.cli.plan import plan
from isocost.cli.prices import prices
from isocost.cli.replay import replay
from isocost.cli.run import run
from isocost.cli.snapshot import snapshot
from isocost.cli.version import version

COMMANDS = (run, plan, explain, doctor, snapshot, replay, pack, forecast, prices, bench, crds, ping, version)


class InOrder(click.Group):
    """Lists the commands in the order in which they are of use."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=InOrder, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="isocost")
def cli() -> None:
    """Keeps a cluster on the cheapest feasible configuration, and proves it.

    Exit codes: 0 done, 1 error, 2 wrong usage, 3 changes pending (`plan --exit-code`).
    """


for _command in COMMANDS:
    cli.add_command(_command)


def main() -> None:
    """The console script."""
    cli(prog_name="isocost")
