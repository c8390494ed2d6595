"""Writes operator/isocost/pack/kernel.ll from kernel.py. Needs `pip install '.[kernel]'`; only who changes the kernel does.

numba types the functions and makes LLVM text of them; what is kept are the functions themselves, without the wrappers
that call into Python, without target, and without attributes that only new versions of LLVM can read. So one file serves
every 64-bit machine, and `isocost.pack.compiled` needs llvmlite alone, which starts in a tenth of a second.
"""

from __future__ import annotations

import hashlib
import inspect
import os
import re
import sys
from pathlib import Path

HERE = Path(__file__).parents[1] / "operator" / "isocost" / "pack"
SOURCE, TARGET = HERE / "kernel.py", HERE / "kernel.ll"
FUNCTIONS = ("relax", "stack", "slot", "slotted", "search")
PLAIN = {"CPU_NAME": "generic", "CPU_FEATURES": "", "LOOP_VECTORIZE": "0", "SLP_VECTORIZE": "0"}


def mark(source: str) -> str:
    """The first line of kernel.ll: says which kernel.py it was made from."""
    return f"; made by docs/kernel.py from kernel.py {hashlib.sha256(source.encode()).hexdigest()}\n"


def typed() -> str:
    """The functions as numba's LLVM text, with all that surrounds them."""
    os.environ.update({f"NUMBA_{name}": value for name, value in PLAIN.items()})
    from numba import njit, types

    space: dict[str, object] = {}
    exec(compile(SOURCE.read_text(encoding="utf-8"), "kernel.py", "exec"), space)  # noqa: S102
    real, whole, n, x = types.CPointer(types.float64), types.CPointer(types.int64), types.int64, types.float64
    signature = (n, n, n, n, real, real, whole, real, whole, real, real, whole, n, x, x, n, whole, real, real, whole)
    arrays = {"F": real, "I": whole}
    for name in FUNCTIONS:
        plain = space[name]
        made = space[name] = njit(error_model="numpy", boundscheck=False, _nrt=False)(plain)
        helper = tuple(arrays.get(one, n) for one in inspect.signature(plain).parameters)  # type: ignore[arg-type]
        made.compile(signature if name == "search" else helper)
        made.disable_compile()  # one version of each: other integers are converted
    return space["search"].inspect_llvm(space["search"].signatures[0])


def kept(text: str) -> str:
    """The functions and what they declare, under their own names."""
    blocks = re.findall(r"^define .*?^}", text, re.MULTILINE | re.DOTALL)
    body = "\n\n".join(block for block in blocks if "%retptr" in block.partition("\n")[0])
    declared = [
        line
        for line in re.findall(r"^declare .*", text, re.MULTILINE)
        if re.search(r"@([\w.]+)", line).group(1) in body
    ]
    tables = [line for line in re.findall(r"^@switch.*", text, re.MULTILINE) if line.partition(" = ")[0] in body]
    body = "\n".join(tables + declared) + "\n\n" + body + "\n"
    for i, table in enumerate(line.partition(" = ")[0] for line in tables):
        body = body.replace(table, f"@table{i}")
    for f in FUNCTIONS:
        body = re.sub(rf"@_ZN[\w]*?3e\d+{f}B\w*", f"@isocost_{f}", body)
    body = re.sub(
        r" (captures\([^)]*\)|nocapture|range\([^)]*\)|nuw|nneg|samesign|noundef|#\d+|nsw|disjoint|local_unnamed_addr)(?=[ ,)\n{])",
        "",
        body,
    )
    body = re.sub(r", ![\w.]+ !\d+", "", body)
    body = body.replace("define linkonce_odr", "define")
    return re.sub(r"[ \t]+$", "", body, flags=re.MULTILINE)


def main() -> int:
    source = SOURCE.read_text(encoding="utf-8")
    if "--check" in sys.argv:
        return int(not TARGET.read_text(encoding="utf-8").startswith(mark(source)))
    TARGET.write_text(mark(source) + kept(typed()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
