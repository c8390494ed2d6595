"""What mkdocs does beyond Markdown: formulas become MathML, and links into the repository become paths.

Formulas are written as GitHub renders them too, a block fenced as `math` or $`x`$ within a line. MathML is drawn by the
browser itself, so that no script and no font has to be shipped or fetched. A page may link to a file of the repository that is
not part of the site (../charts/isocost/values.yaml): a reader of the repository can follow it, a reader of the site sees the path.
"""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any

from latex2mathml.converter import convert

BLOCK = re.compile(r'<pre class="math"><code>(.*?)</code></pre>', re.DOTALL)
INLINE = re.compile(r"\$<code>(.*?)</code>\$", re.DOTALL)
NAME = re.compile(r"<td><code>([^<]+)</code>")
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((\.\.?/[^)#\s]+)(#[^)]*)?\)")


def on_page_markdown(markdown: str, page: Any, config: Any, **_: Any) -> str:
    """Names the file where a link leads out of the documentation."""
    docs = Path(config["docs_dir"])
    folder = (docs / page.file.src_uri).parent

    def path(found: re.Match[str]) -> str:
        target = (folder / found[2]).resolve()
        if target.is_relative_to(docs):
            return found[0]
        place = f"`{target.relative_to(docs.parent)}`"
        return place if found[1].strip("`") in place else f"{found[1]} ({place})"

    return LINK.sub(path, markdown)


def on_page_content(content: str, **_: Any) -> str:
    """Draws the formulas, lets the long names of fields break after a dot, and shows bars in tables as GitHub does."""
    blocks = BLOCK.sub(lambda found: f'<div class="formula">{_formula(found[1], "block")}</div>', content)
    drawn = INLINE.sub(lambda found: _formula(found[1], "inline"), blocks)
    named = NAME.sub(lambda found: found[0].replace(".", ".<wbr>"), drawn)
    return named.replace("\\|", "|")


def _formula(marked: str, display: str) -> str:
    return str(convert(html.unescape(marked).strip(), display=display))
