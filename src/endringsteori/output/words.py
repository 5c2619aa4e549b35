"""What the text renderer says beside the findings' own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Severity
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ADVICE",
    "ALIKE",
    "ALSO",
    "COLUMNS",
    "CONCERNS",
    "COUNTING",
    "EXEMPTED",
    "EXEMPTED_HEADING",
    "EXEMPTED_IN_ALL",
    "EXPIRES",
    "HEADINGS",
    "IN_ALL",
    "MENDABLE",
    "MORE",
    "NEW",
    "NEW_IN_ALL",
    "NEW_ONES",
    "NONE_COUNTING",
    "NONE_NEW",
    "NOTHING",
    "NOT_SHOWN",
    "NOT_WHOLE",
    "PICKS",
    "PLACES",
    "SHARED",
    "SOME_MENDABLE",
    "TITLE",
    "UNOWNED",
    "UNWRITTEN",
]

HEADINGS: Final[Mapping[Severity, Tekst]] = {
    Severity.ERROR: Tekst(nb="Må avklares", nn="Må avklarast", en="To be settled"),
    Severity.WARNING: Tekst(nb="Bør ses på", nn="Bør sjåast på", en="Worth a look"),
    Severity.NOTE: Tekst(
        nb="Til orientering", nn="Til orientering", en="For information"
    ),
}
"""What people are told of each severity: a gap in the work is not a fault of theirs."""

TITLE: Final = Tekst(
    nb="Sjekk av logiske kjeder",
    nn="Sjekk av logiske kjeder",
    en="Check of theories of change",
)
COLUMNS: Final = (
    Tekst(nb="Regel", nn="Regel", en="Rule"),
    Tekst(nb="Funn", nn="Funn", en="Finding"),
)
"""Above the tables of a summary: the rule, and what was found."""

EXEMPTED_HEADING: Final = Tekst(nb="Unntatt", nn="Unnateke", en="Exempted")
SHARED: Final = Tekst(nb="Felles", nn="Felles", en="Shared")
UNOWNED: Final = Tekst(
    nb="Uten ansvarlig", nn="Utan ansvarleg", en="Nobody responsible"
)

PICKS: Final = (
    Tekst(nb="Én ting å ta tak i", nn="Éin ting å ta tak i", en="One thing to tackle"),
    Tekst(nb="To ting å ta tak i", nn="To ting å ta tak i", en="Two things to tackle"),
    Tekst(
        nb="Tre ting å ta tak i", nn="Tre ting å ta tak i", en="Three things to tackle"
    ),
)
"""The heading over one, two and three things."""

ALIKE: Final = Tekst(
    nb="og {n} {n:sted|steder} til",
    nn="og {n} {n:stad|stader} til",
    en="and {n} more {n:place|places}",
)
PLACES: Final = Tekst(
    nb="{n} {n:sted|steder}", nn="{n} {n:stad|stader}", en="{n} {n:place|places}"
)
ADVICE: Final = Tekst(nb="Råd:", nn="Råd:", en="Advice:")
ALSO: Final = Tekst(nb="Se også", nn="Sjå òg", en="See also")
MENDABLE: Final = Tekst(
    nb="endringsteori rett kan ordne dette.",
    nn="endringsteori rett kan ordne dette.",
    en="endringsteori rett can fix this.",
)
SOME_MENDABLE: Final = Tekst(
    nb="endringsteori rett kan ordne {n} av dem.",
    nn="endringsteori rett kan ordne {n} av dei.",
    en="endringsteori rett can fix {n} of them.",
)
CONCERNS: Final = Tekst(
    nb="Gjelder også {tjenester:«»}.",
    nn="Gjeld òg {tjenester:«»}.",
    en="Also concerns {tjenester:«»}.",
)
MORE: Final = Tekst(nb="og {n} til", nn="og {n} til", en="and {n} more")
EXEMPTED: Final = Tekst(nb="unntatt", nn="unnateke", en="exempted")
NEW: Final = Tekst(nb="nytt", nn="nytt", en="new")
NEW_ONES: Final = Tekst(nb="{n} {n:nytt|nye}", nn="{n} {n:nytt|nye}", en="{n} new")
EXPIRES: Final = Tekst(
    nb="gjelder til og med {dato}",
    nn="gjeld til og med {dato}",
    en="holds until {dato}",
)
NOTHING: Final = Tekst(nb="Ingen funn.", nn="Ingen funn.", en="No findings.")
IN_ALL: Final = Tekst(nb="{hva}.", nn="{hva}.", en="{hva}.")
NEW_IN_ALL: Final = Tekst(
    nb="{n} {n:funn er nytt|funn er nye}.",
    nn="{n} {n:funn er nytt|funn er nye}.",
    en="{n} {n:finding is|findings are} new.",
)
NONE_NEW: Final = Tekst(
    nb="Ingen funn er nye.", nn="Ingen funn er nye.", en="No findings are new."
)
EXEMPTED_IN_ALL: Final = Tekst(
    nb="{n} funn er unntatt.",
    nn="{n} funn er {n:unnateke|unnatekne}.",
    en="{n} {n:finding is|findings are} exempted.",
)
COUNTING: Final = Tekst(
    nb="{n} funn teller (terskel: {terskel}).",
    nn="{n} funn tel (terskel: {terskel}).",
    en="{n} {n:finding counts|findings count} (threshold: {terskel}).",
)
NONE_COUNTING: Final = Tekst(
    nb="Ingen funn teller (terskel: {terskel}).",
    nn="Ingen funn tel (terskel: {terskel}).",
    en="No findings count (threshold: {terskel}).",
)
NOT_SHOWN: Final = Tekst(
    nb="{n} funn til er ikke vist her.",
    nn="{n} funn til er ikkje {n:vist|viste} her.",
    en="{n} more {n:finding is|findings are} not shown here.",
)
UNWRITTEN: Final = Tekst(
    nb="{n} {n:tekst er ikke skrevet|tekster er ikke skrevet} ennå. Søk etter {ord:«»}.",
    nn="{n} {n:tekst er ikkje skriven|tekstar er ikkje skrivne} enno. Søk etter {ord:«»}.",
    en="{n} {n:text is|texts are} not written yet. Search for {ord:«»}.",
)
NOT_WHOLE: Final = Tekst(
    nb="Rett lesefeilene (ET0) først: De kan skjule andre funn.",
    nn="Rett lesefeila (ET0) først: Dei kan skjule andre funn.",
    en="Fix the reading errors (ET0) first: they may hide other findings.",
)
