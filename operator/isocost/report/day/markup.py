"""HTML as values: text is escaped unless it is Markup already, so a name of a workload can never become a tag."""

from __future__ import annotations

from html import escape

_VOID, _CLOSED = frozenset(("br", "hr", "meta")), frozenset(("path",))
"""tags of HTML and of SVG that hold nothing"""


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def el(tag: str, /, *children: str, **attributes: str | float | int) -> Markup:
    """An element. `klass` is class, an underscore in a name is a hyphen; children that are plain strings are escaped."""
    given = "".join(f' {_name(key)}="{escape(str(value))}"' for key, value in attributes.items())
    if tag in _VOID:
        return Markup(f"<{tag}{given}>")
    if tag in _CLOSED:
        return Markup(f"<{tag}{given}/>")
    return Markup(f"<{tag}{given}>{text(*children)}</{tag}>")


def text(*children: str) -> Markup:
    """Several pieces in a row."""
    return Markup("".join(one if isinstance(one, Markup) else escape(one) for one in children))


def _name(key: str) -> str:
    return "class" if key == "klass" else key.replace("_", "-")
