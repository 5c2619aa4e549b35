"""The checklists: files of data, those that come with the library and those of packages."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from endringsteori.model.navnerom import SJEKKLISTER
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
    from importlib.resources import files  # noqa: PLC0415 - few projects have one

    here = files(__name__)
    return {
        id_: read_sjekkliste(id_, (here / f"{id_}.toml").read_bytes())
        for id_ in SJEKKLISTER
    }
