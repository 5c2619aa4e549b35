"""`endringsteori rapport`: write a theory as a document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.checking import Lest
from endringsteori.cli.asking import day
from endringsteori.cli.faults import UsageError, unknown
from endringsteori.cli.files import put_bytes
from endringsteori.cli.overwriting import spare_others
from endringsteori.cli.progress import Progress
from endringsteori.cli.puzzle import opened
from endringsteori.cli.report_faults import making
from endringsteori.cli.sources import reading
from endringsteori.graph import graf
from endringsteori.report import (
    TYPES,
    Case,
    Choice,
    UnknownChoiceError,
    UnknownTypeError,
    document_of,
    find_type,
    formats_of,
    write,
)
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from endringsteori.cli.console import Console
    from endringsteori.cli.puzzle import Opened
    from endringsteori.texts import Verdi

__all__ = ["run"]

_DOCX: Final = "docx"
_NO_TYPE: Final = Tekst(
    nb="Si hva slags rapport du vil ha med --type: {valg:eller}.",
    nn="Sei kva slags rapport du vil ha med --type: {valg:eller}.",
    en="Say which report you want with --type: {valg:eller}.",
)
_NO_FILE: Final = Tekst(
    nb="Si hvor rapporten skal skrives med -o, for eksempel -o {navn}.docx.",
    nn="Sei kvar rapporten skal skrivast med -o, til dømes -o {navn}.docx.",
    en="Say where to write the report with -o, such as -o {navn}.docx.",
)
_UNFIT: Final = Tekst(
    nb="Rapporten {type:«»} kan ikke skrives til {fil:«»}. Endelsen må være {valg:eller}.",
    nn="Rapporten {type:«»} kan ikkje skrivast til {fil:«»}. Endinga må vere {valg:eller}.",
    en="The report {type:«»} cannot be written to {fil:«»}. The ending must be {valg:eller}.",
)
_NO_WORD: Final = Tekst(
    nb="--wordmal hører sammen med en fil som slutter på .docx.",
    nn="--wordmal høyrer saman med ei fil som sluttar på .docx.",
    en="--wordmal goes with a file that ends in .docx.",
)
_TWICE: Final = Tekst(
    nb="To rapporter kan ikke skrives til samme fil.",
    nn="To rapportar kan ikkje skrivast til same fil.",
    en="Two reports cannot be written to the same file.",
)
_TELLING: Final = Tekst(
    nb="Samler innholdet …", nn="Samlar innhaldet …", en="Gathering the content …"
)
_WRITING: Final = Tekst(
    nb="Lager {fil} ({n} av {av}) …",
    nn="Lagar {fil} ({n} av {av}) …",
    en="Making {fil} ({n} of {av}) …",
)


def run(arguments: Namespace, console: Console) -> int:
    """Tell the theory as a document and write it; no file before all are made."""
    name = _type(arguments.type)
    endings = _endings(arguments.ut, name)
    template = _template(arguments.wordmal, endings)
    project = opened(arguments, console)
    inputs = tuple(project.files)
    if arguments.wordmal is not None:
        inputs = (*inputs, Path(arguments.wordmal))
    spare_others(arguments.ut, inputs, over=arguments.skriv_over)
    case = _case(arguments, project)
    with Progress(console) as progress, making(arguments.wordmal):
        progress.at(case.say(_TELLING))
        document = document_of(case, name)
        made: list[tuple[str, bytes]] = []
        for path, ending in zip(arguments.ut, endings, strict=True):
            told: dict[str, Verdi] = {"n": len(made) + 1, "av": len(endings)}
            progress.at(case.say(_WRITING, fil=Path(path).name, **told))
            made.append((path, write(document, name, ending, template)))
        for path, data in made:
            put_bytes(path, data, inputs)
    project.say_beside(console)
    return 0


def _type(word: str | None) -> str:
    if word is None:
        raise UsageError(_NO_TYPE, valg=tuple(TYPES))
    try:
        return find_type(word)
    except UnknownTypeError as error:
        raise unknown(error.name, error.known) from error


def _endings(paths: Sequence[str], name: str) -> list[str]:
    """Give the format of each file by its ending. Raises `UsageError`."""
    if not paths:
        raise UsageError(_NO_FILE, navn=name)
    known = formats_of(name)
    endings = [Path(path).suffix.casefold().removeprefix(".") for path in paths]
    for path, ending in zip(paths, endings, strict=True):
        if ending not in known:
            valg = tuple(f".{one}" for one in known)
            raise UsageError(_UNFIT, type=name, fil=path, valg=valg)
    if len({Path(path).resolve() for path in paths}) < len(paths):
        raise UsageError(_TWICE)
    return endings


def _template(path: str | None, endings: Sequence[str]) -> bytes | None:
    if path is None:
        return None
    if _DOCX not in endings:
        raise UsageError(_NO_WORD)
    with reading():
        return Path(path).read_bytes()


def _case(arguments: Namespace, project: Opened) -> Case:
    """Lay out what the report asks. Raises `UsageError` for a choice that is not there."""
    loaded = project.loaded
    chosen = (arguments.tiltak, arguments.mal, arguments.tjeneste, arguments.malgruppe)
    try:
        return Case(
            graf(loaded.teori),
            day(arguments.dato),
            project.språk,
            Lest(loaded.teori, (), loaded.sources, loaded, project.project.name),
            Choice(*map(tuple, chosen)),
            steder=arguments.steder,
        )
    except UnknownChoiceError as error:
        raise unknown(error.id, error.known) from error
