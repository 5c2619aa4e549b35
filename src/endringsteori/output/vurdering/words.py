"""What a report of an assessment says beside its statuses, readings and grounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import Kontrollspørsmål
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ABOUT",
    "AGAINST",
    "ALL_HYPOTHESES",
    "ARRIVES",
    "BASELINE",
    "BOTH_STAND",
    "BY_CHANCE",
    "CONTRIBUTIONS",
    "CONTRIBUTIONS_SHARED",
    "COUNTED",
    "DECISION",
    "DECISIONS",
    "DIFFERENCE",
    "ELSEWHERE",
    "ENDED",
    "FOR",
    "GOALS",
    "GOALS_NOTE",
    "HEADS",
    "HIDDEN_NOTE",
    "HYPOTHESIS",
    "IN_SHORT",
    "MEASURE",
    "NOBODY_CONTRIBUTES",
    "NOTES",
    "NOTES_LIST",
    "NOTHING_TO_ANSWER_FROM",
    "NOT_BEGUN",
    "NOT_BEGUN_YET",
    "NO_PATHS",
    "NUMBERS",
    "REVIEW",
    "REVIEWED_BY",
    "REVIEW_DIFFERS",
    "REVIEW_LIKE",
    "SIDE_EFFECTS",
    "STOPS",
    "TITLE",
    "TITLE_BARE",
    "TOWARDS",
    "UNKNOWN",
    "WANTED",
    "WANTED_MOST",
    "WHY",
    "WITH_STATUS",
]

TITLE: Final = Tekst(
    nb="Vurdering av {hva} per {dato}",
    nn="Vurdering av {hva} per {dato}",
    en="Assessment of {hva} on {dato}",
)
TITLE_BARE: Final = Tekst(
    nb="Vurdering per {dato}", nn="Vurdering per {dato}", en="Assessment on {dato}"
)
IN_SHORT: Final = Tekst(nb="Kort sagt", nn="Kort sagt", en="In short")
MEASURE: Final = Tekst(nb="Tiltak", nn="Tiltak", en="Measure")
HEADS: Final[Mapping[Kontrollspørsmål, Tekst]] = {
    Kontrollspørsmål.PÅ_PLASS: Tekst(nb="På plass?", nn="På plass?", en="In place?"),
    Kontrollspørsmål.RESULTATER: Tekst(nb="Resultater?", nn="Resultat?", en="Results?"),
    Kontrollspørsmål.MÅL: Tekst(nb="Målet?", nn="Målet?", en="The goal?"),
}
"""The control questions above a narrow column."""

COUNTED: Final = Tekst(
    nb="{n} {n:mål|mål}: {hva}.",
    nn="{n} {n:mål|mål}: {hva}.",
    en="{n} {n:goal|goals}: {hva}.",
)
FOR: Final = Tekst(nb="Taler for:", nn="Talar for:", en="Speaks for:")
AGAINST: Final = Tekst(nb="Taler mot:", nn="Talar mot:", en="Speaks against:")
UNKNOWN: Final = Tekst(nb="Vet ikke:", nn="Veit ikkje:", en="Not known:")
NOTHING_TO_ANSWER_FROM: Final = Tekst(
    nb="Kjeden har ingenting å svare ut fra.",
    nn="Kjeda har ingenting å svare ut frå.",
    en="The chain has nothing to answer from.",
)
NOT_BEGUN: Final = Tekst(nb="ikke i gang", nn="ikkje i gang", en="not begun")
NOT_BEGUN_YET: Final = Tekst(
    nb="Tiltaket er ikke i gang, så det er ingenting å vurdere ennå.",
    nn="Tiltaket er ikkje i gang, så det er ingenting å vurdere enno.",
    en="The measure has not begun, so there is nothing to assess yet.",
)
ENDED: Final = Tekst(
    nb="Tiltaket er avsluttet.",
    nn="Tiltaket er avslutta.",
    en="The measure has ended.",
)
SIDE_EFFECTS: Final = Tekst(
    nb="Utilsiktet, og ikke en del av teorien",
    nn="Utilsikta, og ikkje ein del av teorien",
    en="Unintended, and not part of the theory",
)

HYPOTHESIS: Final = Tekst(
    nb="{fra:«»} ({fra_status}) → {til:«»} ({til_status})",
    nn="{fra:«»} ({fra_status}) → {til:«»} ({til_status})",
    en="{fra:«»} ({fra_status}) → {til:«»} ({til_status})",
)
WITH_STATUS: Final = Tekst(
    nb="{navn:«»} ({status})", nn="{navn:«»} ({status})", en="{navn:«»} ({status})"
)
ABOUT: Final = Tekst(
    nb="Om {navn:«»}: {hvorfor}",
    nn="Om {navn:«»}: {hvorfor}",
    en="On {navn:«»}: {hvorfor}",
)
STOPS: Final = Tekst(
    nb="Her stopper veiene", nn="Her stoppar vegane", en="Where the paths stop"
)
ARRIVES: Final = Tekst(
    nb="Minst én vei er i tråd med teorien helt fram til tiltakets siste ledd.",
    nn="Minst éin veg er i tråd med teorien heilt fram til det siste leddet i tiltaket.",
    en="At least one path is in line with the theory all the way to the last link of the measure.",
)
NO_PATHS: Final = Tekst(
    nb="Kjeden har ingen veier å følge ennå.",
    nn="Kjeda har ingen vegar å følgje enno.",
    en="The chain has no paths to follow yet.",
)
TOWARDS: Final = Tekst(
    nb="Videre til felles mål og effekter",
    nn="Vidare til felles mål og effektar",
    en="On to shared goals and impacts",
)
ALL_HYPOTHESES: Final = Tekst(
    nb="Alle hypotesene", nn="Alle hypotesane", en="All hypotheses"
)
WANTED: Final = Tekst(
    nb="Målingen som ville avklare mest",
    nn="Målinga som ville avklare mest",
    en="The measurement that would clarify most",
)
WHY: Final = Tekst(
    nb="{navn:«»} ({status}). Med en slik måling kan {n} {n:hypotese|hypoteser} komme nærmere et svar.",
    nn="{navn:«»} ({status}). Med ei slik måling kan {n} {n:hypotese|hypotesar} kome nærare eit svar.",
    en="{navn:«»} ({status}). With such a measurement, {n} {n:hypothesis|hypotheses} can come closer to an answer.",
)
WANTED_MOST: Final = Tekst(
    nb="Målingen som ville avklare mest: {navn:«»} i {tiltak:«»} ({n} {n:hypotese|hypoteser}).",
    nn="Målinga som ville avklare mest: {navn:«»} i {tiltak:«»} ({n} {n:hypotese|hypotesar}).",
    en="The measurement that would clarify most: {navn:«»} in {tiltak:«»} ({n} {n:hypothesis|hypotheses}).",
)

REVIEW: Final = Tekst(
    nb="Gjenbesøket {dato}", nn="Gjenbesøket {dato}", en="The revisit on {dato}"
)
REVIEWED_BY: Final = Tekst(
    nb="Med: {hvem}.", nn="Med: {hvem}.", en="Taking part: {hvem}."
)
REVIEW_LIKE: Final = Tekst(
    nb="{spørsmål} De som var med, svarte {svar}.",
    nn="{spørsmål} Dei som var med, svarte {svar}.",
    en="{spørsmål} Those who took part answered {svar}.",
)
REVIEW_DIFFERS: Final = Tekst(
    nb="{spørsmål} De som var med, svarte {svar}, og målingene sier {lest}.",
    nn="{spørsmål} Dei som var med, svarte {svar}, og målingane seier {lest}.",
    en="{spørsmål} Those who took part answered {svar}, and the measurements say {lest}.",
)
BOTH_STAND: Final = Tekst(
    nb="Der svarene er ulike, står begge. Snakk om hva som ligger bak.",
    nn="Der svara er ulike, står begge. Snakk om kva som ligg bak.",
    en="Where the answers differ, both stand. Talk about what lies behind.",
)
DECISION: Final = Tekst(
    nb="Beslutning: {hva}.", nn="Avgjerd: {hva}.", en="Decision: {hva}."
)
DECISIONS: Final[Mapping[str, Tekst]] = {
    "videreføre": Tekst(nb="videreføre", nn="føre vidare", en="carry on"),
    "endre": Tekst(nb="endre", nn="endre", en="change"),
    "utvide": Tekst(nb="utvide", nn="utvide", en="extend"),
    "avslutte": Tekst(nb="avslutte", nn="avslutte", en="end"),
}

GOALS: Final = Tekst(nb="Målene", nn="Måla", en="The goals")
GOALS_NOTE: Final = Tekst(
    nb="Et mål beveger seg bare én gang, uansett hvor mange tiltak som bidrar. Bevegelsen skrives ikke på noe enkelt tiltak.",
    nn="Eit mål rører seg berre éin gong, same kor mange tiltak som bidreg. Rørsla blir ikkje skriven på noko einskilt tiltak.",
    en="A goal moves once, however many measures contribute. Its movement is credited to no single measure.",
)
CONTRIBUTIONS: Final = Tekst(
    nb="Fra {navn:«»} ({status}) i {tiltak:«»}: {lesning}.",
    nn="Frå {navn:«»} ({status}) i {tiltak:«»}: {lesning}.",
    en="From {navn:«»} ({status}) in {tiltak:«»}: {lesning}.",
)
CONTRIBUTIONS_SHARED: Final = Tekst(
    nb="Fra {navn:«»} ({status}): {lesning}.",
    nn="Frå {navn:«»} ({status}): {lesning}.",
    en="From {navn:«»} ({status}): {lesning}.",
)
NOBODY_CONTRIBUTES: Final = Tekst(
    nb="Ingen ledd fører rett hit.",
    nn="Ingen ledd fører rett hit.",
    en="No link leads straight here.",
)

NUMBERS: Final = Tekst(nb="Tallene bak", nn="Tala bak", en="The numbers behind")
DIFFERENCE: Final = Tekst(
    nb="Forskjellen i endring er {forskjell}, og usikkerheten går {mellom}.",
    nn="Skilnaden i endring er {forskjell}, og uvissa går {mellom}.",
    en="The difference in change is {forskjell}, and the uncertainty runs {mellom}.",
)
ELSEWHERE: Final = Tekst(nb="sammenligningen", nn="samanlikninga", en="the comparison")
BASELINE: Final = Tekst(nb="nullpunktet", nn="nullpunktet", en="the baseline")
HIDDEN_NOTE: Final = Tekst(
    nb="Tall som gjelder færre enn {n}, er skjult, og det samme er tall de kunne vært regnet ut fra.",
    nn="Tal som gjeld færre enn {n}, er skjulte, og det same er tal dei kunne vore rekna ut frå.",
    en="Numbers of fewer than {n} are hidden, and so are numbers that they could be worked out from.",
)

NOTES: Final = Tekst(
    nb="Slik kan dette leses", nn="Slik kan dette lesast", en="How to read this"
)
NOTES_LIST: Final = (
    Tekst(
        nb="Her står det hva som har endret seg, ikke hvorfor. Bruk det som utgangspunkt for en samtale; det er ingen dom over noens arbeid.",
        nn="Her står det kva som har endra seg, ikkje kvifor. Bruk det som utgangspunkt for ein samtale; det er ingen dom over arbeidet til nokon.",
        en="This shows what has changed, not why. Use it to begin a conversation; it is no verdict on anyone's work.",
    ),
    Tekst(
        nb="En måling som mangler, er verken et ja eller et nei.",
        nn="Ei måling som manglar, er verken eit ja eller eit nei.",
        en="A missing measurement is neither a yes nor a no.",
    ),
    Tekst(
        nb="«På vei» betyr klart bedre enn nullpunktet. Ingen rett linje fram til ambisjonen er lagt til grunn.",
        nn="«På veg» tyder klart betre enn nullpunktet. Inga rett linje fram til ambisjonen er lagd til grunn.",
        en="“On the way” means clearly better than the baseline. No straight line to the target is assumed.",
    ),
)
BY_CHANCE: Final = Tekst(
    nb="{n} endringer er prøvd mot tilfeldig variasjon. Rundt {antall} av dem kan ventes å se klare ut helt tilfeldig.",
    nn="{n} endringar er prøvde mot tilfeldig variasjon. Rundt {antall} av dei kan ventast å sjå klare ut heilt tilfeldig.",
    en="{n} changes are tested against chance variation. About {antall} of them can be expected to look clear by chance alone.",
)
