"""Words of the overlay of statuses, in bokmål, nynorsk and English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import Lesning, Målestatus
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.diagram.kinds import MarkKind

__all__ = ["COUNTED", "HYPOTHESIS", "NOTE", "READING_MARKS", "STANDS", "STATUS_MARKS"]

STATUS_MARKS: Final[Mapping[Målestatus, MarkKind]] = {
    Målestatus.NÅDD: "nådd",
    Målestatus.PÅ_VEI: "på_vei",
    Målestatus.STÅR_STILLE: "står_stille",
    Målestatus.FEIL_VEI: "feil_vei",
    Målestatus.BLANDET: "blandet",
    Målestatus.FOR_TIDLIG: "for_tidlig",
    Målestatus.KAN_IKKE_SI: "kan_ikke_si",
    Målestatus.IKKE_MÅLT: "ikke_målt",
}
READING_MARKS: Final[Mapping[Lesning, MarkKind]] = {
    Lesning.IKKE_PRØVD: "ikke_prøvd",
    Lesning.DELVIS_PRØVD: "ikke_prøvd",
    Lesning.HOLDER_IKKE: "holder_ikke",
    Lesning.FOR_TIDLIG: "for_tidlig",
    Lesning.I_TRÅD: "i_tråd",
    Lesning.ANNEN_FORKLARING: "annen_forklaring",
    Lesning.FØLGER_UTVIKLINGEN: "annen_forklaring",
    Lesning.KAN_IKKE_VURDERES: "kan_ikke_si",
}
"""The sign of each reading; its words tell those with the same sign apart."""

STANDS: Final = Tekst(
    nb="Målingene sier: {status}.",
    nn="Målingane seier: {status}.",
    en="The measurements say: {status}.",
)
HYPOTHESIS: Final = Tekst(
    nb="Hypotesen leses som: {lesning}.",
    nn="Hypotesen blir lesen som: {lesning}.",
    en="The hypothesis reads as: {lesning}.",
)
COUNTED: Final = Tekst(nb="{hva}: {n}", nn="{hva}: {n}", en="{hva}: {n}")
NOTE: Final = Tekst(
    nb="Merkene viser hva målingene sier per {dato}. De sier hva som har endret seg, ikke hvorfor. Et mål beveger seg bare én gang; det skrives ikke på noe enkelt tiltak.",
    nn="Merka viser kva målingane seier per {dato}. Dei seier kva som har endra seg, ikkje kvifor. Eit mål rører seg berre éin gong; det blir ikkje skrive på noko einskilt tiltak.",
    en="The marks show what the measurements say on {dato}. They tell what has changed, not why. A goal moves once; that is credited to no single measure.",
)
