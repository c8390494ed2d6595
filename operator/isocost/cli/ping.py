"""isocost ping: does a running operator do its rounds?"""

from __future__ import annotations

from datetime import timedelta

import click

from isocost.cli import params
from isocost.cli.errors import Trouble, told

HINT = "look at the operator's log: kubectl logs --namespace isocost deployment/isocost"
PAUSE = 1.0
"""seconds between two attempts"""


@click.command()
@click.argument("address", metavar="URL")
@click.option(
    "--wait", type=params.duration, metavar="TIME", default="0s", show_default=True, help="Ask again for so long."
)
@told
def ping(address: str, wait: timedelta) -> None:
    """Ask a running operator whether it is ready.

    URL is its address, such as http://isocost.isocost.svc:8080. Exits with 1 when it is not ready, or does not
    answer. `helm test` runs it.
    """
    import time

    if not address.startswith(("http://", "https://")):
        raise click.BadParameter(f"{address!r} does not begin with http:// or https://", param_hint="URL")
    until = time.monotonic() + wait.total_seconds()
    while (answer := _ask(f"{address.rstrip('/')}/readyz"))[0] is False and time.monotonic() < until:
        time.sleep(PAUSE)
    ready, said = answer
    if not ready:
        raise Trouble(f"{address} is not ready: {said}", HINT)
    click.echo(f"{address} is ready: {said}")


def _ask(url: str) -> tuple[bool, str]:
    """(whether it says 200, what it says)."""
    from urllib.error import HTTPError, URLError
    from urllib.request import urlopen

    try:
        with urlopen(url, timeout=5) as answer:  # noqa: S310 (http and https only, checked by the caller)
            return True, answer.read(1000).decode(errors="replace").strip()
    except HTTPError as error:
        return False, f"{error.code}, {error.read(1000).decode(errors='replace').strip()}"
    except (URLError, OSError) as error:
        return False, str(getattr(error, "reason", error))
