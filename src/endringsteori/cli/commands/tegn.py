"""`endringsteori tegn`: draw a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.cli.asking import language
from endringsteori.cli.faults import UsageError, unknown
from endringsteori.cli.files import put
from endringsteori.cli.sources import files_of, projects_of, reading
from endringsteori.diagram import (
    ENGINE_SENTENCES,
    EngineError,
    UnknownMeasureError,
    UnknownViewError,
    tegn,
)
from endringsteori.graph import graf
from endringsteori.loading import load
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.cli.console import Console
    from endringsteori.model import Teori
    from endringsteori.texts import Språk

__all__ = ["run"]

_LEFT_OUT: Final = Tekst(
    nb="Ikke alt lot seg lese, så noe kan mangle i figuren. Se endringsteori valider.",
    nn="Ikkje alt let seg lese, så noko kan mangle i figuren. Sjå endringsteori valider.",
    en="Not everything could be read, so the figure may lack something. See endringsteori valider.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Draw what could be read, and say on the side where that was not all."""
    with reading():
        (project,) = projects_of((arguments.sti,), None, console)
        loaded = load(project.tree)
    teori = loaded.teori
    språk: Språk = language(arguments, (teori.innstillinger.språk,))
    svg = _drawn(teori, arguments.visning, arguments.tiltak, språk)
    put(console, svg, arguments.ut, files_of(project, loaded.sources.files))
    if loaded.trouble:
        console.complain(_LEFT_OUT.på(språk))
    return 0


def _drawn(teori: Teori, visning: str, tiltak: str | None, språk: Språk) -> str:
    ordvalg = teori.innstillinger.ordvalg
    try:
        return tegn(
            graf(teori), visning, tiltak=tiltak, språk=språk, ordvalg=ordvalg
        ).svg()
    except UnknownViewError as error:
        raise unknown(error.name, error.known) from error
    except UnknownMeasureError as error:
        raise unknown(str(tiltak), tuple(t.id for t in teori.tiltak)) from error
    except EngineError as error:
        raise UsageError(ENGINE_SENTENCES[error.kind]) from error
