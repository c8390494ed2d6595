"""isocost crds: the definitions of the four kinds."""

from __future__ import annotations

from pathlib import Path

import click

from isocost.cli.errors import Trouble, told

FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command()
@click.option("--write", "target", type=FOLDER, metavar="DIR", help="Write one file a kind into DIR.")
@click.option(
    "--check", "checked", type=FOLDER, metavar="DIR", help="Compare the files in DIR; exit with 1 when one differs."
)
@told
def crds(target: Path | None, checked: Path | None) -> None:
    """Print the definitions of the four kinds.

    `isocost crds | kubectl apply --server-side -f -` installs them without the chart.
    """
    from isocost.api import schema

    if target:
        schema.write(target)
    elif checked:
        stale = schema.check(checked)
        if stale:
            raise Trouble(
                f"{checked}: {', '.join(stale)} differ from this isocost", f"run `isocost crds --write {checked}`"
            )
    else:
        click.echo("---\n".join(schema.text(one) for one in schema.crds().values()), nl=False)
