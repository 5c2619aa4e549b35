"""What is said of plans, their money and the phases, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ADOPTED",
    "ALL_TOGETHER",
    "AMOUNT_LACKS",
    "ANCHORED",
    "BELOW",
    "COLUMNS",
    "COUNTED_ONCE",
    "EACH_YEAR",
    "FINANCING_TYPES",
    "HOW",
    "HOW_ITEMS",
    "IN_ALL",
    "MEASURES",
    "MEASURES_ARE",
    "MONEY_LACKS",
    "NOTHING_ANCHORED",
    "NO_MEASURES",
    "NO_MONEY",
    "NO_PERIOD",
    "NO_PLANS",
    "ON_DAY",
    "OUTSIDE",
    "OVERVIEW",
    "PART_OF",
    "PLAN_TYPES",
    "RESOURCES",
    "RESOURCE_PARTS",
    "STATUSES",
    "TITLE",
    "UNTYPED",
    "YEAR",
]

TITLE: Final = Tekst(
    nb="Planer, penger og faser",
    nn="Planar, pengar og fasar",
    en="Plans, money and phases",
)
ON_DAY: Final = Tekst(
    nb="Slik det er {dato}.", nn="Slik det er {dato}.", en="As of {dato}."
)
OVERVIEW: Final = Tekst(nb="Planene", nn="Planane", en="The plans")
NO_PLANS: Final = Tekst(
    nb="Her er det ingen planer ennå. Før dem opp under `planer`, og vis til dem med `forankret_i` på målene.",
    nn="Her er det ingen planar enno. Før dei opp under `planer`, og vis til dei med `forankret_i` på måla.",
    en="There are no plans here yet. Add them under `planer`, and name them in `forankret_i` on the goals.",
)
COLUMNS: Final[Mapping[str, Tekst]] = {
    "plan_id": Tekst(nb="plan-id", nn="plan-id", en="plan id"),
    "plan": Tekst(nb="plan", nn="plan", en="plan"),
    "plantype": Tekst(nb="plantype", nn="plantype", en="kind of plan"),
    "tiltak_id": Tekst(nb="tiltak-id", nn="tiltak-id", en="measure id"),
    "tiltak": Tekst(nb="tiltak", nn="tiltak", en="measure"),
    "status": Tekst(nb="status", nn="status", en="status"),
    "også_i": Tekst(nb="også i", nn="òg i", en="also in"),
    "type": Tekst(nb="type penger", nn="type pengar", en="kind of money"),
    "kilde": Tekst(nb="kilde", nn="kjelde", en="source"),
    "år": Tekst(nb="år", nn="år", en="year"),
    "kroner": Tekst(nb="kroner", nn="kroner", en="NOK"),
}
"""The headings of the table by the stable names of its columns."""
PLAN_TYPES: Final[Mapping[str, Tekst]] = {
    "planstrategi": Tekst(nb="planstrategi", nn="planstrategi", en="planning strategy"),
    "kommuneplan": Tekst(nb="kommuneplan", nn="kommuneplan", en="municipal plan"),
    "kommunedelplan": Tekst(
        nb="kommunedelplan", nn="kommunedelplan", en="municipal sub-plan"
    ),
    "temaplan": Tekst(nb="temaplan", nn="temaplan", en="thematic plan"),
    "økonomi-og-handlingsplan": Tekst(
        nb="økonomi- og handlingsplan",
        nn="økonomi- og handlingsplan",
        en="financial and action plan",
    ),
    "årsbudsjett": Tekst(nb="årsbudsjett", nn="årsbudsjett", en="annual budget"),
    "annet": Tekst(nb="annen plan", nn="annan plan", en="another plan"),
}
FINANCING_TYPES: Final[Mapping[str, Tekst]] = {
    "drift": Tekst(nb="drift", nn="drift", en="operating"),
    "tilskudd": Tekst(nb="tilskudd", nn="tilskot", en="grants"),
    "prosjekt": Tekst(nb="prosjekt", nn="prosjekt", en="project"),
}
UNTYPED: Final = Tekst(nb="uten type", nn="utan type", en="no type")
STATUSES: Final[Mapping[str, Tekst]] = {
    "idé": Tekst(nb="{n} på idéstadiet", nn="{n} på idéstadiet", en="{n} an idea"),
    "planlagt": Tekst(
        nb="{n} {n:planlagt|planlagte}",
        nn="{n} {n:planlagt|planlagde}",
        en="{n} planned",
    ),
    "pågår": Tekst(nb="{n} pågår", nn="{n} går føre seg", en="{n} under way"),
    "avsluttet": Tekst(
        nb="{n} {n:avsluttet|avsluttede}", nn="{n} {n:avslutta|avslutta}", en="{n} over"
    ),
    "": Tekst(nb="{n} uten status", nn="{n} utan status", en="{n} without a status"),
}
"""How many measures have a status; the empty one for those that have none."""
PART_OF: Final = Tekst(
    nb="Under {navn:«»}.", nn="Under {navn:«»}.", en="Under {navn:«»}."
)
ADOPTED: Final = Tekst(
    nb="Vedtatt {dato}.", nn="Vedteken {dato}.", en="Adopted on {dato}."
)
NO_PERIOD: Final = Tekst(
    nb="Planen sier ikke hvilke år den gjelder. Pengene er for {år}.",
    nn="Planen seier ikkje kva år han gjeld. Pengane er for {år}.",
    en="The plan does not say which years it is for. The money is for {år}.",
)
ANCHORED: Final = Tekst(
    nb="{n} mål: {mål:«»}", nn="{n} mål: {mål:«»}", en="{n} {n:goal|goals}: {mål:«»}"
)
NOTHING_ANCHORED: Final = Tekst(
    nb="Ingen mål er forankret her.",
    nn="Ingen mål er forankra her.",
    en="No goals are anchored here.",
)
MEASURES: Final = Tekst(
    nb="{n} tiltak ({statuser}): {tiltak:«»}",
    nn="{n} tiltak ({statuser}): {tiltak:«»}",
    en="{n} {n:measure|measures} ({statuser}): {tiltak:«»}",
)
MEASURES_ARE: Final = Tekst(
    nb="{n} tiltak: {statuser}",
    nn="{n} tiltak: {statuser}",
    en="{n} {n:measure|measures}: {statuser}",
)
NO_MEASURES: Final = Tekst(
    nb="Ingen tiltak er for disse målene.",
    nn="Ingen tiltak er for desse måla.",
    en="No measures are for these goals.",
)
RESOURCES: Final = Tekst(
    nb="Dette går inn: {hva}.", nn="Dette går inn: {hva}.", en="What goes in: {hva}."
)
RESOURCE_PARTS: Final[Mapping[str, Tekst]] = {
    "årsverk": Tekst(
        nb="{tall} årsverk",
        nn="{tall} årsverk",
        en="{tall} full-time {mange:position|positions}",
    ),
    "innsats": Tekst(
        nb="innsats for {tall} kroner i året",
        nn="innsats for {tall} kroner i året",
        en="input of NOK {tall} a year",
    ),
    "finansiering": Tekst(
        nb="finansiering på {tall} kroner i året",
        nn="finansiering på {tall} kroner i året",
        en="funding of NOK {tall} a year",
    ),
}
BELOW: Final = Tekst(
    nb="Med planene under, hvert tiltak talt én gang",
    nn="Med planane under, kvart tiltak talt éin gong",
    en="With the plans under it, each measure counted once",
)
YEAR: Final = Tekst(nb="År", nn="År", en="Year")
EACH_YEAR: Final = Tekst(
    nb="{fra}–{til}, hvert år", nn="{fra}–{til}, kvart år", en="{fra}–{til}, each year"
)
IN_ALL: Final = Tekst(nb="I alt", nn="I alt", en="Total")
NO_MONEY: Final = Tekst(
    nb="Ingen penger er ført opp i disse årene.",
    nn="Ingen pengar er førte opp i desse åra.",
    en="No money is entered for these years.",
)
MONEY_LACKS: Final = Tekst(
    nb="Uten finansiering: {tiltak:«»}.",
    nn="Utan finansiering: {tiltak:«»}.",
    en="Without funding: {tiltak:«»}.",
)
AMOUNT_LACKS: Final = Tekst(
    nb="Med finansiering uten beløp, som ikke er med i summen: {tiltak:«»}.",
    nn="Med finansiering utan beløp, som ikkje er med i summen: {tiltak:«»}.",
    en="With funding but no amount, and so not in the sum: {tiltak:«»}.",
)
ALL_TOGETHER: Final = Tekst(
    nb="Alle planene samlet", nn="Alle planane samla", en="All plans together"
)
COUNTED_ONCE: Final = Tekst(
    nb="Et tiltak som står i flere planer, er talt med i hver av dem. Her er hvert tiltak talt én gang, i hele kalenderår. Derfor kan summen av planene være høyere enn dette.",
    nn="Eit tiltak som står i fleire planar, er talt med i kvar av dei. Her er kvart tiltak talt éin gong, i heile kalenderår. Difor kan summen av planane vere høgare enn dette.",
    en="A measure that is in several plans is counted in each of them. Here each measure is counted once, in whole calendar years. So the sum of the plans may be higher than this.",
)
OUTSIDE: Final = Tekst(
    nb="Tiltak som ikke står i noen plan",
    nn="Tiltak som ikkje står i nokon plan",
    en="Measures that are in no plan",
)
HOW: Final = Tekst(
    nb="Slik er det regnet ut", nn="Slik er det rekna ut", en="How this is worked out"
)
HOW_ITEMS: Final = (
    Tekst(
        nb="Et mål følger planene det viser til. Viser det ikke til noen, følger det nærmeste mål over som gjør det.",
        nn="Eit mål følgjer planane det viser til. Viser det ikkje til nokon, følgjer det næraste mål over som gjer det.",
        en="A goal follows the plans that it names. If it names none, it follows the nearest goal above it that does.",
    ),
    Tekst(
        nb="Et tiltak står i planene til målene det oppgir. Oppgir det ingen, gjelder målene det når.",
        nn="Eit tiltak står i planane til måla det oppgir. Oppgir det ingen, gjeld måla det når.",
        en="A measure is in the plans of the goals that it names. If it names none, it is in those of the goals that it reaches.",
    ),
    Tekst(
        nb="Beløp er kroner i året, i kronene filen oppgir; ingenting er justert for prisvekst. Deler av et år regnes i måneder, deler av en måned i dager, avrundet til hele kroner. Summene er av de avrundede tallene.",
        nn="Beløp er kroner i året, i kronene fila oppgir; ingenting er justert for prisvekst. Delar av eit år blir rekna i månader, delar av ein månad i dagar, avrunda til heile kroner. Summane er av dei avrunda tala.",
        en="Amounts are NOK a year, as the file gives them, with no adjustment for prices. Parts of a year are counted in months, parts of a month in days, rounded to whole kroner. The sums are of the rounded numbers.",
    ),
    Tekst(
        nb="Penger uten fra og til varer så lenge tiltaket varer, og ellers så lenge planen gjelder.",
        nn="Pengar utan frå og til varer så lenge tiltaket varer, og elles så lenge planen gjeld.",
        en="Money without a first and a last day lasts as long as the measure, and otherwise as long as the plan.",
    ),
    Tekst(
        nb="Innsats og finansiering er to syn på de samme pengene og legges ikke sammen.",
        nn="Innsats og finansiering er to syn på dei same pengane og blir ikkje lagde saman.",
        en="Input and funding are two views of the same money, and are not added together.",
    ),
)
