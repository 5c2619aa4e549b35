"""`endringsteori individ`: the plan around one person or family, part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import endringsteori
from endringsteori.cli.asking import day
from endringsteori.cli.faults import UsageError
from endringsteori.cli.files import put
from endringsteori.cli.puzzle import opened
from endringsteori.graph import graf
from endringsteori.output.individ import render_json, render_markdown, render_text
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from endringsteori.cli.console import Console
    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["run"]

_WRONG_LEVEL: Final = Tekst(
    nb="{sti:«»} er ikke på nivå individ, så det er ingen individuell plan å vise. Skriv `nivå: individ` i rotfilen hvis kjeden gjelder én person eller familie.",
    nn="{sti:«»} er ikkje på nivå individ, så det er ingen individuell plan å vise. Skriv `nivå: individ` i rotfila om kjeda gjeld éin person eller familie.",
    en="{sti:«»} is not at the individual level, so there is no individual plan to show. Write `nivå: individ` in the root file if the chain is about one person or family.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Show the nine parts, what is not in place, and what is waited for."""
    project = opened(arguments, console)
    teori = project.loaded.teori
    if teori.nivå != "individ":
        raise UsageError(_WRONG_LEVEL, sti=project.project.name)
    colour = console.colour and arguments.ut is None
    dato = day(arguments.dato)
    shown = _shown(graf(teori), arguments.format, dato, project.språk, colour=colour)
    put(console, shown, arguments.ut, project.files)
    project.say_beside(console)
    return 0


def _shown(
    graph: TheoryGraph, form: str, dato: date, språk: Språk, *, colour: bool
) -> str:
    if form == "json":
        return render_json(graph, språk, dato, endringsteori.versjon)
    if form == "markdown":
        return render_markdown(graph, språk, dato)
    return render_text(graph, språk, dato, colour=colour)
