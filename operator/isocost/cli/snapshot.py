"""isocost snapshot: keep what a round knows, to decide from it again."""

from __future__ import annotations

from pathlib import Path

import click

from isocost.cli import params
from isocost.cli.errors import told
from isocost.cli.source import Source


@click.group()
def snapshot() -> None:
    """Save or show what a round knows."""


@snapshot.command()
@click.argument("file", type=params.FILE)
@params.cluster
@told
def save(file: Path, **where: str) -> None:
    """Look at the cluster once and write all that a decision depends on to FILE (.gz compresses).

    The file holds names and labels of workloads, nodes and pods, prices and demand. It holds no Secrets, no environment
    and no container images.
    """
    from isocost.cli.files import save as write

    seen = Source(file=None, **where).read()
    size = write(file, seen)
    names = ", ".join(view.policy.name for view in seen.views) or "none"
    click.echo(f"{file}: {size / 1024:.0f} KiB, policies: {names}")


@snapshot.command()
@click.argument("file", type=params.FILE)
@params.output
@told
def show(file: Path, form: str) -> None:
    """Say what FILE holds, policy by policy."""
    from isocost.cli.files import load
    from isocost.cli.render import documents, table

    seen = load(file)
    names = ("policy", "mode", "workloads", "pools", "nodes", "pods", "plans")
    rows = [
        (v.policy.name, str(v.policy.mode), *(len(x) for x in (v.workloads, v.pools, v.nodes, v.pods, v.plans)))
        for v in seen.views
    ]
    if form == "table":
        click.echo(f"{seen.now:%Y-%m-%d %H:%M:%S} UTC, Kubernetes {seen.cluster or 'of unknown version'}")
        table(names, [tuple(map(str, row)) for row in rows], right=range(2, 7))
    else:
        documents([dict(zip(names, row, strict=True)) for row in rows], form)
