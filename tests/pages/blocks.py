"""The code blocks of the documentation, as a reader sees them and copies them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "charts" / "isocost" / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
CONSOLE = ("console", "sh", "bash")
INCLUDED = re.compile(r'^--8<-- "(.+)"$', re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A fenced block: its language, its text with included files in their place, and the line of the page it begins on."""

    page: Path
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A command, and the lines that the page shows as its output; none where it shows no output."""

    command: str
    shown: tuple[str, ...] = ()


def blocks(page: Path) -> list[Block]:
    """All fenced blocks of a page, in their order."""
    tokens = MarkdownIt().parse(page.read_text(encoding="utf-8"))
    return [
        Block(page=page, line=token.map[0] + 1, language=token.info.partition(" ")[0], text=_whole(token.content))
        for token in tokens
        if token.type == "fence" and token.map
    ]


def of(*languages: str) -> list[Block]:
    """The blocks of these languages of all pages."""
    return [block for page in PAGES for block in blocks(page) if block.language in languages]


def console(page: Path) -> Iterator[tuple[Block, Step]]:
    """All commands of a page, in their order, each with the block it stands in."""
    for block in blocks(page):
        if block.language in CONSOLE:
            yield from ((block, step) for step in steps(block.text))


def _whole(text: str) -> str:
    return INCLUDED.sub(lambda found: (ROOT / found[1]).read_text(encoding="utf-8").rstrip(), text)


def steps(text: str) -> Iterator[Step]:
    """The commands of a block. With prompts ($) what follows is output; without, every line is a command."""
    prompts = bool(re.search(r"^\$ ", text, re.MULTILINE))
    rest = text.splitlines()
    while rest:
        line = rest.pop(0)
        if not line.strip() or line.startswith("#"):
            continue
        while line.endswith("\\"):
            line += "\n" + rest.pop(0)
        shown = tuple(takewhile(lambda one: not one.startswith("$ "), rest)) if prompts else ()
        del rest[: len(shown)]
        yield Step(command=line.removeprefix("$ "), shown=shown)


def alike(shown: tuple[str, ...], printed: str) -> bool:
    """Whether this was printed; a shown line of three dots stands for any lines, trailing spaces do not count."""
    parts = [r"(?:.*\n)*" if line.strip() == "..." else re.escape(line.rstrip()) + "\n" for line in _trimmed(shown)]
    return (
        re.fullmatch("".join(parts), "".join(f"{line.rstrip()}\n" for line in _trimmed(printed.splitlines())))
        is not None
    )


def _trimmed(lines: tuple[str, ...] | list[str]) -> list[str]:
    return "\n".join(lines).strip("\n").split("\n")
