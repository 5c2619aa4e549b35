"""The arguments of `endringsteori rapport`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.cli.arguments.flags import Flags
    from endringsteori.texts import Språk

__all__ = ["TYPES", "declare"]

TYPES: Final[Mapping[str, Tekst]] = {
    "kjede": Tekst(
        nb="kjeden til hvert tiltak, med hypoteser og indikatorer",
        nn="kjeda til kvart tiltak, med hypotesar og indikatorar",
        en="the chain of each measure, with hypotheses and indicators",
    ),
    "måleplan": Tekst(
        nb="hva som måles, av hvem og hvor ofte",
        nn="kva som blir målt, av kven og kor ofte",
        en="what is measured, by whom and how often",
    ),
    "handlingsplan": Tekst(
        nb="tiltakene under hvert mål, med ansvar, frist og kostnad",
        nn="tiltaka under kvart mål, med ansvar, frist og kostnad",
        en="the measures under each goal: who, when and what it costs",
    ),
    "kunnskapsgrunnlag": Tekst(
        nb="utfordringene, hvor dere vet det fra, og det dere ikke vet",
        nn="utfordringane, kvar de veit det frå, og det de ikkje veit",
        en="the challenges, where you know it from, and what you do not know",
    ),
    "funn": Tekst(
        nb="det som mangler, og hvem som kan avklare det",
        nn="det som manglar, og kven som kan avklare det",
        en="what is missing, and who can settle it",
    ),
    "vurdering": Tekst(
        nb="kjedene lest mot målingene",
        nn="kjedene lesne mot målingane",
        en="the chains read against the measurements",
    ),
    "portefølje": Tekst(
        nb="hele bildet: mål, tiltak, dekning og det som mangler",
        nn="heile biletet: mål, tiltak, dekning og det som manglar",
        en="the whole picture: goals, measures, coverage and what is missing",
    ),
    "saksframlegg": Tekst(
        nb="rundt to sider til en beslutning",
        nn="rundt to sider til ei avgjerd",
        en="about two pages for a decision",
    ),
    "arbeidsark": Tekst(
        nb="et ark til et verksted, tomt eller utfylt",
        nn="eit ark til ein verkstad, tomt eller utfylt",
        en="a sheet for a workshop, empty or filled in",
    ),
}
"""What each type of report tells, by its name."""


def _types(språk: Språk) -> str:
    return "; ".join(f"{name} ({about.på(språk)})" for name, about in TYPES.items())


_TYPE: Final = Tekst(
    nb=f"hva slags rapport: {_types('nb')}. Med eller uten æ, ø, å",
    nn=f"kva slags rapport: {_types('nn')}. Med eller utan æ, ø, å",
    en=f"which report: {_types('en')}. With or without æ, ø, å",
)
_OUT: Final = Tekst(
    nb="filen som skrives; endelsen sier formatet: .html, .docx, .pdf, .md, eller .xlsx for planene. Kan gjentas",
    nn="fila som blir skriven; endinga seier formatet: .html, .docx, .pdf, .md, eller .xlsx for planane. Kan takast opp att",
    en="the file to write; its ending says the format: .html, .docx, .pdf, .md, or .xlsx for the plans. May be repeated",
)
_MEASURE: Final = Tekst(
    nb="id-en til et tiltak som rapporten skal handle om (ellers alle); kan gjentas",
    nn="id-en til eit tiltak som rapporten skal handle om (elles alle); kan takast opp att",
    en="the id of a measure that the report is to be about (default all); may be repeated",
)
_GOAL: Final = Tekst(
    nb="id-en til et mål, med delmålene og tiltakene for dem; kan gjentas",
    nn="id-en til eit mål, med delmåla og tiltaka for dei; kan takast opp att",
    en="the id of a goal, with its subgoals and the measures for them; may be repeated",
)
_SERVICE: Final = Tekst(
    nb="id-en til en tjeneste, med tiltakene den er med i; kan gjentas",
    nn="id-en til ei teneste, med tiltaka ho er med i; kan takast opp att",
    en="the id of a service, with the measures it takes part in; may be repeated",
)
_GROUP: Final = Tekst(
    nb="id-en til en målgruppe, med tiltakene som er for den; kan gjentas",
    nn="id-en til ei målgruppe, med tiltaka som er for ho; kan takast opp att",
    en="the id of a target group, with the measures that are for it; may be repeated",
)
_TEMPLATE: Final = Tekst(
    nb="en Word-fil (.docx eller .dotx) med stilene som .docx skal få",
    nn="ei Word-fil (.docx eller .dotx) med stilane som .docx skal få",
    en="a Word file (.docx or .dotx) with the styles that .docx is to have",
)
_PLACES: Final = Tekst(
    nb="vis hvor i filene hver setning kommer fra",
    nn="vis kvar i filene kvar setning kjem frå",
    en="show where in the files each sentence comes from",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.path()
    flags.value("--type", metavar="TYPE", about=_TYPE)
    flags.values("-o", "--ut", metavar="FIL", about=_OUT)
    flags.values("--tiltak", metavar="ID", about=_MEASURE)
    flags.values("--mal", metavar="ID", about=_GOAL)
    flags.values("--tjeneste", metavar="ID", about=_SERVICE)
    flags.values("--malgruppe", metavar="ID", about=_GROUP)
    flags.value("--wordmal", metavar="FIL", about=_TEMPLATE)
    flags.date()
    flags.switch("--steder", _PLACES)
    flags.over()
