"""What reading told, short enough to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.loading import Memory, load

if TYPE_CHECKING:
    from endringsteori.loading import Loaded

__all__ = ["ROOT", "read", "told", "underlined"]

ROOT = "endringsteori.yaml"
_VERSION = "endringsteori: 1\n"


def read(text: str, **others: str) -> Loaded:
    """Read a root file with a version before the text, and others by their names.

    In the name of another file, `__` stands for `/`; its ending is `.yaml`.
    """
    files = {f"{name.replace('__', '/')}.yaml": text for name, text in others.items()}
    all_ = {ROOT: _VERSION + text, **files}
    return load(Memory({path: text.encode() for path, text in all_.items()}))


def told(loaded: Loaded) -> list[str]:
    """Give each fault as its code, variant and element, with its key in brackets."""
    return [
        f"{one.kind.value}@{one.at.element}" + (f"[{one.at.key}]" if one.at.key else "")
        for one in loaded.trouble
    ]


def underlined(loaded: Loaded) -> list[tuple[int, str]]:
    """Give the line of each fault, counted after the version, and the text under it."""
    found = []
    for one in loaded.trouble:
        assert one.span is not None
        start, end = one.span.start, one.span.end
        line = loaded.sources.line(one.span.file, start.line)
        last = end.column - 1 if end.line == start.line else len(line)
        found.append((start.line - 1, line[start.column - 1 : last]))
    return found
