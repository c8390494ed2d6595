"""One call as it crosses the wire: a request, a response, and the two ways in which it can fail to cross.

The difference between the two failures decides whether a write may have happened. `Unreached` means that no connection
came about, so nothing was sent. `Lost` means that the request may have arrived: the answer did not.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlencode


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A call: `path` is quoted already, `query` is not, `body` is empty for reads.

    each, where it is given, is handed the lines of a good answer as they come instead of its body, until it says False.
    """

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    media: str = "application/json"
    each: Callable[[bytes], bool] | None = None

    @property
    def target(self) -> str:
        """Path and query as they stand in the request line."""
        return f"{self.path}?{urlencode(self.query)}" if self.query else self.path


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An answer: `headers` has lower-case names."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


class Unreached(ConnectionError):
    """No connection came about; the server has not seen the request."""


class Lost(ConnectionError):
    """The connection broke or the time ran out after sending began; the server may have done the work."""


class Transport(Protocol):
    """What carries a request to an API server."""

    def send(self, request: Request, timeout: float) -> Response:
        """The answer, whatever its status. Raises Unreached or Lost; `timeout` is in seconds."""
        ...
