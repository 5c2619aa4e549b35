"""What an assessment answers with: typed values, with reasons and places, but no words.

The grounds are the three control questions of KS' «Tiltak som virker», contribution
analysis (Mayne 2001, 2012) and realistic evaluation (Pawson and Tilley 1997).
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.diagnostics import Place
    from endringsteori.texts import Verdi

__all__ = [
    "Ground",
    "GroundKind",
    "Kontrollsvar",
    "Lesning",
    "Målestatus",
    "Svikt",
]

_NO_VALUES: Final[Mapping[str, Verdi]] = MappingProxyType({})


class Målestatus(StrEnum):
    """Where a link or goal stands, as far as its indicators tell."""

    NÅDD = "nådd"
    PÅ_VEI = "på vei"
    STÅR_STILLE = "står stille"
    FEIL_VEI = "feil vei"
    BLANDET = "blandet"
    FOR_TIDLIG = "for tidlig"
    KAN_IKKE_SI = "kan ikke si"
    IKKE_MÅLT = "ikke målt"


class Kontrollsvar(StrEnum):
    """The answer to a control question about one link, goal or measure."""

    JA = "ja"
    DELVIS = "delvis"
    NEI = "nei"
    UKJENT = "ukjent"


class Lesning(StrEnum):
    """How a hypothesis reads against the data. None of them is a verdict on people."""

    IKKE_PRØVD = "ikke prøvd ennå"
    DELVIS_PRØVD = "delvis prøvd"
    HOLDER_IKKE = "holder ikke så langt"
    FOR_TIDLIG = "for tidlig"
    I_TRÅD = "i tråd med teorien"
    ANNEN_FORKLARING = "annen forklaring"
    FØLGER_UTVIKLINGEN = "følger utviklingen ellers"
    KAN_IKKE_VURDERES = "kan ikke vurderes"


class Svikt(StrEnum):
    """The evaluators' names for two of the readings. Never shown in reports to leaders."""

    GJENNOMFØRING = "gjennomføringssvikt"
    TEORI_I_TILTAKET = "teorisvikt i tiltaket"
    TEORI_MOT_MÅLET = "teorisvikt mot målet"


class GroundKind(StrEnum):
    """What speaks for a status, a reading or a reservation; each has its own sentence."""

    AMBITION_REACHED = "ambition-reached"
    AMBITION_PASSED_AWAY_FROM = "ambition-passed-away-from"
    SHARE_OF_AMBITION = "share-of-ambition"
    CLEARLY_BETTER = "clearly-better"
    BETTER = "better"
    CLEARLY_WORSE = "clearly-worse"
    WORSE = "worse"
    UNCHANGED = "unchanged"
    KEPT = "kept"
    TOO_FEW_TO_TELL = "too-few-to-tell"
    TOO_FEW_TO_SHOW = "too-few-to-show"
    JUDGED = "judged"
    NOT_MEASURED = "not-measured"
    SEEN_THROUGH = "seen-through"
    ONLY_BASELINE = "only-baseline"
    NOT_DUE = "not-due"
    NO_BASELINE = "no-baseline"
    SINCE_FIRST = "since-first"
    NO_DIRECTION = "no-direction"
    NO_VALUE = "no-value"
    ONLY_SPLITS = "only-splits"
    BREAK = "break"
    OTHER_LENGTH = "other-length"
    OVERLAP = "overlap"
    DISAGREE = "disagree"
    MILESTONE_REACHED = "milestone-reached"
    MILESTONE_MISSED = "milestone-missed"

    NOT_BEGUN = "not-begun"
    UNINTENDED = "unintended"
    NOT_IN_PLACE = "not-in-place"
    PARTLY_IN_PLACE = "partly-in-place"
    UNKNOWN_END = "unknown-end"
    NO_CLOCK = "no-clock"
    DELAY_OVER = "delay-over"
    DELAY_NOT_OVER = "delay-not-over"
    NEEDED_MISSING = "needed-missing"
    NEEDED_UNKNOWN = "needed-unknown"
    NEEDED_WITHOUT = "needed-without"
    OTHERS_IN_PLACE = "others-in-place"
    OTHERS_UNKNOWN = "others-unknown"
    FOLLOWS_COMPARISON = "follows-comparison"
    BETTER_THAN_COMPARISON = "better-than-comparison"
    WORSE_THAN_COMPARISON = "worse-than-comparison"
    COMPARISON_UNCLEAR = "comparison-unclear"
    COMPARISON_OTHER_PERIODS = "comparison-other-periods"
    NO_COMPARISON = "no-comparison"

    SELECTED_BY_INDICATOR = "selected-by-indicator"
    LOW_RESPONSE = "low-response"
    PROVISIONAL = "provisional"
    WHOLE_GROUP = "whole-group"
    REPEATED_UNITS = "repeated-units"
    MANY_TESTED = "many-tested"
    EXTERNAL = "external"
    NO_EXTERNAL = "no-external"
    ASSUMPTION = "assumption"
    RISK = "risk"


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing that an answer rests on.

    `values` are what its sentence tells (numbers as `Decimal`, periods and names as
    text), `at` the symbolic places behind it: file and line follow from them.
    """

    kind: GroundKind
    values: Mapping[str, Verdi] = field(default_factory=lambda: _NO_VALUES)
    at: tuple[Place, ...] = ()
