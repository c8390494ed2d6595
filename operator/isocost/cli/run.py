"""isocost run: the operator."""

from __future__ import annotations

from datetime import timedelta

import click

from isocost.cli import params
from isocost.cli.errors import told


@click.command()
@click.option(
    "--prometheus-url", required=True, metavar="URL", envvar=params.PROMETHEUS_URL, help="Where demand is read."
)
@click.option("--prometheus-token-file", default="", metavar="FILE", help="Bearer token, read anew for each query.")
@click.option("--prometheus-ca-file", default="", metavar="FILE", help="Certificate authority of Prometheus.")
@click.option(
    "--prometheus-timeout",
    type=params.duration,
    metavar="TIME",
    default="15s",
    show_default=True,
    help="For one query.",
)
@click.option(
    "--kubeconfig", default="", metavar="FILE", help="Default: the pod's account, $KUBECONFIG, ~/.kube/config."
)
@click.option(
    "--interval",
    type=params.duration,
    metavar="TIME",
    default="1m",
    show_default=True,
    help="Longest pause between rounds.",
)
@click.option(
    "--busy",
    type=params.duration,
    metavar="TIME",
    default="5s",
    show_default=True,
    help="Pause while a plan is under way.",
)
@params.seconds
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8080, show_default=True, help="Of /healthz, /readyz, /metrics."
)
@click.option("--host", default="", metavar="ADDRESS", help="Address to serve on. Default: all.")
@told
def run(
    prometheus_url: str,
    prometheus_token_file: str,
    prometheus_ca_file: str,
    prometheus_timeout: timedelta,
    kubeconfig: str,
    interval: timedelta,
    busy: timedelta,
    seconds: float,
    port: int,
    host: str,
) -> None:
    """Run the operator.

    It looks, decides and acts, round after round, until a signal ends it.

    Every CostPolicy says by its mode how far it may go. Run one process for a cluster; the chart does.
    """
    from isocost.serve import Settings
    from isocost.serve import run as serve

    serve(
        Settings(
            prometheus_url=prometheus_url,
            prometheus_token_file=prometheus_token_file,
            prometheus_ca_file=prometheus_ca_file,
            prometheus_timeout=prometheus_timeout,
            kubeconfig=kubeconfig,
            interval=interval,
            busy=busy,
            solver_seconds=seconds,
            port=port,
            host=host,
        )
    )
