"""`load`: reads a project in whatever form it comes; what workbooks need is imported late."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori import loading

if TYPE_CHECKING:
    from endringsteori.loading import Kept, Loaded, SourceTree

__all__ = ["is_template", "is_workbook", "load"]

_ENDING: Final = ".xlsx"
_HIDDEN: Final = (".", "~$")
"""How the names begin of files that no person made: `~$` are those of an open workbook."""


def is_workbook(path: str) -> bool:
    """Tell whether a file is a workbook, by its name."""
    name = path.rpartition("/")[2]
    return name.lower().endswith(_ENDING) and not name.startswith(_HIDDEN)


def is_template(data: bytes) -> bool:
    """Tell whether some sheet of a workbook is called as one of the template."""
    from endringsteori.exchange.read import (  # noqa: PLC0415 - few projects are workbooks
        has_sheets,
    )

    return has_sheets(data)


def load(tree: SourceTree, kept: Kept | None = None) -> Loaded:
    """Read a project, in files or in a workbook. Raises as `loading.load`.

    Of a workbook nothing is kept: it is one file.
    """
    if not is_workbook(tree.root):
        return loading.load(tree, kept)
    from endringsteori.exchange.read import (  # noqa: PLC0415 - few projects are workbooks
        load_workbook,
    )

    return load_workbook(tree)
