"""Projects in memory that are carried over to something else, for the tests of `carry`."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from endringsteori.editing.carrying import carry
from endringsteori.loading import Memory, load
from endringsteori.loading.parts import full_data

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from endringsteori.editing.carrying import Carried

__all__ = ["carried", "changed"]


def carried(
    files: Mapping[str, str], change: Callable[[dict[str, Any]], object]
) -> tuple[Carried, dict[str, str]]:
    """Carry a project to what a change makes of its data; give its texts afterwards."""
    tree = Memory({path: text.encode() for path, text in files.items()})
    meant = deepcopy(full_data(load(tree).teori))
    change(meant)
    result = carry(tree, meant)
    after = {one.file: one.after.decode() for one in result.changes}
    return result, {**files, **after}


def changed(text: str, change: Callable[[dict[str, Any]], object]) -> str | None:
    """Give one file after a change below its version; None where it cannot be made."""
    head = "endringsteori: 1\n"
    result, after = carried({"endringsteori.yaml": head + text}, change)
    return after["endringsteori.yaml"].removeprefix(head) if result.holds else None
