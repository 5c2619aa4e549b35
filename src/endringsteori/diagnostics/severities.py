"""How grave a finding is, in words: alone, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics.finding import Severity
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["COUNTED", "SEVERITY"]

SEVERITY: Final[Mapping[Severity, Tekst]] = {
    Severity.ERROR: Tekst(nb="feil", nn="feil", en="error"),
    Severity.WARNING: Tekst(nb="advarsel", nn="åtvaring", en="warning"),
    Severity.NOTE: Tekst(nb="merknad", nn="merknad", en="note"),
}
COUNTED: Final[Mapping[Severity, Tekst]] = {
    Severity.ERROR: Tekst(nb="{n} feil", nn="{n} feil", en="{n} {n:error|errors}"),
    Severity.WARNING: Tekst(
        nb="{n} {n:advarsel|advarsler}",
        nn="{n} {n:åtvaring|åtvaringar}",
        en="{n} {n:warning|warnings}",
    ),
    Severity.NOTE: Tekst(
        nb="{n} {n:merknad|merknader}",
        nn="{n} {n:merknad|merknader}",
        en="{n} {n:note|notes}",
    ),
}
