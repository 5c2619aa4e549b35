"""The decision table: from what is known of both ends of a hypothesis to its reading."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.values import Kontrollsvar, Lesning, Målestatus, Svikt

if TYPE_CHECKING:
    from endringsteori.texts import Slag

__all__ = ["Comparison", "Delay", "answer", "read", "shortfall"]

_YES: Final = frozenset({Målestatus.NÅDD, Målestatus.PÅ_VEI})
_NO: Final = frozenset({Målestatus.STÅR_STILLE, Målestatus.FEIL_VEI})


class Delay(StrEnum):
    """Whether what a hypothesis promises could be seen at the last measurement."""

    OVER = "over"
    NOT_OVER = "not over"
    NO_CLOCK = "no clock"


class Comparison(StrEnum):
    """How a series from elsewhere moved beside the own one, in the way it is to go.

    `UNCLEAR`: the two moved differently, but no more than chance may give.
    """

    NONE = "none"
    AS_MUCH = "as much"
    LESS = "less"
    MORE = "more"
    UNCLEAR = "unclear"


_AT_LEAST_AS_MUCH: Final = frozenset({Comparison.AS_MUCH, Comparison.MORE})


def answer(status: Målestatus, *, is_partly: bool = False) -> Kontrollsvar:
    """Turn a status into yes, no or unknown; `is_partly` into partly where it was yes.

    An activity that is under way, but under 80 % of its ambition, is partly in place.
    """
    if status in _YES:
        return Kontrollsvar.DELVIS if is_partly else Kontrollsvar.JA
    return Kontrollsvar.NEI if status in _NO else Kontrollsvar.UKJENT


def read(
    fra: Kontrollsvar, til: Kontrollsvar, delay: Delay, comparison: Comparison
) -> Lesning:
    """Read one hypothesis, as the table of `vurdering.md` says.

    What is known in part at the far end has moved. An unknown end comes first: a missing
    measurement is its own answer and never a no. A comparison that is unclear is as none.
    """
    if Kontrollsvar.UKJENT in {fra, til}:
        return Lesning.KAN_IKKE_VURDERES
    moved = til is not Kontrollsvar.NEI
    if fra is Kontrollsvar.NEI:
        return Lesning.ANNEN_FORKLARING if moved else Lesning.IKKE_PRØVD
    if fra is Kontrollsvar.DELVIS:
        return Lesning.DELVIS_PRØVD
    if moved:
        follows = comparison in _AT_LEAST_AS_MUCH
        return Lesning.FØLGER_UTVIKLINGEN if follows else Lesning.I_TRÅD
    return {
        Delay.OVER: Lesning.HOLDER_IKKE,
        Delay.NOT_OVER: Lesning.FOR_TIDLIG,
        Delay.NO_CLOCK: Lesning.KAN_IKKE_VURDERES,
    }[delay]


def shortfall(lesning: Lesning, fra: Slag, til: Slag) -> Svikt | None:
    """Give the evaluators' name for a reading, by what the hypothesis goes between."""
    if lesning is Lesning.IKKE_PRØVD and fra in {"innsats", "aktivitet"}:
        return Svikt.GJENNOMFØRING
    if lesning is Lesning.HOLDER_IKKE:
        far = til in {"effekt", "mål"}
        return Svikt.TEORI_MOT_MÅLET if far else Svikt.TEORI_I_TILTAKET
    return None
