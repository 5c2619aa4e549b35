"""`rapport`: a theory as a document of one type, written in one format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking import Lest, les, today
from endringsteori.document import Document
from endringsteori.graph import graf
from endringsteori.model import Teori
from endringsteori.report.case import Case
from endringsteori.report.choice import Choice
from endringsteori.report.decisions import subject
from endringsteori.report.formats import FORMATS
from endringsteori.report.types import TYPES
from endringsteori.report.words import common

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from endringsteori.checking import Kilde
    from endringsteori.texts import Språk

__all__ = [
    "UnfitFormatError",
    "UnknownTypeError",
    "document_of",
    "find_type",
    "formats_of",
    "rapport",
    "write",
]

_ASCII: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})


class UnknownTypeError(ValueError):
    """There is no type of report of that name; `known` are those there are."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(f"unknown type of report: {name}")
        self.name = name
        self.known = known


class UnfitFormatError(ValueError):
    """A type of report is not written in a format; `known` are those it is written in."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(f"not a format of this report: {name}")
        self.name = name
        self.known = known


def rapport(  # noqa: PLR0913 - what to read, what of it, and how to write it
    hva: Kilde | Lest | Teori,
    type: str,  # noqa: A002 - the word that people use, as in the command
    format: str = "html",  # noqa: A002 - the same
    *,
    dato: date | None = None,
    språk: Språk | None = None,
    tiltak: Iterable[str] = (),
    mål: Iterable[str] = (),
    tjenester: Iterable[str] = (),
    målgrupper: Iterable[str] = (),
    wordmal: bytes | None = None,
    steder: bool = False,
) -> bytes:
    """Make a report of a theory: of all of it, or of the parts that are chosen.

    `type` is a name such as `måleplan`, with or without æøå, and `format` the ending of a
    file (`html`, `docx`, `pdf`, `xlsx`, `md`). The date is today and the language as the
    project has set it, where they are not given. `wordmal` is a Word template whose
    styles are used, and `steder` tells where in the files each thing stands.

    Raises `UnknownTypeError`, `UnfitFormatError` and `UnknownChoiceError` (all
    `ValueError`), `EngineError` where a figure cannot be laid out, what the writers
    raise, and as `les`.
    """
    choice = Choice(*map(tuple, (tiltak, mål, tjenester, målgrupper)))
    if not isinstance(hva, (Teori, Lest)):
        hva = les(hva)
    lest = hva if isinstance(hva, Lest) else None
    teori = hva.teori if isinstance(hva, Lest) else hva
    case = Case(
        graf(teori),
        dato or today(),
        språk or teori.innstillinger.språk,
        lest,
        choice,
        steder=steder,
    )
    name = find_type(type)
    return write(document_of(case, name), name, format, wordmal)


def find_type(name: str) -> str:
    """Give the name of a type, written with or without æ, ø and å, in any case.

    Raises `UnknownTypeError`.
    """
    wanted = name.casefold().translate(_ASCII)
    for known in TYPES:
        if known.translate(_ASCII) == wanted:
            return known
    raise UnknownTypeError(name, tuple(TYPES))


def formats_of(name: str) -> tuple[str, ...]:
    """Give the formats that a type of report is written in, by the ending of their files."""
    return tuple(one for one in FORMATS if one in TYPES[name].formats)


def document_of(case: Case, name: str) -> Document:
    """Tell a report as a document, below its title. Raises as the type does."""
    found = TYPES[name]
    title, about = case.say(found.title), subject(case)
    if about:
        title = case.say(common.OF_WHAT, type=title, hva=about)
    return Document(
        title,
        case.språk,
        tuple(found.tell(case)),
        case.dato,
        organisation=case.organisation,
        stamp=case.stamp,
        contents=found.contents,
    )


def write(
    document: Document, name: str, ending: str, wordmal: bytes | None = None
) -> bytes:
    """Write a report of a type in a format.

    Raises `UnfitFormatError`, and what the writer raises.
    """
    wanted, known = ending.casefold().removeprefix("."), formats_of(name)
    if wanted not in known:
        raise UnfitFormatError(ending, known)
    if wanted == "docx" and wordmal is not None:
        from endringsteori.report.formats.word import (  # noqa: PLC0415 - heavy, and not everybody has it
            write_word,
        )

        return write_word(document, wordmal)
    return FORMATS[wanted](document)
