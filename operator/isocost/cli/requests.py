"""isocost requests: what containers should ask for, as patches for the repository that the templates come from."""

from __future__ import annotations

from pathlib import Path

import click

from isocost.cli import params
from isocost.cli.errors import told
from isocost.cli.source import Source


@click.command()
@click.argument("policy", default="")
@params.source
@params.seconds
@told
def requests(policy: str, file: Path | None, seconds: float, **where: str) -> None:
    """Print what containers should ask for, as patches.

    One strategic-merge patch a workload, of all policies or of POLICY alone, for those whose rules have rightSizing and whose template
    asks for something else: as `kustomize` takes them in its `patches`. A template that Argo CD or Flux applies is changed
    there, in its repository; nothing is written to the cluster.
    """
    from isocost.cli.decide import decide
    from isocost.cli.progress import stage
    from isocost.report import sizes

    with stage("looking at what containers use"):
        decisions = decide(Source(file=file, **where).read(), policy, seconds)
    click.echo(sizes.export(decisions), nl=False)
