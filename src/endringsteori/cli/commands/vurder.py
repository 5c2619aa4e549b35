"""`endringsteori vurder`: read chains against what has been measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import endringsteori
from endringsteori.assessment import vurder
from endringsteori.cli.asking import day, language
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.faults import unknown
from endringsteori.cli.files import put
from endringsteori.cli.sources import files_of, projects_of, reading
from endringsteori.cli.trend_figures import with_figures
from endringsteori.diagnostics import Span
from endringsteori.loading import load
from endringsteori.output.vurdering import (
    Assessed,
    render_json,
    render_markdown,
    render_text,
)
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from endringsteori.cli.console import Console
    from endringsteori.diagnostics import Place
    from endringsteori.loading import Sources
    from endringsteori.texts import Språk

__all__ = ["run"]

_LEFT_OUT: Final = Tekst(
    nb="Ikke alt lot seg lese, så noe kan mangle i vurderingen. Se endringsteori valider.",
    nn="Ikkje alt let seg lese, så noko kan mangle i vurderinga. Sjå endringsteori valider.",
    en="Not everything could be read, so the assessment may lack something. See endringsteori valider.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Assess what could be read, and say on the side where that was not all."""
    with reading():
        (project,) = projects_of((arguments.sti,), None, console)
        loaded = load(project.tree)
    teori = loaded.teori
    språk: Språk = language(arguments, (teori.innstillinger.språk,))
    known = tuple(tiltak.id for tiltak in teori.tiltak)
    for tiltak in arguments.tiltak:
        if tiltak not in known:
            raise unknown(tiltak, known)
    assessed = Assessed(
        vurder(teori, dato=day(arguments.dato)),
        språk,
        prosjekt=project.name,
        chosen=tuple(arguments.tiltak),
        every=arguments.alle,
        spans=_spans(loaded.sources),
        version=endringsteori.versjon,
    )
    inputs = tuple(files_of(project, loaded.sources.files))
    if arguments.figurer is not None:
        assessed = with_figures(assessed, arguments.figurer, arguments.ut, inputs)
    colour = console.colour and arguments.ut is None
    shown = _shown(assessed, arguments.format, colour=colour)
    put(console, shown, arguments.ut, inputs)
    if loaded.trouble:
        console.complain(_LEFT_OUT.på(språk))
    warn_in_git(console, project, teori, språk)
    return 0


def _shown(assessed: Assessed, form: str, *, colour: bool) -> str:
    if form == "json":
        return render_json(assessed)
    if form == "markdown":
        return render_markdown(assessed)
    return render_text(assessed, colour=colour)


def _spans(sources: Sources) -> Callable[[Place], Span | None]:
    """Give spans with the names of files as they may be shown."""

    def span(place: Place) -> Span | None:
        found = sources.span(place)
        if found is None:
            return None
        return Span(sources.shown.file(found.file), found.start, found.end)

    return span
