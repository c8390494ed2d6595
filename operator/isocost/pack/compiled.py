"""The kernel as machine code, where llvmlite can make it, else the same functions as they are.

Compiled anew in each process: no C compiler, no cache, nothing written. It takes half a second, which `ahead` takes beside whatever
comes before the first question. ctypes releases the
interpreter's lock for the time of a call, so that threads price offers side by side.
"""

from __future__ import annotations

import ctypes
import threading
from functools import cache
from pathlib import Path
from typing import Any

TEXT = Path(__file__).with_name("kernel.ll")
_REAL, _WHOLE, _N, _X = ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64, ctypes.c_double
_KINDS = (
    _N,
    _N,
    _N,
    _N,
    _REAL,
    _REAL,
    _WHOLE,
    _REAL,
    _WHOLE,
    _REAL,
    _REAL,
    _WHOLE,
    _N,
    _X,
    _X,
    _N,
    _WHOLE,
    _REAL,
    _REAL,
    _WHOLE,
)


_ALIVE: list[Any] = []
"""engines own the code that their functions point to"""


_ONE = threading.Lock()
"""that nobody compiles what is being compiled"""


def ahead() -> None:
    """Begins to compile, and returns at once."""
    threading.Thread(target=machine, name="compiler", daemon=True).start()


@cache
def machine() -> Any:
    """The compiled search as a ctypes function of (result, nothing, arguments...); None where it cannot be had."""
    with _ONE:
        return _compiled()


@cache
def _compiled() -> Any:
    try:
        from llvmlite import binding
    except ImportError:
        return None
    binding.set_option("isocost", "-disable-lsr")
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    target = binding.Target.from_default_triple().create_target_machine(
        cpu=binding.get_host_cpu_name(), features=binding.get_host_cpu_features().flatten(), opt=3
    )
    module = binding.parse_assembly(TEXT.read_text(encoding="utf-8"))
    engine = binding.create_mcjit_compiler(module, target)
    engine.finalize_object()
    call = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, *_KINDS)
    found = call(engine.get_function_address("isocost_search"))
    _ALIVE.append(engine)
    return found
