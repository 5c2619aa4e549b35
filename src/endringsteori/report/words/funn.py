"""What the report of findings says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Severity
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "COUNTED",
    "EXEMPTED",
    "EXEMPTED_INTRO",
    "FAMILIES",
    "INTRO",
    "IN_SHORT",
    "NOTHING",
    "OWN_RULES",
    "TITLE",
]

TITLE: Final = Tekst(
    nb="Dette mangler, og dette kan vi gjøre",
    nn="Dette manglar, og dette kan vi gjere",
    en="What is missing, and what we can do",
)
INTRO: Final = Tekst(
    nb="Her står det hva som er uklart eller mangler i kjedene, hvorfor det betyr noe, og hvem som kan avklare det. Det er hull i planen, ikke feil noen har gjort.",
    nn="Her står det kva som er uklart eller manglar i kjedene, kvifor det betyr noko, og kven som kan avklare det. Det er hol i planen, ikkje feil nokon har gjort.",
    en="This shows what is unclear or missing in the chains, why it matters, and who can settle it. These are gaps in the plan, not mistakes that anyone has made.",
)
IN_SHORT: Final = Tekst(nb="{hva}.", nn="{hva}.", en="{hva}.")
COUNTED: Final[Mapping[Severity, Tekst]] = {
    Severity.ERROR: Tekst(
        nb="{n} funn må avklares",
        nn="{n} funn må avklarast",
        en="{n} {n:finding needs|findings need} to be settled",
    ),
    Severity.WARNING: Tekst(
        nb="{n} funn bør ses på",
        nn="{n} funn bør sjåast på",
        en="{n} {n:finding is|findings are} worth a look",
    ),
    Severity.NOTE: Tekst(
        nb="{n} funn er til orientering",
        nn="{n} funn er til orientering",
        en="{n} {n:finding is|findings are} for information",
    ),
}
NOTHING: Final = Tekst(
    nb="Vi fant ingenting som må avklares.",
    nn="Vi fann ingenting som må avklarast.",
    en="We found nothing that needs to be settled.",
)
FAMILIES: Final[Mapping[str, tuple[Tekst, Tekst]]] = {
    "ET0": (
        Tekst(nb="Lesingen av filene", nn="Lesinga av filene", en="Reading the files"),
        Tekst(
            nb="Det som ikke kan leses, er ikke med i figurer, planer og vurderinger.",
            nn="Det som ikkje kan lesast, er ikkje med i figurar, planar og vurderingar.",
            en="What cannot be read is left out of figures, plans and assessments.",
        ),
    ),
    "ET1": (
        Tekst(nb="Kjeden", nn="Kjeda", en="The chain"),
        Tekst(
            nb="Når et ledd mangler eller ikke henger sammen med resten, kan ingen se hvordan tiltaket skal nå målet.",
            nn="Når eit ledd manglar eller ikkje heng saman med resten, kan ingen sjå korleis tiltaket skal nå målet.",
            en="When a link is missing or hangs loose, nobody can see how the measure is to reach the goal.",
        ),
    ),
    "ET2": (
        Tekst(nb="Tjenestene", nn="Tenestene", en="The services"),
        Tekst(
            nb="Når ansvar eller virkemidler mangler, blir arbeidet liggende mellom tjenestene, og de det gjelder, merker det først.",
            nn="Når ansvar eller verkemiddel manglar, blir arbeidet liggjande mellom tenestene, og dei det gjeld, merkar det først.",
            en="When responsibility or means are missing, the work is left between the services, and those concerned notice first.",
        ),
    ),
    "ET3": (
        Tekst(nb="Måling", nn="Måling", en="Measuring"),
        Tekst(
            nb="Uten målinger kan vi ikke si om noe har endret seg, og heller ikke lære av det.",
            nn="Utan målingar kan vi ikkje seie om noko har endra seg, og heller ikkje lære av det.",
            en="Without measurements we cannot tell whether anything has changed, nor learn from it.",
        ),
    ),
    "ET4": (
        Tekst(nb="Samhandling", nn="Samhandling", en="Collaboration"),
        Tekst(
            nb="Tjenester som arbeider med de samme menneskene uten å avtale hvordan, kan komme i veien for hverandre.",
            nn="Tenester som arbeider med dei same menneska utan å avtale korleis, kan kome i vegen for kvarandre.",
            en="Services that work with the same people without agreeing how may get in each other's way.",
        ),
    ),
    "ET5": (
        Tekst(nb="Grunnlaget", nn="Grunnlaget", en="The grounds"),
        Tekst(
            nb="Et tiltak uten forankring og kunnskap bak seg er vanskelig å begrunne, og lett å kutte.",
            nn="Eit tiltak utan forankring og kunnskap bak seg er vanskeleg å grunngi, og lett å kutte.",
            en="A measure without plans and knowledge behind it is hard to argue for, and easy to cut.",
        ),
    ),
    "ET6": (
        Tekst(nb="Språket", nn="Språket", en="The wording"),
        Tekst(
            nb="Med uklare ord tror vi lett at vi er enige. Klare ord kan prøves.",
            nn="Med uklare ord trur vi lett at vi er einige. Klare ord kan prøvast.",
            en="With unclear words we easily believe that we agree. Clear words can be tried.",
        ),
    ),
    "ET7": (
        Tekst(nb="Personvern", nn="Personvern", en="Privacy"),
        Tekst(
            nb="Ingen skal kunne kjennes igjen i det vi skriver eller teller.",
            nn="Ingen skal kunne kjennast att i det vi skriv eller tel.",
            en="Nobody is to be recognised in what we write or count.",
        ),
    ),
}
"""By the first letters of their codes: what the rules are about, and why it matters."""
OWN_RULES: Final = (
    Tekst(nb="Egne regler", nn="Eigne reglar", en="Own rules"),
    Tekst(
        nb="Dette har prosjektet selv bestemt at skal være på plass.",
        nn="Dette har prosjektet sjølv bestemt at skal vere på plass.",
        en="The project itself has decided that this is to be in place.",
    ),
)
EXEMPTED: Final = Tekst(
    nb="Unntak vi har valgt", nn="Unntak vi har valt", en="Exceptions we have chosen"
)
EXEMPTED_INTRO: Final = Tekst(
    nb="Dette er sett og begrunnet, og skal være slik inntil videre.",
    nn="Dette er sett og grunngitt, og skal vere slik inntil vidare.",
    en="This has been seen and given a reason, and is to stay as it is for now.",
)
