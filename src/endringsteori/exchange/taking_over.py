"""`take_over`: carry what was changed in a workbook over to the files of a project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from endringsteori.editing.carrying import carry
from endringsteori.editing.merging import merge
from endringsteori.exchange.contained import self_contained
from endringsteori.exchange.read import read_workbook
from endringsteori.exchange.workbook import (
    MissingXlsxwriterError,
    TextTooLongError,
    workbook,
)
from endringsteori.loading import load
from endringsteori.loading.parts import full_data

if TYPE_CHECKING:
    from endringsteori.editing.carrying import Carried
    from endringsteori.editing.merging import Merged
    from endringsteori.loading import Loaded, SourceTree
    from endringsteori.model import Teori

__all__ = ["TakenOver", "take_over"]

_NAME: Final = "kjede.xlsx"


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
    away with `removes`. Raises `OSError` where a file cannot be read.
    """
    before = load(tree)
    merged = _merged(before.teori, data, removes=removes)
    return TakenOver(before, merged, carry(tree, merged.data))


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
