"""RESULTS.md: a part for each benchmark, between its markers, so that one can be measured again without the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

FILE = Path(__file__).with_name("RESULTS.md")
HEAD = """# Benchmark results

Made by `make bench`; each part says the command that measures it alone, and the machine it was measured on. The machines
are shared with other work: seconds are what was seen once, and ratios within one run are what to compare.
"""


def put(part: str, title: str, body: str) -> None:
    """Replaces a part, or adds it at the end."""
    text = FILE.read_text(encoding="utf-8") if FILE.exists() else HEAD
    begin, end = f"<!-- part: {part} -->\n", f"<!-- end of {part} -->\n"
    section = f"{begin}\n## {title}\n\n{body.strip()}\n\n{end}"
    before, found, rest = text.partition(begin)
    after = rest.partition(end)[2] if found else ""
    FILE.write_text(f"{before.rstrip()}\n\n{section}{after}", encoding="utf-8")


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; columns after the first are aligned to the right."""
    lines = [head, ["---", *("---:" for _ in head[1:])], *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)
