"""What is said of several projects seen together, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.comparison.together import Refusal
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ADDED",
    "ALL",
    "COVERED",
    "DENOMINATOR",
    "FIRST_DAY",
    "GOALS",
    "GOAL_REACHED",
    "GOAL_REACHED_NOT_IN",
    "HIDDEN_NOTE",
    "INDICATORS",
    "INDICATORS_TITLE",
    "MONEY_COLUMNS",
    "MONEY_NOTES",
    "MONEY_TITLE",
    "NEED_COLUMNS",
    "NEED_NOTES",
    "NEED_TITLE",
    "NOTES",
    "NOTHING",
    "NOT_IN_ALL",
    "NO_SHARED_GOALS",
    "NO_SHARED_INDICATORS",
    "NUMERATOR",
    "PROVISIONAL",
    "REFUSALS",
    "SHARED_GOALS",
    "STANDING",
    "UNCOUNTED",
    "VALUE",
    "WHO",
]

NOTHING: Final = "–"
"""Stands in a table where there is no number."""
ALL: Final = Tekst(nb="Alle", nn="Alle", en="All")
WHO: Final = Tekst(nb="Kommune", nn="Kommune", en="Municipality")
FIRST_DAY: Final = Tekst(
    nb="Slik det er {dato}. Kommunene står etter kommunenummer.",
    nn="Slik det er {dato}. Kommunane står etter kommunenummer.",
    en="As of {dato}. The municipalities stand by their number.",
)
NOTES: Final = Tekst(
    nb="Slik leser du dette", nn="Slik les du dette", en="How to read this"
)
HIDDEN_NOTE: Final = Tekst(
    nb="Kolon (:) står for et tall på færre enn {n} personer, eller et tall de kunne regnes ut fra.",
    nn="Kolon (:) står for eit tal på færre enn {n} personar, eller eit tal dei kunne reknast ut frå.",
    en="A colon (:) stands for a number of fewer than {n} people, or one that it could be worked out from.",
)
NEED_TITLE: Final = Tekst(
    nb="Behov og dekning i {n} {n:kommune|kommuner}",
    nn="Behov og dekning i {n} {n:kommune|kommunar}",
    en="Need and coverage in {n} {n:municipality|municipalities}",
)
NEED_COLUMNS: Final[Mapping[str, Tekst]] = {
    "kommunenummer": Tekst(
        nb="kommunenummer", nn="kommunenummer", en="municipality number"
    ),
    "kommune": Tekst(nb="kommune", nn="kommune", en="municipality"),
    "innbyggere": Tekst(nb="innbyggere", nn="innbyggjarar", en="inhabitants"),
    "utfordringer": Tekst(nb="utfordringer", nn="utfordringar", en="challenges"),
    "målgrupper": Tekst(nb="målgrupper", nn="målgrupper", en="groups"),
    "personer": Tekst(nb="personer", nn="personar", en="people"),
    "uten_antall": Tekst(nb="uten antall", nn="utan tal", en="not counted"),
    "tiltak": Tekst(nb="tiltak", nn="tiltak", en="measures"),
    "plasser": Tekst(nb="plasser", nn="plassar", en="places"),
    "uten_plasser": Tekst(nb="uten plasser", nn="utan plassar", en="without places"),
    "plasser_per_100": Tekst(nb="per 100", nn="per 100", en="per 100"),
    "mål": Tekst(nb="mål", nn="mål", en="goals"),
    "mål_med_tiltak": Tekst(
        nb="mål med tiltak", nn="mål med tiltak", en="goals with measures"
    ),
}
"""The headings of the tables by the stable names of their columns."""
COVERED: Final = Tekst(nb="{n} av {alle}", nn="{n} av {alle}", en="{n} of {alle}")
NEED_NOTES: Final = (
    Tekst(
        nb="Personer er summen av målgruppene. Én person kan være i flere av dem.",
        nn="Personar er summen av målgruppene. Éin person kan vere i fleire av dei.",
        en="People are the sum of the target groups. One person may be in several of them.",
    ),
    Tekst(
        nb="«Per 100» er plasser for hver hundre personer. Tiltak uten plasser og grupper uten antall er ikke med, så tallene er ikke en rangering.",
        nn="«Per 100» er plassar for kvar hundre personar. Tiltak utan plassar og grupper utan tal er ikkje med, så tala er inga rangering.",
        en="“Per 100” is places for each hundred people. Measures without places and groups without a number are not in it, so the numbers are no ranking.",
    ),
    Tekst(
        nb="Et mål har tiltak når et tiltak som ikke er avsluttet, har en vei dit. Det sier ikke at målet er oppfylt.",
        nn="Eit mål har tiltak når eit tiltak som ikkje er avslutta, har ein veg dit. Det seier ikkje at målet er oppfylt.",
        en="A goal has measures when one that is not over has a path there. It does not say that the goal is fulfilled.",
    ),
)
UNCOUNTED: Final = Tekst(
    nb="{n} {n:målgruppe|målgrupper} har ikke oppgitt antall.",
    nn="{n} {n:målgruppe|målgrupper} har ikkje oppgitt tal.",
    en="{n} {n:group does|groups do} not say how many they are.",
)
SHARED_GOALS: Final = Tekst(nb="Felles mål", nn="Felles mål", en="Shared goals")
NO_SHARED_GOALS: Final = Tekst(
    nb="Kommunene har ingen mål med samme id. Felles mål kan stå i et register.",
    nn="Kommunane har ingen mål med same id. Felles mål kan stå i eit register.",
    en="The municipalities have no goals with the same id. Shared goals can stand in a register.",
)
GOAL_REACHED: Final = Tekst(
    nb="{navn:«»}: Tiltak når målet i alle {n} kommunene som har det.",
    nn="{navn:«»}: Tiltak når målet i alle dei {n} kommunane som har det.",
    en="{navn:«»}: Measures reach the goal in all {n} municipalities that have it.",
)
GOAL_REACHED_NOT_IN: Final = Tekst(
    nb="{navn:«»}: Tiltak når målet i {n} av {alle} kommuner. Ingen tiltak når det i {kommuner:eller}.",
    nn="{navn:«»}: Tiltak når målet i {n} av {alle} kommunar. Ingen tiltak når det i {kommuner:eller}.",
    en="{navn:«»}: Measures reach the goal in {n} of {alle} municipalities. None reaches it in {kommuner:eller}.",
)
INDICATORS_TITLE: Final = Tekst(
    nb="Målingene i {n} {n:kommune|kommuner}",
    nn="Målingane i {n} {n:kommune|kommunar}",
    en="The measurements in {n} {n:municipality|municipalities}",
)
GOALS: Final = Tekst(
    nb="Målene, lest mot målingene",
    nn="Måla, lesne mot målingane",
    en="The goals, read against the measurements",
)
STANDING: Final = Tekst(
    nb="{kommune} ({n} mål): {hva}",
    nn="{kommune} ({n} mål): {hva}",
    en="{kommune} ({n} {n:goal|goals}): {hva}",
)
INDICATORS: Final = Tekst(
    nb="Felles indikatorer", nn="Felles indikatorar", en="Shared indicators"
)
NO_SHARED_INDICATORS: Final = Tekst(
    nb="Kommunene har ingen indikatorer med samme id. Felles indikatorer kan stå i et register.",
    nn="Kommunane har ingen indikatorar med same id. Felles indikatorar kan stå i eit register.",
    en="The municipalities have no indicators with the same id. Shared indicators can stand in a register.",
)
NUMERATOR: Final = Tekst(nb="Teller", nn="Teljar", en="Numerator")
DENOMINATOR: Final = Tekst(nb="Nevner", nn="Nemnar", en="Denominator")
VALUE: Final = Tekst(nb="Verdi", nn="Verdi", en="Value")
PROVISIONAL: Final = Tekst(
    nb="Foreløpige tall fra {kommuner}.",
    nn="Førebels tal frå {kommuner}.",
    en="Preliminary numbers from {kommuner}.",
)
ADDED: Final = Tekst(
    nb="{periode}. Tellere og nevnere er lagt sammen for {n} kommuner.",
    nn="{periode}. Teljarar og nemnarar er lagde saman for {n} kommunar.",
    en="{periode}. Numerators and denominators are added up for {n} municipalities.",
)
NOT_IN_ALL: Final = Tekst(
    nb="{kommuner} har ikke denne indikatoren.",
    nn="{kommuner} har ikkje denne indikatoren.",
    en="This indicator is not in {kommuner:eller}.",
)
REFUSALS: Final[Mapping[Refusal, Tekst]] = {
    Refusal.KVALITATIV: Tekst(
        nb="Vurderinger i ord kan ikke legges sammen.",
        nn="Vurderingar i ord kan ikkje leggjast saman.",
        en="Judgements in words cannot be added up.",
    ),
    Refusal.ULIK: Tekst(
        nb="Tallene er ikke lagt sammen: {kommuner} har en annen enhet, teller eller nevner enn {første}.",
        nn="Tala er ikkje lagde saman: {kommuner} har ei anna eining, ein annan teljar eller nemnar enn {første}.",
        en="The numbers are not added up: the unit, numerator or denominator in {kommuner} is not that of {første}.",
    ),
    Refusal.IKKE_MÅLT: Tekst(
        nb="Tallene er ikke lagt sammen: {kommuner} har ingen egen måling.",
        nn="Tala er ikkje lagde saman: {kommuner} har inga eiga måling.",
        en="The numbers are not added up: there is no measurement of its own in {kommuner:eller}.",
    ),
    Refusal.INGEN_FELLES_PERIODE: Tekst(
        nb="Tallene er ikke lagt sammen: Ingen periode er målt i alle kommunene.",
        nn="Tala er ikkje lagde saman: Ingen periode er målt i alle kommunane.",
        en="The numbers are not added up: no period is measured in all municipalities.",
    ),
    Refusal.UTEN_TELLING: Tekst(
        nb="Tallene for {periode} er ikke lagt sammen: {kommuner} mangler teller eller nevner. Uten dem kan prosenter verken summeres eller gjøres om til et snitt.",
        nn="Tala for {periode} er ikkje lagde saman: {kommuner} manglar teljar eller nemnar. Utan dei kan prosentar verken summerast eller gjerast om til eit snitt.",
        en="The numbers for {periode} are not added up: the numerator or denominator is missing in {kommuner:eller}. Without them percentages can neither be summed nor averaged.",
    ),
}
MONEY_TITLE: Final = Tekst(
    nb="Penger til tiltakene i {n} {n:kommune|kommuner}, {år}",
    nn="Pengar til tiltaka i {n} {n:kommune|kommunar}, {år}",
    en="Money for the measures in {n} {n:municipality|municipalities}, {år}",
)
MONEY_COLUMNS: Final[Mapping[str, Tekst]] = {
    "kommunenummer": NEED_COLUMNS["kommunenummer"],
    "kommune": NEED_COLUMNS["kommune"],
    "innbyggere": NEED_COLUMNS["innbyggere"],
    "år": Tekst(nb="år", nn="år", en="year"),
    "drift": Tekst(nb="drift", nn="drift", en="operating"),
    "tilskudd": Tekst(nb="tilskudd", nn="tilskot", en="grants"),
    "prosjekt": Tekst(nb="prosjekt", nn="prosjekt", en="project"),
    "uten_type": Tekst(nb="uten type", nn="utan type", en="no type"),
    "i_alt": Tekst(nb="i alt", nn="i alt", en="total"),
    "per_innbygger": Tekst(
        nb="per innbygger", nn="per innbyggjar", en="per inhabitant"
    ),
    "utenfor_planene": Tekst(
        nb="utenfor planene", nn="utanfor planane", en="outside plans"
    ),
    "uten_beløp": Tekst(
        nb="tiltak uten beløp", nn="tiltak utan beløp", en="measures without an amount"
    ),
}
MONEY_NOTES: Final = (
    Tekst(
        nb="Kroner i kalenderåret. Deler av et år regnes i måneder og avrundes til hele kroner; summene er av de avrundede tallene.",
        nn="Kroner i kalenderåret. Delar av eit år blir rekna i månader og avrunda til heile kroner; summane er av dei avrunda tala.",
        en="NOK in the calendar year. Parts of a year are counted in months and rounded to whole kroner; the sums are of the rounded numbers.",
    ),
    Tekst(
        nb="Tiltak uten finansiering eller beløp er ikke med i summene, så tallene er ikke en rangering.",
        nn="Tiltak utan finansiering eller beløp er ikkje med i summane, så tala er inga rangering.",
        en="Measures without funding or an amount are not in the sums, so the numbers are no ranking.",
    ),
)
