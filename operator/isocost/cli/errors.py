"""Errors for people: what is wrong, where, and what to do. Never a traceback for something a user can mend.

Exit codes: 0 done; 1 an error, told on stderr; 2 wrong usage; 3 changes are pending (only with --exit-code); 130 interrupted.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Callable, Iterable
from functools import wraps
from typing import ParamSpec

import click

ERROR, USAGE, PENDING, INTERRUPTED = 1, 2, 3, 130

KUBECTL = "does `kubectl cluster-info` answer with the same --kubeconfig and --context?"

P = ParamSpec("P")


class Trouble(click.ClickException):
    """An error with a hint; exit code 1."""

    exit_code = ERROR

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message}\n  hint: {hint}" if hint else message)


def told(command: Callable[P, None]) -> Callable[P, None]:
    """Turns the errors that a command may meet into Trouble."""

    @wraps(command)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except (click.ClickException, BrokenPipeError):  # click ends quietly where the reader of a pipe has gone
            raise
        except KeyboardInterrupt:
            click.echo("interrupted; nothing was left half done", err=True)
            sys.exit(INTERRUPTED)
        except _expected() as error:
            raise _trouble(error) from error

    return wrapper


def _expected() -> tuple[type[Exception], ...]:
    """What may go wrong outside of us; anything else is a defect and keeps its traceback. Imported only when needed."""
    from isocost.kube.errors import ApiError
    from isocost.observe.metrics import MetricsError

    return (ApiError, MetricsError, ValueError, OSError)


def _trouble(error: Exception) -> Trouble:
    from isocost.kube.errors import Forbidden, NotFound, Unauthorized, Unavailable

    match error:
        case Unauthorized():
            return Trouble(
                str(error),
                "log in again: `kubectl auth whoami` with the same --kubeconfig and --context says who you are",
            )
        case Unavailable(status=0):
            return Trouble(str(error), KUBECTL)
        case Forbidden():
            return Trouble(str(error), "use an account that may read what the chart's ClusterRole lists")
        case NotFound():
            return Trouble(str(error), "are the kinds installed? `isocost crds | kubectl apply --server-side -f -`")
    return Trouble(str(error))


def unknown(what: str, name: str, known: Iterable[str]) -> Trouble:
    """There is no such thing; the nearest names as a hint."""
    names = sorted(known)
    near = difflib.get_close_matches(name, names, n=3, cutoff=0.5) or names[:5]
    if not near:
        return Trouble(f"there is no {what} {name!r}", f"there is no {what} at all; create one first")
    return Trouble(f"there is no {what} {name!r}", f"did you mean {' or '.join(near)}?")
