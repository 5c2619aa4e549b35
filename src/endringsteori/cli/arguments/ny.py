"""The arguments of `endringsteori ny`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.templates.checks import CI
from endringsteori.templates.questions import QUESTIONS
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_LEVELS: Final = ("individ", "tiltak", "portefølje")

_FOLDER: Final = Tekst(
    nb="mappen som kjeden skal ligge i; den lages om den ikke finnes. Med --excel: regnearket (.xlsx)",
    nn="mappa som kjeda skal ligge i; ho blir laga om ho ikkje finst. Med --excel: reknearket (.xlsx)",
    en="the folder for the chain; it is made if it is not there. With --excel: the workbook (.xlsx)",
)
_EXCEL: Final = Tekst(
    nb="lag et regneark i stedet for en mappe",
    nn="lag eit rekneark i staden for ei mappe",
    en="make a workbook instead of a folder",
)
_LEVEL: Final = Tekst(
    nb="hva kjeden gjelder: individ, tiltak eller portefølje (ellers tiltak)",
    nn="kva kjeda gjeld: individ, tiltak eller portefølje (elles tiltak)",
    en="what the chain is about: individ, tiltak (default) or portefølje",
)
_CHECK: Final = Tekst(
    nb="lag også sjekken som kjører hver gang noen endrer kjeden: github eller gitlab",
    nn="lag òg sjekken som køyrer kvar gong nokon endrar kjeda: github eller gitlab",
    en="also make the check that runs each time the chain is changed: github or gitlab",
)
_NO_QUESTIONS: Final = Tekst(
    nb="still ingen spørsmål; det som ikke er oppgitt, står som «Fyll ut»",
    nn="still ingen spørsmål; det som ikkje er oppgitt, står som «Fyll ut»",
    en="ask nothing; what is not given is left as “Fill in”",
)


def declare(flags: Flags) -> None:
    """Add the arguments; one flag for each question."""
    flags.word("ny_mappe", "MAPPE", _FOLDER)
    flags.switch("--excel", _EXCEL)
    flags.choice("--niva", _LEVELS, _LEVEL)
    for question in QUESTIONS:
        flags.value(question.flag, metavar="TEKST", about=question.about)
    flags.choice("--sjekk", CI, _CHECK)
    flags.switch("--uten-sporsmal", _NO_QUESTIONS)
