"""What stages ask of a cluster. Any object with these methods will do: the client, or a fake in a test.

Bodies go in as mappings and come out as the server's own bytes, because the reader knows best which few fields it wants
and decodes them with msgspec. Every method may raise an `ApiError`; writes never repeat themselves after a lost answer.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar, overload

from isocost.kube.kinds import Kind

Body = Mapping[str, object]
Page = TypeVar("Page")
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Generic[Page]):
    """All pages of one consistent list, and the `version` (resourceVersion) at which every page was true."""

    pages: tuple[Page, ...]
    version: str

    def __iter__(self) -> Iterator[Page]:
        return iter(self.pages)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The scale of an object: wanted `replicas`, those that exist (`observed`), and the `version` for a precondition."""

    replicas: int
    observed: int
    version: str
    uid: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """The answer to 'may I': `reason` is the server's, and often empty."""

    allowed: bool
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The server's version, comparable as (major, minor); `text` is such as `v1.36.3`."""

    major: int
    minor: int
    text: str


class Cluster(Protocol):
    """One Kubernetes API server, as seen by the operator's account."""

    @overload
    def list(
        self, kind: Kind, *, namespace: str | None = None, labels: str = "", fields: str = "", page: int = 500
    ) -> Listing[bytes]: ...

    @overload
    def list(
        self,
        kind: Kind,
        *,
        namespace: str | None = None,
        labels: str = "",
        fields: str = "",
        page: int = 500,
        decode: Callable[[bytes], Page],
    ) -> Listing[Page]:
        """All objects that match the selectors, page by page as bytes, or as what `decode` makes of each page."""
        ...

    def watch(
        self,
        kind: Kind,
        version: str,
        each: Callable[[Item, bool], bool],
        *,
        decode: Callable[[bytes], Item],
        fields: str = "",
        seconds: int,
    ) -> None:
        """Hands over what changes after `version`, as it does, until `each` says False or the seconds are over.

        Each object comes as it became, with whether it still matches (False: it is gone, or no longer selected), and may come twice.
        Raises Gone where the server knows no more that far back.
        """
        ...

    def get(self, kind: Kind, name: str, *, namespace: str | None = None) -> bytes:
        """One object. Raises NotFound."""
        ...

    def create(self, kind: Kind, body: Body, *, namespace: str | None = None) -> bytes:
        """The object as created. Raises Exists, Invalid."""
        ...

    def apply(
        self, kind: Kind, name: str, body: Body, *, namespace: str | None = None, subresource: str | None = None
    ) -> bytes:
        """Server-side apply, never by force. Raises Conflict, whose causes name the other manager and the field."""
        ...

    def patch(
        self, kind: Kind, name: str, body: Body, *, namespace: str | None = None, subresource: str | None = None
    ) -> bytes:
        """JSON merge patch; `metadata.uid` and `metadata.resourceVersion` in it are preconditions. Raises Conflict.

        The status and scale of a custom resource ignore a uid: there only the resourceVersion guards.
        """
        ...

    def delete(self, kind: Kind, name: str, *, namespace: str | None = None, uid: str = "", version: str = "") -> bytes:
        """Delete, in the background, if uid and version are still those. Raises Conflict, NotFound."""
        ...

    def evict(self, name: str, *, namespace: str, uid: str) -> None:
        """Evict this very pod. Raises Blocked while a budget forbids it, Conflict if the name has a new pod."""
        ...

    def scale(self, kind: Kind, name: str, *, namespace: str | None = None) -> Scale:
        """Read the scale subresource. Raises NotFound where the kind has none."""
        ...

    def set_scale(self, kind: Kind, name: str, replicas: int, *, namespace: str | None = None, version: str) -> Scale:
        """Set the wanted replicas if the object is still at `version`, the one guard that every scale honours.

        The version moves with the object's status too, so read the scale just before. Raises Conflict, Invalid.
        """
        ...

    def review(
        self, verb: str, kind: Kind, *, namespace: str | None = None, subresource: str = "", name: str = ""
    ) -> Right:
        """Whether the operator's account may do this."""
        ...

    def serves(self, kind: Kind, subresource: str = "") -> bool:
        """Whether discovery lists the kind, or this subresource of it, in its group and version."""
        ...

    def version(self) -> Version:
        """The server's version."""
        ...
