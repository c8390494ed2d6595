"""Where promises are tested: two clients of one server, and a namespace of their own."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from isocost.kube import kinds
from isocost.kube.client import Client
from isocost.kube.errors import ApiError
from isocost.kube.kinds import Kind, kind
from isocost.testing.builders import Labels, definition, thing
from isocost.testing.refused import Object
from isocost.testing.store import load

GADGET = kind("contract.isocost.dev/v1", "gadgets", "Gadget")
"""A custom resource with status and scale, made by the promises themselves."""

_SPEC = {
    "type": "object",
    "properties": {
        "replicas": {"type": "integer", "minimum": 0},
        "size": {"type": "string", "enum": ["Small", "Large"], "default": "Small"},
    },
}
Error = TypeVar("Error", bound=ApiError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """`client` writes as the manager isocost, `other` as human; `patience` is how long `eventually` waits, in seconds."""

    client: Client
    other: Client
    namespace: str
    patience: float = 30.0

    def make(self, found: Kind, name: str, labels: Labels | None = None, **rest: object) -> Object:
        """Create an object in the namespace of the stage, and read it as a dictionary."""
        return load(self.client.create(found, thing(found, name, None, labels, **rest), namespace=self.namespace))

    def put(self, found: Kind, body: Object) -> Object:
        """Create a whole object in the namespace of the stage."""
        body = {**body, "metadata": {**body["metadata"], "namespace": self.namespace}}
        return load(self.client.create(found, body, namespace=self.namespace))

    def get(self, found: Kind, name: str) -> Object:
        """Read an object as a dictionary."""
        return load(self.client.get(found, name, namespace=self.namespace))

    def gadgets(self) -> None:
        """Serve Gadgets, and wait until they are."""
        self.client.apply(kinds.DEFINITION, "gadgets.contract.isocost.dev", definition(GADGET, scale=True, spec=_SPEC))
        self.eventually(lambda: self.client.list(GADGET, namespace=self.namespace))

    def eventually(self, attempt: Callable[[], object]) -> None:
        """Repeat until no ApiError and no AssertionError comes, or the patience ends and the last one is raised."""
        end = time.monotonic() + self.patience
        while True:
            try:
                attempt()
            except (ApiError, AssertionError):
                if time.monotonic() > end:
                    raise
            else:
                return
            time.sleep(0.1)


@contextmanager
def refused(expected: type[Error]) -> Iterator[list[Error]]:
    """The block must raise this very kind of error, which is then the one item of the list."""
    found: list[Error] = []
    try:
        yield found
    except expected as error:
        found.append(error)
    assert found, f"the server was expected to refuse with {expected.__name__} and did not"
