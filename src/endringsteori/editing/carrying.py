"""`carry`: make the files of a project read as a theory that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.editing.drafting import Draft
from endringsteori.editing.edit import apply
from endringsteori.editing.joining import Joined
from endringsteori.editing.kept import Kept, with_text
from endringsteori.editing.mended import Change
from endringsteori.editing.proving import by_file
from endringsteori.editing.stepping import Cut, steps
from endringsteori.lean import dataclass
from endringsteori.loading import Overlay, load
from endringsteori.loading.parts import full_data, short_data, teori_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from endringsteori.editing.edit import Edit
    from endringsteori.editing.stepping import Step
    from endringsteori.loading import Loaded, SourceTree

__all__ = ["Carried", "carry"]

_MOST_ROUNDS: Final = 40
"""How often the project is read: steps that touch the same place wait for each other."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A project in memory after the steps to what it was to be; nothing is written.

    `undone` are steps that could not be taken, or that did not lead there, and `faults`
    how many more faults were found on reading. Unless there are none of either, `changes`
    must not be written.
    """

    after: Loaded
    changes: tuple[Change, ...]
    undone: tuple[Step, ...]
    faults: int

    @property
    def holds(self) -> bool:
        """Whether the files read as the theory that was meant, with nothing new wrong."""
        return not self.undone and self.faults <= 0


def carry(tree: SourceTree, meant: Mapping[str, Any]) -> Carried:
    """Change the texts of a project until reading them gives what is meant.

    `meant` is a theory as data in full forms; the order of things and rows means
    nothing. Raises `OSError` where a file cannot be read, and `ValueError` where what is
    meant is no theory.
    """
    kept = Kept(tree)
    teori = teori_of(dict(meant))
    meant, short = full_data(teori), short_data(teori)
    files: dict[str, bytes] = {}
    loaded = load(kept)
    trouble = len(loaded.trouble)
    left = _left(loaded, meant, short)
    if stuck := _stuck(loaded, left):
        return Carried(loaded, (), stuck, 0)
    for _ in range(_MOST_ROUNDS):
        edits = _edits(loaded, left)
        if not edits:
            break
        for file, mine in by_file(edits).items():
            text = apply(loaded.sources.text(file), mine)
            files[file] = with_text(files.get(file) or kept.read(file), text)
        loaded = load(Overlay(kept, files))
        left = _left(loaded, meant, short)
        if len(loaded.trouble) > trouble:
            break
    changes = tuple(
        Change(file, kept.read(file), data)
        for file, data in sorted(files.items())
        if data != kept.read(file)
    )
    return Carried(loaded, changes, left, len(loaded.trouble) - trouble)


def _left(
    loaded: Loaded, meant: Mapping[str, Any], short: Mapping[str, Any]
) -> tuple[Step, ...]:
    return tuple(steps(full_data(loaded.teori), meant, short))


def _stuck(loaded: Loaded, left: tuple[Step, ...]) -> tuple[Step, ...]:
    """Give what must leave its section and cannot: it would stand there twice."""
    draft = Draft(loaded)
    moving = (step for step in left if isinstance(step, Cut) and step.moves)
    return tuple(step for step in moving if not draft.edits(step))


def _edits(loaded: Loaded, left: tuple[Step, ...]) -> tuple[Edit, ...]:
    """Give the edits of as many steps as can be taken at once."""
    draft = Draft(loaded)
    taken = Joined(loaded.sources.text)
    for step in left:
        taken.add(draft.edits(step))
    return tuple(taken.edits)
