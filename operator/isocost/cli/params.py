"""Options that several commands share, and what they are parsed into."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def duration(text: str | timedelta) -> timedelta:
    """What Go writes: 90s, 15m, 1h30m."""
    if isinstance(text, timedelta):
        return text
    if not re.fullmatch(r"([0-9]+(h|m|s))+", text):
        raise click.BadParameter(f"{text!r} is not a duration such as 90s, 15m or 1h30m")
    seconds = {"h": 3600, "m": 60, "s": 1}
    return timedelta(seconds=sum(int(n) * seconds[unit] for n, unit in re.findall(r"([0-9]+)(h|m|s)", text)))


class Length(click.ParamType[timedelta]):
    """A length of time on the command line."""

    name = "time"

    def convert(self, value: str | timedelta, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        found = duration(value)
        if found <= timedelta(0):
            raise click.BadParameter(f"{value!r} is no time at all", ctx, param)
        return found


DURATION = Length()
PROMETHEUS_URL = "ISOCOST_PROMETHEUS_URL"
"""environment variable that stands in for --prometheus-url"""
FILE = click.Path(dir_okay=False, path_type=Path)


class _Given(click.Path):
    """A file that is there, where one is given at all."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return super().convert(value, param, ctx) if value else ""


READ = _Given(exists=True, dir_okay=False)


class _Seconds(click.FloatRange):
    """A range that NaN is not in."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        found = super().convert(value, param, ctx)
        if found != found:
            self.fail(f"{value!r} is not a number", param, ctx)
        return found


output = click.option(
    "-o", "--output", "form", type=click.Choice(["table", "json", "yaml"]), default="table", show_default=True,
    help="What is printed: text for people, or documents for programs.",
)  # fmt: skip
seconds = click.option(
    "--solver-seconds", "seconds", type=_Seconds(0.1, 600), default=20.0, show_default=True, metavar="N",
    help="Seconds that the solver may take for one policy.",
)  # fmt: skip


def cluster(command: F) -> F:
    """Options that say which cluster and which Prometheus."""
    for option in reversed(_CLUSTER):
        command = option(command)
    return command


def source(command: F) -> F:
    """Options of commands that read either a snapshot file or a cluster."""
    file = click.option(
        "--snapshot", "file", type=FILE, metavar="FILE", help="Decide from this file instead of a cluster."
    )
    return file(cluster(command))


_CLUSTER = (
    click.option("--kubeconfig", default="", metavar="FILE", help="Default: $KUBECONFIG, the pod's account, ~/.kube/config."),
    click.option("--context", default="", metavar="NAME", help="Context of the kubeconfig."),
    click.option("--prometheus-url", "prometheus", default="", metavar="URL", envvar=PROMETHEUS_URL, help="Where demand is read, such as http://localhost:9090."),
    click.option("--prometheus-token-file", "token", type=READ, default="", metavar="FILE", help="Bearer token, read anew for each query."),
    click.option("--prometheus-ca-file", "authority", type=READ, default="", metavar="FILE", help="Certificate authority of Prometheus."),
)  # fmt: skip

step = click.option(
    "--step",
    type=DURATION,
    default=None,
    metavar="TIME",
    help="Distance of the samples. Default: as in the file.",
)
"""of the commands that read recordings"""
