"""What the account may do: everything, but for what a test takes away."""

from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class Rights:
    """Denied (verb, resource, subresource), where `*` stands for any; enforced, and told by access reviews."""

    denied: set[tuple[str, str, str]] = field(default_factory=set)

    def deny(self, verb: str, resource: str = "*", subresource: str = "*") -> None:
        """Take a right away; `resource` is the plural."""
        self.denied.add((verb, resource, subresource))

    def restore(self) -> None:
        """Give all rights back."""
        self.denied.clear()

    def allow(self, verb: str, resource: str, subresource: str = "") -> bool:
        """Whether the call is allowed."""
        asked = (verb, resource, subresource)
        return not any(all(part in ("*", word) for part, word in zip(rule, asked, strict=True)) for rule in self.denied)
