"""`endringsteori puslespill`: goals, measures, services and groups, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import endringsteori
from endringsteori.cli.asking import day
from endringsteori.cli.files import put
from endringsteori.cli.puzzle import opened_each
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
    from endringsteori.cli.puzzle import Opened
    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Lay the puzzle, or hold several beside each other, in the form that is asked for."""
    dato = day(arguments.dato)
    project, *others = opened_each(arguments, console)
    if others:
        _together(arguments, console, (project, *others), dato)
        return 0
    graph = graf(project.loaded.teori)
    colour = console.colour and arguments.ut is None
    shown = _shown(graph, arguments.format, dato, project.språk, colour=colour)
    put(console, shown, arguments.ut, project.files)
    project.say_beside(console)
    return 0


def _together(
    arguments: Namespace, console: Console, every: tuple[Opened, ...], dato: date
) -> None:
    from endringsteori.cli.several import (  # noqa: PLC0415 - one project needs no assessment
        show_together,
        to_one_place,
    )
    from endringsteori.output.together import NEEDS  # noqa: PLC0415 - the same

    wanted = to_one_place(arguments)
    show_together(arguments, console, every, NEEDS, wanted, dato)


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
