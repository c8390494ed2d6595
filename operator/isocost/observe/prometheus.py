"""Prometheus over prometheus-api-client, with what it leaves out.

The library brings the session handling and the address of an API. It drops the `warnings` by which Thanos and Mimir
confess that half of the data is missing, turns a refused query into an exception without the server's reason, and passes
"NaN" on as a string. So the request goes through its session (`observe/session.py` says what ours adds) and the raw body
is parsed here.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

import msgspec
import requests
from prometheus_api_client import PrometheusConnect
from urllib3.util.retry import Retry

from isocost.observe.metrics import AHEAD, MOST_POINTS, Answer, BadAnswer, Line, TimedOut, Unreachable
from isocost.observe.session import Session


class _Result(msgspec.Struct):
    metric: dict[str, str]
    values: list[tuple[float, str]]


class _Data(msgspec.Struct, rename={"kind": "resultType"}):
    kind: str
    result: list[_Result]


class _Body(msgspec.Struct):
    status: str
    data: _Data | None = None
    error: str = ""
    warnings: list[str] = []


class _Scalar(msgspec.Struct):
    result: tuple[float, str]


class _Moment(msgspec.Struct):
    data: _Scalar


class _Refusal(msgspec.Struct, rename={"kind": "errorType"}):
    error: str = ""
    kind: str = ""


_range = msgspec.json.Decoder(_Body).decode
_moment = msgspec.json.Decoder(_Moment).decode
_refused = msgspec.json.Decoder(_Refusal).decode


class Prometheus:
    """A `Metrics` over HTTP. Safe to use from several threads: each has its own connection."""

    def __init__(self, url: str, connect: Callable[[], PrometheusConnect], seconds: float) -> None:
        self.url = url
        self._connect = connect
        self._seconds = seconds
        self._local = threading.local()

    @classmethod
    def of(
        cls,
        url: str,
        *,
        token_file: str = "",
        ca_file: str = "",
        headers: Mapping[str, str] | None = None,
        timeout: timedelta = timedelta(seconds=15),
    ) -> Self:
        """For a base URL such as http://prometheus:9090. Nothing is sent yet. Raises ValueError for an unusable URL."""
        if not _address(url):
            raise ValueError(f"{url!r} is not a Prometheus URL; give one such as http://prometheus.monitoring:9090")
        base, seconds = url.rstrip("/"), timeout.total_seconds()

        def connect() -> PrometheusConnect:
            session = Session(Path(token_file) if token_file else None, seconds)
            session.verify = ca_file or True
            return PrometheusConnect(url=base, headers=dict(headers or {}), session=session, retry=Retry(total=0))

        return cls(base, connect, seconds)

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        """See `Metrics.range`. step grows where it would mean more than 2,000 points."""
        step = max(step, (end - start) / MOST_POINTS)
        params = {
            "query": query,
            "start": f"{start.timestamp():.3f}",
            "end": f"{end.timestamp():.3f}",
            "step": f"{step.total_seconds():.3f}",
            "timeout": f"{max(1, round(self._seconds * 1000))}ms",
        }
        return parse(self._post("/api/v1/query_range", params), end)

    def clock(self) -> datetime:
        """What time it is there. Raises MetricsError."""
        body = self._post("/api/v1/query", {"query": "time()"})
        try:
            return datetime.fromtimestamp(float(_moment(body).data.result[1]), UTC)
        except (msgspec.DecodeError, ValueError, OverflowError) as error:
            raise BadAnswer(
                f"{self.url} does not answer as Prometheus does: {error}; is the URL that of its API?"
            ) from error

    def _post(self, path: str, params: Mapping[str, str]) -> bytes:
        """POST with the query in the body, so that its length does not matter; the API takes it as it takes GET."""
        client = self._client()
        url = client.url + path
        try:
            response = client._session.post(url, data=params, headers=client.headers)
        except requests.exceptions.Timeout as error:
            raise TimedOut(f"{self.url} did not answer within {self._seconds:g} s; is it overloaded?") from error
        except requests.exceptions.RequestException as error:
            raise Unreachable(
                f"{self.url} cannot be reached ({_cause(error)}); check the address and network"
            ) from error
        return self._accepted(response)

    def _accepted(self, response: requests.Response) -> bytes:
        if response.status_code == 200:
            return response.content
        why = _refusal(response.content)
        said = f"{self.url} answered {response.status_code}: {why.error[:300] or 'no reason given'}"
        if why.kind == "timeout":
            raise TimedOut(said)
        if response.status_code == 429 or response.status_code >= 500:
            raise Unreachable(said)
        raise BadAnswer(said)

    def _client(self) -> PrometheusConnect:
        client = getattr(self._local, "client", None)
        if client is None:
            client = self._local.client = self._connect()
        return client


def _address(url: str) -> bool:
    """Whether it is http(s), names a host, and has a port that there can be, if any."""
    try:
        found = urlsplit(url)
        return found.scheme in ("http", "https") and bool(found.hostname) and (found.port is None or found.port > 0)
    except ValueError:
        return False


def parse(body: bytes, end: datetime) -> Answer:
    """A range answer. Samples later than 30 s after `end` are rejected with a warning. Raises BadAnswer."""
    try:
        found = _range(body)
    except msgspec.DecodeError as error:
        raise BadAnswer(f"the answer is not a range of Prometheus: {error}; is the URL that of its API?") from error
    if found.status != "success" or found.data is None or found.data.kind != "matrix":
        raise BadAnswer(f"the answer is not a range of Prometheus: {found.error or found.status}")
    lines = tuple(_line(one, end) for one in found.data.result)
    ahead = sum(len(one.values) for one in found.data.result if _late(one, end))
    future = (f"samples after {end:%H:%M:%S} were rejected: clocks disagree",) if ahead else ()
    return Answer(series=lines, warnings=(*found.warnings, *future))


def _late(one: _Result, end: datetime) -> bool:
    return bool(one.values) and one.values[-1][0] > (end + AHEAD).timestamp()


def _line(one: _Result, end: datetime) -> Line:
    last = (end + AHEAD).timestamp()
    pairs = [(at, _finite(text)) for at, text in one.values if at <= last]
    kept = [(datetime.fromtimestamp(at, UTC), value) for at, value in pairs if value is not None]
    return Line(labels=one.metric, times=tuple(at for at, _ in kept), values=tuple(value for _, value in kept))


def _finite(text: str) -> float | None:
    """The number, or None for NaN and infinities. Raises BadAnswer for what is no number."""
    try:
        value = float(text)
    except ValueError:
        raise BadAnswer(f"the answer holds {text[:40]!r} where a number belongs") from None
    return value if math.isfinite(value) else None


def _refusal(body: bytes) -> _Refusal:
    """The server's reason, from its JSON or its text."""
    try:
        return _refused(body)
    except msgspec.DecodeError:
        return _Refusal(error=body[:120].decode("utf-8", "replace").strip())


def _cause(error: BaseException) -> str:
    """The innermost message: requests wraps it three times."""
    while error.__cause__ or error.__context__:
        error = error.__cause__ or error.__context__  # type: ignore[assignment]
    return str(error)[:200] or type(error).__name__
