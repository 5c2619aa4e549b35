"""A workbook over a project that is there: shown first, and written when asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.checking import Ask, check, today
from endringsteori.cli.asking import language, language_asked
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.rewriting import Rewrite, rewrite
from endringsteori.cli.sources import projects_of, reading
from endringsteori.diagnostics import Severity
from endringsteori.exchange.taking_over import ClashError, take_over
from endringsteori.loading.parts import full_data
from endringsteori.output.as_imported import (
    Imported,
    render_clash,
    render_imported,
)
from endringsteori.output.as_text import render_text
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from endringsteori.checking import Checked, Project
    from endringsteori.cli.console import Console
    from endringsteori.texts import Språk

__all__ = ["reading_faults", "write_over"]

_READING: Final = "ET0"
_FAULTS: Final = Tekst(
    nb="Ingenting er skrevet, for noe i prosjektet kan ikke leses. Rett det først.",
    nn="Ingenting er skrive, for noko i prosjektet kan ikkje lesast. Rett det først.",
    en="Nothing was written, since something in the project cannot be read. Fix it first.",
)
_REMOVE: Final = Tekst(
    nb="Skal det som ikke står i regnearket ({n} {n:sted|steder}), fjernes fra filene? Skriv ja eller nei. [nei] ",
    nn="Skal det som ikkje står i reknearket ({n} {n:stad|stader}), fjernast frå filene? Skriv ja eller nei. [nei] ",
    en="Remove what is not in the workbook ({n} {n:place|places}) from the files? Write yes or no. [no] ",
)
_YES: Final = frozenset({"ja", "j", "yes", "y"})


def reading_faults(checked: Checked) -> Checked:
    """Keep the faults of reading: all else can be mended in the files."""
    found = tuple(
        finding
        for finding in checked.findings
        if finding.code.startswith(_READING) and finding.severity is Severity.ERROR
    )
    return replace(checked, findings=found)


def write_over(arguments: Namespace, data: bytes, console: Console) -> int:
    """Carry a workbook that can be read over to a project; `data` are its bytes.

    Answers 1 where something is to be written and was not. Nothing is removed unless
    `--fjern` is given, or somebody at a terminal says so.
    """
    with reading():
        (project,) = projects_of((arguments.mappe,), None, console)
        (checked,) = check((project,), Ask(today(), språk=language_asked(arguments)))
    teori = checked.loaded.teori
    språk = language(arguments, (teori.innstillinger.språk,))
    faults = reading_faults(checked)
    if faults.findings:
        console.write(render_text((faults,), språk, colour=console.colour))
        console.complain(_FAULTS.på(språk))
        return 1
    warn_in_git(console, project, teori, språk)
    removes = arguments.fjern
    try:
        imported = _imported(project, data, removes=removes)
        if (
            imported.missing
            and not removes
            and _is_told_to(arguments, imported, console, språk)
        ):
            removes = True
            imported = _imported(project, data, removes=removes)
    except ClashError as clash:
        console.write(
            render_clash(clash.before, clash.missing, språk, colour=console.colour)
        )
        return 1
    return _told(arguments, imported, console, språk, removes=removes)


def _imported(project: Project, data: bytes, *, removes: bool) -> Imported:
    with reading():
        over = take_over(project.tree, data, removes=removes)
    return Imported(
        project, full_data(over.before.teori), over.merged.missing, over.carried
    )


def _is_told_to(
    arguments: Namespace, imported: Imported, console: Console, språk: Språk
) -> bool:
    """Ask whether to remove what is missing, where that is about to be written."""
    if not arguments.skriv or not console.answers:
        return False
    shown = render_imported(
        imported, språk, removes=False, written=False, colour=console.colour
    )
    console.write(shown)
    question = _REMOVE.fyll(språk, {"n": len(imported.missing)})
    answer = console.ask(question)
    return answer is not None and answer.strip().casefold() in _YES


def _told(
    arguments: Namespace,
    imported: Imported,
    console: Console,
    språk: Språk,
    *,
    removes: bool,
) -> int:
    """Write where that is asked for and proved, and tell; give the answer of the command."""
    carried = imported.carried
    files = tuple(_files(imported))
    written = bool(arguments.skriv and carried.holds and files)
    shown = render_imported(
        imported, språk, removes=removes, written=written, colour=console.colour
    )
    if written:
        rewrite(files)
    console.write(shown)
    return 0 if carried.holds and (written or not files) else 1


def _files(imported: Imported) -> Iterator[Rewrite]:
    project = imported.project
    home = Path(project.folder or ".")
    for change in imported.carried.changes:
        path = Path(project.disk(change.file))
        yield Rewrite(
            path, home, project.path(change.file), change.before, change.after
        )
