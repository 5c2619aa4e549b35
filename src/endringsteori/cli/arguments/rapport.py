"""The arguments of `endringsteori rapport`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_TYPE: Final = Tekst(
    nb="hva slags rapport: kjede, måleplan, handlingsplan, kunnskapsgrunnlag, funn, vurdering, portefølje, saksframlegg eller arbeidsark (med eller uten æ, ø, å)",
    nn="kva slags rapport: kjede, måleplan, handlingsplan, kunnskapsgrunnlag, funn, vurdering, portefølje, saksframlegg eller arbeidsark (med eller utan æ, ø, å)",
    en="which report: kjede (chain), måleplan (measurement plan), handlingsplan (action plan), kunnskapsgrunnlag (knowledge base), funn (findings), vurdering (assessment), portefølje (portfolio), saksframlegg (case for decision) or arbeidsark (worksheet), with or without æ, ø, å",
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
_OVER: Final = Tekst(
    nb="skriv også over en fil som ikke er laget av endringsteori",
    nn="skriv òg over ei fil som ikkje er laga av endringsteori",
    en="write over a file as well that endringsteori did not make",
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
    flags.switch("--skriv-over", _OVER)
