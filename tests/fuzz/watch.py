"""Seeing what a reader raises: each kind of fault once, with the bytes that gave it."""

from __future__ import annotations

import hashlib
import traceback
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from fuzz.readers import Reader

__all__ = ["SLOW", "Watch"]

SLOW: Final = 10.0
"""Seconds that no file of these sizes may take, also on a machine that others use."""


@dataclass(slots=True)
class Watch:
    """Gives bytes to a reader, and writes those that break it to a folder.

    `faults` holds the name of the file by where the fault was raised: the same fault is
    kept once, with the shortest bytes that gave it.
    """

    reader: Reader
    folder: Path
    tried: int = 0
    faults: dict[str, Path] = field(default_factory=dict)

    def __call__(self, data: bytes) -> None:
        """Read bytes; what is raised is kept and not passed on."""
        self.tried += 1
        begun = perf_counter()
        try:
            self.reader.read(data)
        except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked for
            self._keep(_where(error), data)
            return
        if perf_counter() - begun > SLOW:
            self._keep("treg", data)

    def _keep(self, where: str, data: bytes) -> None:
        known = self.faults.get(where)
        if known is not None:
            if known.stat().st_size > len(data):
                known.write_bytes(data)
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        mark = hashlib.sha256(where.encode()).hexdigest()[:12]
        path = self.folder / f"{self.reader.name}-{mark}"
        path.write_bytes(data)
        path.with_suffix(".txt").write_text(f"{where}\n", encoding="utf-8")
        self.faults[where] = path


def _where(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    inner = [one for one in frames if "endringsteori" in one.filename] or frames
    last = inner[-1]
    return f"{type(error).__name__}: {last.filename}:{last.lineno} {last.name}"
