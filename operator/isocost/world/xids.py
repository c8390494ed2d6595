"""What an Xid says: the number by which NVIDIA's driver reports an error of a GPU, and what it means for the node.

Meanings and classes follow NVIDIA's catalogue of Xid errors and the actions that it advises. An Xid is *fatal* where the GPU, or the
machine, must be reset or replaced before it computes again; it *strains* where it works on, worn or waiting for a reset; all others
are the application's own affair and say nothing of the hardware.
"""

from __future__ import annotations

from collections.abc import Mapping

FATAL: Mapping[int, str] = {
    46: "the GPU stopped processing",
    48: "double-bit memory error",
    62: "internal micro-controller halt",
    64: "row remapping or page retirement failed",
    74: "NVLink error",
    79: "the GPU has fallen off the bus",
    95: "uncontained memory error",
    109: "context switch timed out",
    119: "the GPU's system processor does not answer",
    120: "error of the GPU's system processor",
    140: "uncorrected memory error",
    143: "the GPU could not be initialised",
    **dict.fromkeys(range(144, 151), "NVLink error"),
}
STRAINING: Mapping[int, str] = {
    63: "a row is to be remapped at the next reset",
    92: "many single-bit memory errors",
    94: "contained memory error",
    154: "the driver asks for a recovery action",
}
