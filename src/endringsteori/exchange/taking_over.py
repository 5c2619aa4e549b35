"""`take_over`: carry what was changed in a workbook over to the files of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from endringsteori.editing.carrying import carry
from endringsteori.editing.merging import merge
from endringsteori.exchange.cells import TextTooLongError
from endringsteori.exchange.contained import self_contained
from endringsteori.exchange.read import read_workbook
from endringsteori.exchange.workbook import MissingXlsxwriterError, workbook
from endringsteori.lean import dataclass
from endringsteori.loading import load
from endringsteori.loading.parts import full_data

if TYPE_CHECKING:
    from endringsteori.editing.carrying import Carried
    from endringsteori.editing.merging import Merged, Way
    from endringsteori.loading import Loaded, SourceTree
    from endringsteori.model import Teori

__all__ = ["ClashError", "TakenOver", "take_over"]

_NAME: Final = "kjede.xlsx"


class ClashError(Exception):
    """A workbook cannot be joined with what it lacks of a project, which is `missing`."""

    def __init__(self, before: Loaded, missing: tuple[Way, ...]) -> None:
        super().__init__(f"cannot be joined with {missing}")
        self.before = before
        self.missing = missing


@dataclass(frozen=True, slots=True)
class TakenOver:
    """A project before and after what a workbook changes in it. Nothing is written."""

    before: Loaded
    merged: Merged
    carried: Carried


def take_over(tree: SourceTree, data: bytes, *, removes: bool) -> TakenOver:
    """Carry the content of a workbook over to a project, in memory.

    What differs between the workbook and one that would be exported now, is what changes;
    so what the template cannot hold is left alone. What the workbook lacks is only taken
    away with `removes`. Raises `ClashError` where the two make no theory together, and
    `OSError` where a file cannot be read.
    """
    before = load(tree)
    merged = _merged(before.teori, data, removes=removes)
    try:
        carried = carry(tree, merged.data)
    except ValidationError as error:
        raise ClashError(before, merged.missing) from error
    return TakenOver(before, merged, carried)


def _merged(teori: Teori, data: bytes, *, removes: bool) -> Merged:
    old = full_data(teori)
    alone = self_contained(teori)
    # Rows without an id keep the one they have in the project.
    wanted = full_data(read_workbook(data, _NAME, teori).teori)
    merged = merge(old, full_data(alone), wanted, removes=removes)
    if not merged.missing:
        return merged
    # What is missing may be what no workbook can hold: writing one tells.
    try:
        copy = read_workbook(workbook(alone), _NAME, teori).teori
    except (TextTooLongError, MissingXlsxwriterError):
        return merged
    return merge(old, full_data(copy), wanted, removes=removes)
