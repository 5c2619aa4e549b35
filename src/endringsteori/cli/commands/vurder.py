"""`endringsteori vurder`: read chains against what has been measured."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import endringsteori
from endringsteori.assessment import vurder
from endringsteori.cli.asking import day, language
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.destinations import SCREEN, destinations, put_all
from endringsteori.cli.faults import unknown
from endringsteori.cli.puzzle import opened_each
from endringsteori.cli.several import refuse_flags, show_together
from endringsteori.cli.sources import files_of
from endringsteori.cli.trend_figures import draw_trends, put_trends, with_pictures
from endringsteori.output.together import INDICATORS
from endringsteori.output.vurdering import FORMATS, Assessed
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from endringsteori.checking import Project
    from endringsteori.cli.console import Console
    from endringsteori.cli.puzzle import Opened
    from endringsteori.diagnostics import Place, Span
    from endringsteori.loading import Loaded, Sources

__all__ = ["run"]

_LEFT_OUT: Final = Tekst(
    nb="Ikke alt lot seg lese, så noe kan mangle i vurderingen. Se endringsteori valider.",
    nn="Ikkje alt let seg lese, så noko kan mangle i vurderinga. Sjå endringsteori valider.",
    en="Not everything could be read, so the assessment may lack something. See endringsteori valider.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Assess what could be read, and say on the side where that was not all.

    Of several projects it is told what they have measured, each beside the others.
    """
    wanted = destinations(arguments.ut, arguments.format, FORMATS)
    (project, loaded, _), *others = every = opened_each(arguments, console)
    if others:
        _together(arguments, console, every)
        return 0
    teori = loaded.teori
    assessed = _assessed(arguments, loaded, project)
    inputs = tuple(files_of(project, loaded.sources.files))
    folder = arguments.figurer
    drawn = () if folder is None else draw_trends(assessed, folder)
    shown = []
    for to in wanted:
        told = with_pictures(assessed, drawn, to.path)
        colour = console.colour and to.path == SCREEN
        shown.append((to, (FORMATS[to.form](replace(told, colour=colour)),)))
    put_all(console, shown, inputs)
    put_trends(drawn, inputs)
    if loaded.trouble:
        console.complain(_LEFT_OUT.på(assessed.språk))
    warn_in_git(console, project, teori, assessed.språk)
    return 0


def _together(
    arguments: Namespace, console: Console, every: tuple[Opened, ...]
) -> None:
    one_only = {
        "--tiltak": arguments.tiltak,
        "--figurer": arguments.figurer,
        "--alle": arguments.alle,
    }
    refuse_flags(one_only)
    wanted = destinations(arguments.ut, arguments.format, INDICATORS)
    dato = day(arguments.dato)
    show_together(arguments, console, every, INDICATORS, wanted, dato)


def _assessed(arguments: Namespace, loaded: Loaded, project: Project) -> Assessed:
    """Assess a project, and gather what was asked for about how to show it.

    Raises `UsageError` where a measure that was asked for is not there.
    """
    teori = loaded.teori
    known = tuple(tiltak.id for tiltak in teori.tiltak)
    for tiltak in arguments.tiltak:
        if tiltak not in known:
            raise unknown(tiltak, known)
    return Assessed(
        vurder(teori, dato=day(arguments.dato)),
        language(arguments, (teori.innstillinger.språk,)),
        prosjekt=project.name,
        chosen=tuple(arguments.tiltak) or None,
        every=arguments.alle,
        spans=_spans(loaded.sources),
        version=endringsteori.versjon,
    )


def _spans(sources: Sources) -> Callable[[Place], Span | None]:
    """Give spans with the names of files as they may be shown."""

    def span(place: Place) -> Span | None:
        found = sources.span(place)
        if found is None:
            return None
        return replace(found, file=sources.shown.file(found.file))

    return span
