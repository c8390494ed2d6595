"""Where the API server is and how to prove who we are, left to the `kubernetes` package.

It knows kubeconfig merging, exec plug-ins, projected tokens and proxies, so nothing of that is repeated here. Only its
configuration and its connection pool are used; its pool would repeat a DELETE after a broken connection, so repeats are
switched off and `calls` decides. A 401 loads the configuration afresh, once: this follows a rotated token file, a renewed
client certificate and a rewritten kubeconfig alike, and is safe for writes because a refused call has done nothing.
The import is late because it takes a third of a second that `isocost --help` should not pay.
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from isocost.kube.wire import Lost, Request, Response, Transport, Unreached

CONNECTIONS = 48
"""that are kept: as many as write and read at once at most; one more each time means another handshake each time"""
_INSIDE = "KUBERNETES_SERVICE_HOST"


class ConfigError(ValueError):
    """There is no usable configuration; the message says where it was looked for and what to do."""


class Session:
    """A `wire.Transport` over one configuration, loaded again by `load` when the server says 401."""

    def __init__(self, load: Callable[[], Any]) -> None:
        self._load = load
        self._open()

    def send(self, request: Request, timeout: float) -> Response:
        """The answer of the server, which stays 401 where the configuration cannot be loaded. Raises Unreached, Lost."""
        response = self._send(request, timeout)
        if response.status != 401:
            return response
        try:
            self._open()
        except ConfigError:
            return response
        return self._send(request, timeout)

    def _open(self) -> None:
        from kubernetes.client.rest import RESTClientObject

        self._config = self._load()
        self._config.retries = False
        self._config.connection_pool_maxsize = CONNECTIONS
        self._pool = RESTClientObject(self._config).pool_manager

    def _send(self, request: Request, timeout: float) -> Response:
        import urllib3

        try:
            answer = self._pool.request(
                request.method,
                self._config.host.rstrip("/") + request.target,
                body=request.body or None,
                headers=self._headers(request),
                timeout=urllib3.Timeout(total=timeout),
                redirect=False,
                preload_content=request.each is None,
            )
            return _answered(answer, request.each)
        except (urllib3.exceptions.ConnectTimeoutError, urllib3.exceptions.NewConnectionError) as error:
            raise Unreached(f"{self._config.host} cannot be reached: {error}") from error
        except urllib3.exceptions.SSLError as error:
            raise Unreached(f"{self._config.host} offers no connection we trust: {error}") from error
        except urllib3.exceptions.HTTPError as error:
            raise Lost(f"{self._config.host} did not answer: {error}") from error

    def proof(self) -> str:
        """The Authorization header as it would be sent now; empty where a certificate or nothing is the proof."""
        return self._config.get_api_key_with_prefix("BearerToken", alias="authorization") or ""

    def _headers(self, request: Request) -> dict[str, str]:
        token = self.proof()
        proof = {"Authorization": token} if token else {}
        media = {"Content-Type": request.media} if request.body else {}
        return {"Accept": "application/json", "User-Agent": "isocost", **proof, **media}


def _answered(answer: Any, each: Callable[[bytes], bool] | None) -> Response:
    """The answer; of a good one that is read line by line nothing is left."""
    headers = {key.lower(): value for key, value in answer.headers.items()}
    if each is None or answer.status >= 300:
        return Response(status=answer.status, headers=headers, body=answer.data)
    rest = b""
    for part in answer.stream():
        *lines, rest = (rest + part).split(b"\n")
        if not all(each(line) for line in lines if line):
            answer.close()
            break
    return Response(status=answer.status, headers=headers)


def connect(path: str | None = None, context: str | None = None, environ: Mapping[str, str] = os.environ) -> Transport:
    """A transport from a kubeconfig (`path`, else $KUBECONFIG), else from inside a pod, else ~/.kube/config.

    Raises ConfigError where none of them is usable.
    """
    chosen = path or environ.get("KUBECONFIG")
    if not chosen and not context and environ.get(_INSIDE):
        return Session(_inside)
    source = chosen or "~/.kube/config"
    _check(source)
    return Session(lambda: _outside(source, context))


def _check(source: str) -> None:
    places = [Path(place).expanduser() for place in source.split(os.pathsep) if place]
    if not any(place.is_file() for place in places):
        raise ConfigError(
            f"no kubeconfig at {source}, and this is not a pod with a service account. "
            "Give --kubeconfig, set KUBECONFIG, or write ~/.kube/config with your provider's tool."
        )


def _inside() -> Any:
    from kubernetes.config import load_incluster_config

    hint = "Set automountServiceAccountToken on the pod."
    return _loaded("the pod's service account", hint, lambda config: load_incluster_config(client_configuration=config))


def _outside(source: str, context: str | None) -> Any:
    from kubernetes.config import load_kube_config

    def load(config: Any) -> None:
        load_kube_config(source, context=context, client_configuration=config, persist_config=False)

    return _loaded(source, "Check it with `kubectl config view`.", load)


def _loaded(source: str, hint: str, load: Callable[[Any], None]) -> Any:
    import yaml
    from kubernetes.client import Configuration
    from kubernetes.config import ConfigException

    config = Configuration()
    try:
        load(config)
    except (ConfigException, OSError, yaml.YAMLError, ValueError, TypeError, AttributeError) as error:
        raise ConfigError(f"{source} cannot be used: {error}. {hint}") from error
    if fault := _unusable(str(config.host or "")):
        raise ConfigError(f"{source} cannot be used: its server {config.host!r} {fault}. {hint}")
    return config


def _unusable(address: str) -> str:
    """What is wrong with a server's address, or ""."""
    try:
        found = urlsplit(address)
        if found.scheme not in ("http", "https") or not found.hostname:
            return "is not of the form https://host:port"
        _ = found.port
    except ValueError as error:
        return f"is no address ({error})"
    return ""
