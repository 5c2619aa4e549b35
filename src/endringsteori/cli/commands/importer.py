"""`endringsteori importer`: a workbook as a new project, or over one that is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.checking import Ask, check, today
from endringsteori.cli.asking import language, language_asked
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.faults import UsageError
from endringsteori.cli.files import plainly
from endringsteori.cli.importing import reading_faults, write_over
from endringsteori.cli.new_files import create, refuse_full
from endringsteori.cli.sources import projects_of, reading
from endringsteori.editing.filing import filed
from endringsteori.exchange import is_workbook
from endringsteori.exchange.contained import self_contained
from endringsteori.loading import ROOT_FILE
from endringsteori.output.as_text import render_text
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.checking import Checked
    from endringsteori.cli.console import Console
    from endringsteori.texts import Språk

__all__ = ["run"]

_NOT_A_WORKBOOK: Final = Tekst(
    nb="{sti:«»} er ikke et regneark (.xlsx).",
    nn="{sti:«»} er ikkje eit rekneark (.xlsx).",
    en="{sti:«»} is not a workbook (.xlsx).",
)
_WRITTEN: Final = Tekst(nb="Skrev {sti}.", nn="Skreiv {sti}.", en="Wrote {sti}.")
_FAULTS: Final = Tekst(
    nb="Ingenting er skrevet, for noe i regnearket kan ikke leses. Rett det først.",
    nn="Ingenting er skrive, for noko i reknearket kan ikkje lesast. Rett det først.",
    en="Nothing was written, since something in the workbook cannot be read. Fix it first.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Read the workbook, and write the project; answer 1 where it cannot be read in full.

    A project that is there is written over only as far as the workbook changes it.
    """
    if not is_workbook(arguments.regneark):
        raise UsageError(_NOT_A_WORKBOOK, sti=arguments.regneark)
    with reading():
        (project,) = projects_of((arguments.regneark,), None, console)
        (checked,) = check((project,), Ask(today(), språk=language_asked(arguments)))
        data = project.tree.read(project.tree.root)
    språk = language(arguments, (checked.loaded.teori.innstillinger.språk,))
    faults = reading_faults(checked)
    if faults.findings:
        console.write(render_text((faults,), språk, colour=console.colour))
        console.complain(_FAULTS.på(språk))
        return 1
    if _is_project(Path(arguments.mappe)):
        return write_over(arguments, data, console)
    return _write_new(arguments, checked, console, språk)


def _is_project(path: Path) -> bool:
    with plainly(str(path)):
        return (path / ROOT_FILE).exists() or path.is_file()


def _write_new(
    arguments: Namespace, checked: Checked, console: Console, språk: Språk
) -> int:
    folder = Path(arguments.mappe)
    refuse_full(folder)
    teori = self_contained(checked.loaded.teori)
    files = filed(teori, Path(arguments.regneark).name, språk)
    create({folder / path: data for path, data in files.items()})
    for path in files:
        console.write(f"{_WRITTEN.fyll(språk, {'sti': str(folder / path)})}\n")
    (written,) = projects_of((arguments.mappe,), None, console)
    warn_in_git(console, written, teori, språk)
    return 0
