"""Projects that have what a test needs beside them."""

from __future__ import annotations

from endringsteori.loading import Memory, SourceTree

__all__ = ["AmongRegisters"]


class AmongRegisters(Memory):
    """A project in memory with a register at any path, and nothing in it."""

    def beside(self, path: str) -> SourceTree | None:
        """Give an empty register."""
        del path
        return Memory({"endringsteori.yaml": b"endringsteori: 1\n"})
