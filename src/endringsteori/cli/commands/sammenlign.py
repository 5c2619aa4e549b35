"""`endringsteori sammenlign`: what differs between two editions of a project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import endringsteori
from endringsteori.cli.asking import language
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.difference_figure import draw_difference, ending_of
from endringsteori.cli.editions import editions
from endringsteori.cli.files import put
from endringsteori.cli.sources import files_of, reading
from endringsteori.comparison import (
    compare,
    render_json,
    render_markdown,
    render_text,
)
from endringsteori.document.safe import visible
from endringsteori.model.masking import mask_of
from endringsteori.output.style import Style
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from endringsteori.cli.console import Console
    from endringsteori.cli.editions import Edition
    from endringsteori.comparison import Difference
    from endringsteori.texts import Språk

__all__ = ["run"]

_LEFT_OUT: Final = Tekst(
    nb="Ikke alt i {utgave:«»} lot seg lese, så noe kan se ut som fjernet eller lagt til uten å være det. Se endringsteori valider.",
    nn="Ikkje alt i {utgave:«»} let seg lese, så noko kan sjå ut som fjerna eller lagt til utan å vere det. Sjå endringsteori valider.",
    en="Not everything in {utgave:«»} could be read, so something may look removed or added that is not. See endringsteori valider.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Compare, show, and say on the side where an edition could not be read whole."""
    if arguments.figur is not None:
        ending_of(arguments.figur)
    with reading():
        both = editions(arguments.gammel, arguments.ny)
    old, new = both
    difference = compare(old.loaded.teori, new.loaded.teori)
    språk = language(arguments, (new.loaded.teori.innstillinger.språk,))
    colour = console.colour and arguments.ut is None
    shown = _shown(difference, arguments.format, both, språk, colour=colour)
    inputs = tuple(_files(both))
    put(console, shown, arguments.ut, inputs)
    if arguments.figur is not None:
        names = old.name, new.name
        draw_difference(difference, names, arguments.figur, inputs, språk, console)
    _say_beside(both, språk, console)
    return 0


def _say_beside(both: tuple[Edition, Edition], språk: Språk, console: Console) -> None:
    """Say what people should know of the editions, apart from what differs."""
    warned: set[Path] = set()
    for name, loaded, project in both:
        if loaded.trouble:
            told = {"utgave": mask_of(loaded.teori)(name)}
            console.complain(_LEFT_OUT.fyll(språk, told))
        if (
            project is not None
            and (place := Path(project.name).resolve()) not in warned
        ):
            warned.add(place)
            warn_in_git(console, project, loaded.teori, språk)


def _shown(
    difference: Difference,
    form: str,
    both: tuple[Edition, Edition],
    språk: Språk,
    *,
    colour: bool,
) -> str:
    old, new = both
    names = old.name, new.name
    if form == "json":
        return render_json(difference, names, språk, endringsteori.versjon)
    if form == "markdown":
        return render_markdown(difference, names, språk)
    bold = Style(colour).bold
    return render_text(difference, names, språk, clean=visible, heading=bold)


def _files(both: tuple[Edition, Edition]) -> Iterator[Path]:
    for _, loaded, project in both:
        if project is not None:
            yield from files_of(project, loaded.sources.files)
