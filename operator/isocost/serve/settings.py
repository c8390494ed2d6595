"""Settings of the operator process, all given on the command line of `isocost run`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the process needs to know before it has read anything.

    interval is the longest time between rounds when no policy asks for a shorter one; busy the pause between rounds
    while a plan is under way. solver_seconds bounds the solve of one policy. port serves /healthz, /readyz and /metrics.
    lease is False for a process that is alone by promise. lease_namespace is by default that of the pod; where there is
    none there is no Lease either. identity is by default the host's name with an ending of its own.
    """

    prometheus_url: str
    prometheus_token_file: str = ""
    prometheus_ca_file: str = ""
    prometheus_timeout: timedelta = timedelta(seconds=15)
    kubeconfig: str = ""
    interval: timedelta = timedelta(minutes=1)
    busy: timedelta = timedelta(seconds=5)
    solver_seconds: float = 20.0
    port: int = 8080
    host: str = ""
    lease: bool = True
    lease_name: str = "isocost"
    lease_namespace: str = ""
    identity: str = ""
