"""What is said of phases, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "DAY",
    "DECISION",
    "DECISION_NOBODY",
    "LATE",
    "NOT_ON_RECORD",
    "PHASES",
    "PHASE_ENDS",
    "PHASE_FROM_TO",
    "PHASE_MEASURES",
    "PHASE_STARTS",
    "PHASE_STATUSES",
]

PHASES: Final = Tekst(nb="Fasene", nn="Fasane", en="The phases")
PHASE_STATUSES: Final[Mapping[str, Tekst]] = {
    "planlagt": Tekst(nb="Planlagt", nn="Planlagd", en="Planned"),
    "pågår": Tekst(nb="Pågår", nn="Går føre seg", en="Under way"),
    "ferdig": Tekst(nb="Ferdig", nn="Ferdig", en="Finished"),
}
PHASE_FROM_TO: Final = Tekst(
    nb="fra {fra} til {til}", nn="frå {fra} til {til}", en="from {fra} to {til}"
)
PHASE_STARTS: Final = Tekst(nb="fra {fra}", nn="frå {fra}", en="from {fra}")
PHASE_ENDS: Final = Tekst(nb="til {til}", nn="til {til}", en="to {til}")
PHASE_MEASURES: Final = Tekst(
    nb="Ingen tiltak er ført opp i fasen.",
    nn="Ingen tiltak er førte opp i fasen.",
    en="No measures are entered in the phase.",
)
DECISION: Final = Tekst(
    nb="Beslutningspunkt: {hva}",
    nn="Avgjerdspunkt: {hva}",
    en="Decision point: {hva}",
)
DECISION_NOBODY: Final = Tekst(
    nb="Beslutningspunkt: ikke ført opp.",
    nn="Avgjerdspunkt: ikkje ført opp.",
    en="Decision point: not entered.",
)
DAY: Final = Tekst(nb="{dato}", nn="{dato}", en="{dato}")
NOT_ON_RECORD: Final = Tekst(
    nb="uten dato og organ", nn="utan dato og organ", en="without a date and a body"
)
LATE: Final[Mapping[str, Tekst]] = {
    "ikke begynt": Tekst(
        nb="OBS: Fasen skulle ha begynt {fra}, men står som planlagt.",
        nn="OBS: Fasen skulle ha byrja {fra}, men står som planlagd.",
        en="NOTE: The phase was to begin on {fra}, but is still planned.",
    ),
    "ikke ferdig": Tekst(
        nb="OBS: Fasen skulle ha vært ferdig {til}, men står ikke som ferdig.",
        nn="OBS: Fasen skulle ha vore ferdig {til}, men står ikkje som ferdig.",
        en="NOTE: The phase was to be finished by {til}, but is not said to be.",
    ),
    "ikke besluttet": Tekst(
        nb="OBS: Fasen er ferdig, men beslutningen som skulle avslutte den, er ikke ført opp.",
        nn="OBS: Fasen er ferdig, men avgjerda som skulle avslutte han, er ikkje ført opp.",
        en="NOTE: The phase is finished, but the decision that was to end it is not entered.",
    ),
}
