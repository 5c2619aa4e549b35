"""`endringsteori ny`: the start of a chain, in a folder or as a workbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.cli.asking import language
from endringsteori.cli.ci_files import ci_file
from endringsteori.cli.confidential import warn_if_in_git
from endringsteori.cli.faults import NOT_ALLOWED, UsageError
from endringsteori.cli.marking import refuse_ending
from endringsteori.cli.new_files import create, refuse_existing, refuse_full
from endringsteori.cli.next_steps import Made, told
from endringsteori.cli.questioning import ask_level, ask_rest, given, introduce
from endringsteori.cli.sources import projects_of
from endringsteori.cli.workbooks import workbook_of
from endringsteori.loading import ROOT_FILE, Memory, load
from endringsteori.templates.start import start
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.cli.console import Console
    from endringsteori.model.teori import Nivå

__all__ = ["run"]

_ENDING: Final = ".xlsx"
_USUAL: Final[Nivå] = "tiltak"

_MEANT_EXCEL: Final = Tekst(
    nb="{sti:«»} er navnet på et regneark. Legg til --excel, eller oppgi en mappe.",
    nn="{sti:«»} er namnet på eit rekneark. Legg til --excel, eller oppgi ei mappe.",
    en="{sti:«»} is the name of a workbook. Add --excel, or name a folder.",
)
_NO_CHECK_OF_EXCEL: Final = Tekst(
    nb="--sjekk lages sammen med en mappe, ikke med --excel.",
    nn="--sjekk blir laga saman med ei mappe, ikkje med --excel.",
    en="--sjekk is made with a folder, not with --excel.",
)
_NO_CHECK_OF_INDIVID: Final = Tekst(
    nb="Nivå individ er underlagt taushetsplikt og hører ikke hjemme i git. Utelat --sjekk.",
    nn="Nivå individ er underlagt teieplikt og høyrer ikkje heime i git. Utelat --sjekk.",
    en="The individual level is confidential and does not belong in git. Leave out --sjekk.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Ask, write all of it or nothing, and tell what was made and what comes next."""
    språk = language(arguments, ())
    path = Path(arguments.ny_mappe)
    beside = _refused(arguments, path)
    asks = console.answers and not arguments.uten_sporsmal
    if asks:
        introduce(console, språk)
    nivå = arguments.niva or (ask_level(console, språk) if asks else _USUAL)
    if beside and nivå == "individ":
        raise UsageError(_NO_CHECK_OF_INDIVID)
    answers = given(arguments, nivå, språk)
    if asks:
        answers = ask_rest(console, nivå, språk, answers)
        console.hint("\n")
    begun = start(nivå, språk, answers)
    data = begun.text.encode()
    main = {path: _workbook(data)} if arguments.excel else {path / ROOT_FILE: data}
    create({**beside, **main})
    is_assumed = not asks and arguments.niva is None
    files = (*main, *beside)
    made = Made(
        arguments.ny_mappe, nivå, files, begun.left, is_assumed, arguments.sjekk
    )
    console.write(told(made, språk))
    if nivå == "individ":
        (written,) = projects_of((arguments.ny_mappe,), None, console)
        warn_if_in_git(console, written, språk)
    return 0


def _refused(arguments: Namespace, path: Path) -> dict[Path, bytes]:
    """Refuse what cannot be made before anybody is asked; give the file of the check."""
    beside: dict[Path, bytes] = {}
    try:
        if arguments.excel:
            refuse_ending(arguments.ny_mappe)
            refuse_existing(path)
            if arguments.sjekk:
                raise UsageError(_NO_CHECK_OF_EXCEL)
            return beside
        if path.suffix.lower() == _ENDING:
            raise UsageError(_MEANT_EXCEL, sti=arguments.ny_mappe)
        refuse_full(path)
        if arguments.sjekk:
            file, data = ci_file(arguments.sjekk, path)
            refuse_existing(file)
            beside[file] = data
    except PermissionError as error:
        raise UsageError(NOT_ALLOWED, sti=arguments.ny_mappe) from error
    return beside


def _workbook(data: bytes) -> bytes:
    """Write a start as a workbook, in its own language; it has help of its own for the comments."""
    return workbook_of(load(Memory({ROOT_FILE: data})).teori, None)
