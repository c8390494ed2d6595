"""isocost version: what a bug report should say."""

from __future__ import annotations

import click

from isocost.cli import params

PACKAGES = ("cvxpy", "highspy", "kopf", "kubernetes", "prometheus-api-client", "pydantic")


@click.command()
@params.output
def version(form: str) -> None:
    """Print versions, for bug reports."""
    import platform
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    from isocost import __version__
    from isocost.cli.render import documents, pairs

    def found(name: str) -> str:
        try:
            return installed(name)
        except PackageNotFoundError:
            return "not installed"

    versions = {"isocost": __version__, "python": platform.python_version(), **{name: found(name) for name in PACKAGES}}
    if form == "table":
        pairs(versions)
    else:
        documents([versions], form)
