"""The checklists: those that come with the library, and the files of packages."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from endringsteori.rules.sjekklister.sjekkliste import (
    NotASjekklisteError,
    Sjekkliste,
    read_sjekkliste,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["NotASjekklisteError", "Sjekkliste", "read_sjekkliste", "shipped"]


@cache
def shipped() -> Mapping[str, Sjekkliste]:
    """Give the checklists that come with the library, by id; read when first asked for."""
    from endringsteori.rules.sjekklister.bufdir_fase_1 import (  # noqa: PLC0415 - few projects have one
        BUFDIR_FASE_1,
    )

    return {BUFDIR_FASE_1.id: BUFDIR_FASE_1}
