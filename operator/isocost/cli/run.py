"""isocost run: the operator."""

from __future__ import annotations

import signal
import threading
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
    help="Pause while a plan is under way, or pods wait for seats that they were told.",
)
@params.seconds
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8080, show_default=True, help="Of /healthz, /readyz, /metrics."
)
@click.option("--host", default="", metavar="ADDRESS", help="Address to serve on. Default: all.")
@click.option(
    "--lease-name", default="isocost", show_default=True, metavar="NAME", help="The Lease that replicas share."
)
@click.option(
    "--lease-namespace", default="", metavar="NAME", help="Where it is. Default: the pod's; outside of a pod no Lease."
)
@click.option(
    "--identity", default="", metavar="NAME", help="Name of this process in it. Default: the host's, with an ending."
)
@click.option("--no-lease", is_flag=True, help="Keep none: this is the only process that runs for the cluster.")
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
    lease_name: str,
    lease_namespace: str,
    identity: str,
    no_lease: bool,
) -> None:
    """Run the operator.

    It looks, decides and acts, round after round, until a signal ends it.

    Every CostPolicy says by its mode how far it may go. Of several processes the holder of the Lease works, and the others
    stand by.
    """
    leaving = _leaving()
    if no_lease and lease_namespace:
        raise click.UsageError("--no-lease and --lease-namespace contradict each other: give one of them")
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
            lease=not no_lease,
            lease_name=lease_name,
            lease_namespace=lease_namespace,
            identity=identity,
        ),
        leaving=leaving,
    )


def _leaving() -> threading.Event:
    """What a signal sets while the process still starts; as process 1 of a container it would ignore the signal otherwise.

    It must not raise: an exception in the middle of an import or of a callback may be swallowed there, and the signal with it.
    """
    told = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: told.set())
    return told
