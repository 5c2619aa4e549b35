"""`endringsteori puslespill`: goals, measures, services and groups, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import endringsteori
from endringsteori.cli.asking import day
from endringsteori.cli.files import put
from endringsteori.cli.puzzle import opened
from endringsteori.graph import graf
from endringsteori.output.puslespill import (
    render_csv,
    render_html,
    render_json,
    render_text,
)

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from endringsteori.cli.console import Console
    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Lay the puzzle, and show it in the form that is asked for."""
    project = opened(arguments, console)
    graph = graf(project.loaded.teori)
    colour = console.colour and arguments.ut is None
    dato = day(arguments.dato)
    shown = _shown(graph, arguments.format, dato, project.språk, colour=colour)
    put(console, shown, arguments.ut, project.files)
    project.say_beside(console)
    return 0


def _shown(
    graph: TheoryGraph, form: str, dato: date, språk: Språk, *, colour: bool
) -> str:
    if form == "csv":
        return render_csv(graph, språk)
    if form == "html":
        return render_html(graph, språk, dato)
    if form == "json":
        return render_json(graph, språk, dato, endringsteori.versjon)
    return render_text(graph, språk, dato, colour=colour)
