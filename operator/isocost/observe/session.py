"""An HTTP session that cannot hang, cannot be flooded and never keeps an old token.

`requests` waits for ever unless told otherwise, and its time-out is per read of the socket, so a server that drips one
byte a second is waited for without end. Every request of this session ends within its time and its size. Projected
service account tokens rotate, so the token file is read anew each time; redirects are not followed, because they could
carry the token elsewhere.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import requests
from urllib3.exceptions import HTTPError

from isocost.observe.metrics import BadAnswer, Unreachable

MOST_BYTES = 64 * 2**20


class Session(requests.Session):
    """A requests session whose every request ends within `seconds`. token is a file with a bearer token."""

    def __init__(self, token: Path | None, seconds: float) -> None:
        super().__init__()
        self._token = token
        self._seconds = seconds

    def request(self, method: str, url: str | bytes, **kwargs: Any) -> requests.Response:  # type: ignore[override]
        """As the parent's. Raises its exceptions, BadAnswer for a body without measure, Unreachable without a token."""
        kwargs["headers"] = {**(kwargs.get("headers") or {}), **self._bearer()}
        kwargs.update(timeout=self._seconds, stream=True, allow_redirects=False)
        end = time.monotonic() + self._seconds
        response = super().request(method, url, **kwargs)
        try:
            response._content = _swallow(response, end)
        except HTTPError as error:
            raise _broken(error, end) from error
        finally:
            response.close()
        return response

    def _bearer(self) -> dict[str, str]:
        if self._token is None:
            return {}
        try:
            return {"Authorization": f"Bearer {self._token.read_text().strip()}"}
        except OSError as error:
            raise Unreachable(f"the token file {self._token} cannot be read: {error.strerror}") from error


def _swallow(response: requests.Response, end: float) -> bytes:
    body = bytearray()
    while chunk := response.raw.read1(65536, decode_content=True):
        body += chunk
        if time.monotonic() > end:
            raise requests.exceptions.ReadTimeout("the body did not end in time")
        if len(body) > MOST_BYTES:
            raise BadAnswer(f"the answer is larger than {MOST_BYTES >> 20} MiB; aggregate the query with sum()")
    return bytes(body)


def _broken(error: HTTPError, end: float) -> requests.exceptions.RequestException:
    late = time.monotonic() >= end
    return requests.exceptions.ReadTimeout(str(error)) if late else requests.exceptions.ConnectionError(str(error))
