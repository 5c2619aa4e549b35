"""`Mended`: a project with its fixes carried out in memory, and what became of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding, Fix, Position
    from endringsteori.loading import Loaded

__all__ = ["Change", "Done", "Mended"]


@dataclass(frozen=True, slots=True)
class Change:
    """A file of a project, by its path in it, before and after."""

    file: str
    before: bytes
    after: bytes


@dataclass(frozen=True, slots=True)
class Done:
    """A finding that is gone, by its fix, and where it stood in the file that people have."""

    finding: Finding
    fix: Fix
    file: str
    position: Position


@dataclass(frozen=True, slots=True)
class Mended:
    """A project with its fixes carried out in memory.

    `before` and `after` are how it read. `done` are the findings that are gone, in the
    order they went. `dropped` are those whose fix would have changed
    more than it should. `left` are all findings about reading that are there still.
    """

    before: Loaded
    after: Loaded
    changes: tuple[Change, ...]
    done: tuple[Done, ...]
    dropped: tuple[Finding, ...]
    left: tuple[Finding, ...]
