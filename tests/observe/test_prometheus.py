"""The Prometheus client, against a server that misbehaves in every way that was met in the field."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from tests.observe.fakes import NOW
from tests.observe.web import Web, says, web

from isocost.observe.metrics import Answer, BadAnswer, Metrics, MetricsError, TimedOut, Unreachable
from isocost.observe.prometheus import Prometheus, parse
from isocost.units import Missing

STEP = timedelta(minutes=1)
T = NOW.timestamp()
Respond = Callable[[BaseHTTPRequestHandler], None]


def body(*values: tuple[float, str], **more: object) -> str:
    result = [{"metric": {"pod": "a"}, "values": [list(pair) for pair in values]}]
    return json.dumps({"status": "success", "data": {"resultType": "matrix", "result": result}, **more})


def ask(url: str, *, seconds: float = 5, token_file: str = "", start: datetime = NOW - STEP) -> Answer:
    metrics: Metrics = Prometheus.of(url, timeout=timedelta(seconds=seconds), token_file=token_file)
    return metrics.range('up{a="b"}', start, NOW, STEP)


def failure(respond: Respond, *, seconds: float = 5) -> MetricsError:
    with web(respond) as server, pytest.raises(MetricsError) as caught:
        ask(server.url, seconds=seconds)
    return caught.value


def test_an_answer_has_its_samples_labels_and_age() -> None:
    with web(says(body((T - 60, "1.5"), (T, "2")))) as server:
        found = ask(server.url + "/")
    assert found.series[0].labels == {"pod": "a"}
    assert found.series[0].values == (1.5, 2.0)
    assert found.series[0].times == (NOW - STEP, NOW)
    assert found.as_of == NOW
    assert found.warnings == ()


def test_the_query_goes_in_the_body_with_a_time_out_of_its_own() -> None:
    with web(says(body())) as server:
        ask(server.url)
    (seen,) = server.seen
    assert seen.path == "/api/v1/query_range"
    assert seen.form["query"] == 'up{a="b"}'
    assert seen.form["start"] == f"{T - 60:.3f}"
    assert seen.form["end"] == f"{T:.3f}"
    assert seen.form["step"] == "60.000"
    assert seen.form["timeout"] == "5000ms"


def test_a_long_range_is_asked_for_in_at_most_two_thousand_steps() -> None:
    with web(says(body())) as server:
        ask(server.url, start=NOW - timedelta(days=14))
    step = float(server.seen[0].form["step"])
    assert step == pytest.approx(14 * 86400 / 2000)


def test_a_path_prefix_is_kept() -> None:
    with web(says(body())) as server:
        ask(server.url + "/prometheus/")
    assert server.seen[0].path == "/prometheus/api/v1/query_range"


def test_nan_and_infinity_are_gaps() -> None:
    found = parse(body((T - 120, "NaN"), (T - 60, "3"), (T, "+Inf")).encode(), NOW)
    assert found.series[0].values == (3.0,)
    assert found.series[0].times == (NOW - STEP,)
    assert isinstance(parse(body((T, "-Inf")).encode(), NOW).as_of, Missing)


def test_warnings_of_partial_answers_are_kept() -> None:
    assert parse(body((T, "1"), warnings=["store b is down"]).encode(), NOW).warnings == ("store b is down",)


def test_samples_of_the_future_are_rejected_with_a_warning() -> None:
    found = parse(body((T + 29, "1"), (T + 31, "9")).encode(), NOW)
    assert found.series[0].values == (1.0,)
    assert "clocks disagree" in found.warnings[0]


@pytest.mark.parametrize("status", [500, 502, 503, 429])
def test_a_broken_server_is_unreachable(status: int) -> None:
    error = failure(says('{"status":"error","error":"out of memory"}', status))
    assert isinstance(error, Unreachable)
    assert f"{status}: out of memory" in str(error)


def test_a_query_that_the_server_gave_up_on_timed_out() -> None:
    error = failure(says('{"status":"error","errorType":"timeout","error":"query timed out in expression"}', 503))
    assert isinstance(error, TimedOut)


@pytest.mark.parametrize("status", [400, 401, 404, 422])
def test_a_refused_query_brings_the_servers_reason(status: int) -> None:
    error = failure(says('{"status":"error","error":"parse error at char 3"}', status))
    assert isinstance(error, BadAnswer)
    assert "parse error at char 3" in str(error)


@pytest.mark.parametrize(
    "text",
    [
        "<html>Sign in</html>",
        "",
        "[]",
        '{"status":"success"}',
        '{"status":"success","data":{"resultType":"vector","result":[]}}',
        body((T, "lots")),
        body((T, "1"))[:-9],
    ],
)
def test_what_is_not_a_range_of_prometheus_is_a_bad_answer(text: str) -> None:
    assert isinstance(failure(says(text)), BadAnswer)


def test_a_redirect_is_not_followed_because_the_token_would_go_along() -> None:
    def elsewhere(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", "http://127.0.0.1:1/")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    error = failure(elsewhere)
    assert isinstance(error, BadAnswer)
    assert "302" in str(error)


def test_a_server_that_never_answers_times_out() -> None:
    held: list[Web] = []

    def hang(_: BaseHTTPRequestHandler) -> None:
        held[0].released.wait(30)

    with web(hang) as server:
        held.append(server)
        with pytest.raises(TimedOut, match=r"within 0\.2 s"):
            ask(server.url, seconds=0.2)


@pytest.mark.parametrize("chunked", [False, True])
def test_a_server_that_drips_times_out_although_each_byte_is_in_time(chunked: bool) -> None:
    held: list[Web] = []

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.send_response(200)
        handler.send_header(*(("Transfer-Encoding", "chunked") if chunked else ("Content-Length", "100000")))
        handler.end_headers()
        while not held[0].released.wait(0.02):
            try:
                handler.wfile.write(b"1\r\n \r\n" if chunked else b" ")
            except OSError:
                return

    with web(drip) as server:
        held.append(server)
        with pytest.raises(TimedOut):
            ask(server.url, seconds=0.3)


def test_a_connection_that_breaks_in_the_middle_is_no_answer() -> None:
    def stop(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b'{"status":')

    assert isinstance(failure(stop), (Unreachable, BadAnswer))


def test_an_answer_without_measure_is_refused() -> None:
    flood = " " * (65 * 2**20)
    error = failure(says(flood), seconds=30)
    assert isinstance(error, BadAnswer)
    assert "64 MiB" in str(error)


def test_nobody_at_the_address_is_unreachable_and_says_where() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
        with pytest.raises(Unreachable, match=url):
            ask(url)


def test_the_token_is_read_anew_for_every_request(tmp_path: Path) -> None:
    token = tmp_path / "token"
    with web(says(body())) as server:
        metrics = Prometheus.of(server.url, token_file=str(token), headers={"X-Scope-OrgID": "a"})
        for text in ("one\n", "two\n"):
            token.write_text(text)
            metrics.range("up", NOW, NOW, STEP)
    assert [seen.headers["Authorization"] for seen in server.seen] == ["Bearer one", "Bearer two"]
    assert server.seen[0].headers["X-Scope-OrgID"] == "a"


def test_a_token_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with web(says(body())) as server, pytest.raises(Unreachable, match="nowhere"):
        ask(server.url, token_file=str(tmp_path / "nowhere"))
    assert server.seen == []


def test_a_url_without_scheme_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="give one such as"):
        Prometheus.of("prometheus:9090")


def test_times_are_in_utc() -> None:
    at = parse(body((T, "1")).encode(), NOW).series[0].times[0]
    assert at.tzinfo is UTC
