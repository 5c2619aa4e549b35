"""`endringsteori importer`: a workbook as a new project in a folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.checking import Ask, check, today
from endringsteori.cli.asking import language, language_asked
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.faults import UsageError
from endringsteori.cli.files import put_bytes
from endringsteori.cli.sources import files_of, projects_of, reading
from endringsteori.diagnostics import Severity
from endringsteori.exchange import is_workbook
from endringsteori.exchange.contained import self_contained
from endringsteori.loading import ROOT_FILE, dump
from endringsteori.output.as_text import render_text
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.checking import Checked
    from endringsteori.cli.console import Console

__all__ = ["run"]

_READING: Final = "ET0"
_NOT_A_WORKBOOK: Final = Tekst(
    nb="{sti:«»} er ikke et regneark (.xlsx).",
    nn="{sti:«»} er ikkje eit rekneark (.xlsx).",
    en="{sti:«»} is not a workbook (.xlsx).",
)
_THERE_ALREADY: Final = Tekst(
    nb="{sti:«»} finnes fra før, og blir ikke skrevet over. Velg en annen mappe.",
    nn="{sti:«»} finst frå før, og blir ikkje skriven over. Vel ei anna mappe.",
    en="{sti:«»} is there already, and is not written over. Choose another folder.",
)
_WRITTEN: Final = Tekst(nb="Skrev {sti}.", nn="Skreiv {sti}.", en="Wrote {sti}.")
_FAULTS: Final = Tekst(
    nb="Ingenting er skrevet, for noe i regnearket kan ikke leses. Rett det først.",
    nn="Ingenting er skrive, for noko i reknearket kan ikkje lesast. Rett det først.",
    en="Nothing was written, since something in the workbook cannot be read. Mend it first.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Read the workbook, and write the project; answer 1 where it cannot be read in full."""
    if not is_workbook(arguments.regneark):
        raise UsageError(_NOT_A_WORKBOOK, sti=arguments.regneark)
    root = Path(arguments.mappe) / ROOT_FILE
    if root.exists():
        raise UsageError(_THERE_ALREADY, sti=str(root))
    with reading():
        (project,) = projects_of((arguments.regneark,), None, console)
        (checked,) = check((project,), Ask(today(), språk=language_asked(arguments)))
    teori = checked.loaded.teori
    språk = language(arguments, (teori.innstillinger.språk,))
    faults = _faults(checked)
    if faults.findings:
        console.write(render_text((faults,), språk, colour=console.colour))
        console.complain(_FAULTS.på(språk))
        return 1
    text = dump(self_contained(teori))
    inputs = files_of(project, checked.loaded.sources.files)
    put_bytes(str(root), text.encode(), inputs)
    console.write(f"{_WRITTEN.fyll(språk, {'sti': str(root)})}\n")
    (written,) = projects_of((str(root),), None, console)
    warn_in_git(console, written, teori, språk)
    return 0


def _faults(checked: Checked) -> Checked:
    """Keep the faults of reading: all else can be mended in the files."""
    found = tuple(
        finding
        for finding in checked.findings
        if finding.code.startswith(_READING) and finding.severity is Severity.ERROR
    )
    return replace(checked, findings=found)
