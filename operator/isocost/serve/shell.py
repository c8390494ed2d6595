"""kopf at the edge: it watches our four kinds and says "something changed", nothing more.

No create, update, timer, daemon or index handler: those write annotations and finalizers, or cost O(n^2) at start. The
watch may die with its API server; kopf then ends, the process ends, and a restart is cheap because nothing lives here.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Mapping
from typing import Any

import kopf

from isocost.kube.kinds import COSTPLAN, COSTPOLICY, PRICEBOOK, SITE

KINDS = (COSTPOLICY, COSTPLAN, PRICEBOOK, SITE)
RETRIES = (1, 1, 2, 3, 5, 8, 13, *(20 for _ in range(100)))
"""seconds between attempts to reach the API server: half an hour of outage before the process gives up"""


class Novelty:
    """Tells what a user changed from what we wrote ourselves: a status write leaves metadata.generation as it was."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def new(self, uid: str, generation: int, *, gone: bool = False) -> bool:
        """Whether this is the first event of an object, of a generation of it, or its end."""
        if gone:
            return self._seen.pop(uid, None) is not None
        known, self._seen[uid] = self._seen.get(uid), generation
        return known != generation


def registry(wake: Callable[[], None]) -> kopf.OperatorRegistry:
    """Handlers that call `wake` when a user changed an object of ours, and log in as the client library would."""
    handlers = kopf.OperatorRegistry()
    novelty = Novelty()

    async def changed(*, uid: str, meta: Mapping[str, Any], type: str | None, **_: object) -> None:  # noqa: A002 (kopf's word)
        if novelty.new(uid, int(meta.get("generation", 0)), gone=type == "DELETED"):
            wake()

    for kind in KINDS:
        kopf.on.event(kind.group, kind.version, kind.plural, id=f"changed-{kind.plural}", registry=handlers)(changed)
    kopf.on.login(id="login", registry=handlers)(_login)
    return handlers


def _login(**context: Any) -> kopf.ConnectionInfo | None:
    return kopf.login_with_service_account(**context) or kopf.login_with_kubeconfig(**context)


def settings() -> kopf.OperatorSettings:
    """Standalone, silent in the cluster, and patient with the API server."""
    chosen = kopf.OperatorSettings()
    chosen.peering.standalone = True
    chosen.scanning.disabled = True
    chosen.posting.enabled = False
    chosen.watching.server_timeout = 300
    chosen.networking.request_timeout = 30
    chosen.networking.error_backoffs = RETRIES
    return chosen


def watch(wake: Callable[[], None], leaving: threading.Event, *, kubeconfig: str = "") -> None:
    """Watches until a signal or `leaving`, which is set at the end, ends it; call it from the main thread."""
    if kubeconfig:
        os.environ["KUBECONFIG"] = kubeconfig
    asyncio.run(_watch(registry(wake), leaving))


async def _watch(handlers: kopf.OperatorRegistry, leaving: threading.Event) -> None:
    try:
        await kopf.operator(
            registry=handlers, settings=settings(), standalone=True, clusterwide=True, stop_flag=leaving
        )
    finally:
        leaving.set()  # a thread of kopf's waits for it, and asyncio waits for that thread
