"""`endringsteori eksporter`: a project as a workbook for Excel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.cli.asking import language, language_asked
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.faults import UsageError
from endringsteori.cli.files import put_bytes
from endringsteori.cli.marking import refuse_ending
from endringsteori.cli.overwriting import spare_others
from endringsteori.cli.sources import files_of, projects_of, reading
from endringsteori.cli.workbooks import workbook_of
from endringsteori.exchange import load
from endringsteori.exchange.contained import self_contained
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.cli.console import Console

__all__ = ["run"]

_NO_FILE: Final = Tekst(
    nb="Oppgi regnearket som skal lages: -o kjede.xlsx.",
    nn="Oppgi reknearket som skal lagast: -o kjede.xlsx.",
    en="Name the workbook to make: -o kjede.xlsx.",
)
_LEFT_OUT: Final = Tekst(
    nb="OBS: Noe i filene kan ikke leses og er ikke med. Kjør valider for å se hva.",
    nn="OBS: Noko i filene kan ikkje lesast og er ikkje med. Køyr valider for å sjå kva.",
    en="NOTE: Something in the files cannot be read and is left out. Run valider to see what.",
)
_INCLUDED: Final = Tekst(
    nb="Det som kom fra datakilder og registre, står i regnearket. Filene selv er ikke nevnt der.",
    nn="Det som kom frå datakjelder og register, står i reknearket. Filene sjølve er ikkje nemnde der.",
    en="What came from data sources and registers stands in the workbook. The files themselves are not named there.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Read, and write the workbook; what could not be read is told on the side."""
    if arguments.ut is None:
        raise UsageError(_NO_FILE)
    refuse_ending(arguments.ut)
    with reading():
        (project,) = projects_of((arguments.sti,), arguments.som, console)
        loaded = load(project.tree)
    teori = loaded.teori
    språk = language(arguments, (teori.innstillinger.språk,))
    inputs = tuple(files_of(project, loaded.sources.files))
    spare_others((arguments.ut,), inputs, over=arguments.skriv_over)
    alone = self_contained(teori)
    data = workbook_of(alone, language_asked(arguments))
    put_bytes(arguments.ut, data, inputs)
    if loaded.trouble:
        console.complain(_LEFT_OUT.på(språk))
    if alone != teori:
        console.complain(_INCLUDED.på(språk))
    warn_in_git(console, project, teori, språk)
    return 0
