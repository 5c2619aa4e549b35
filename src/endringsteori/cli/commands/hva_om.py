"""`endringsteori hva-om`: what follows if something falls away, or something is added."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import endringsteori
from endringsteori.checking import les
from endringsteori.cli.asking import day
from endringsteori.cli.difference_figure import draw_difference, ending_of
from endringsteori.cli.faults import UsageError
from endringsteori.cli.files import put
from endringsteori.cli.puzzle import opened
from endringsteori.cli.sources import reading
from endringsteori.cli.taking import taken
from endringsteori.comparison import compare
from endringsteori.comparison.without_asked import ask_without
from endringsteori.diagnostics import Severity
from endringsteori.loading import Overlay
from endringsteori.output.puslespill import (
    label_of,
    render_without,
    render_without_json,
    render_without_markdown,
)
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.cli.console import Console
    from endringsteori.cli.puzzle import Opened
    from endringsteori.comparison.without_asked import Consequences
    from endringsteori.model import Teori
    from endringsteori.texts import Språk

__all__ = ["run"]

_NOTHING: Final = Tekst(
    nb="Si hva som skal falle bort med --uten, eller hva som kommer til med --med.",
    nn="Sei kva som skal falle bort med --uten, eller kva som kjem til med --med.",
    en="Say what is to fall away with --uten, or what is added with --med.",
)
_FAULTY: Final = Tekst(
    nb="{sti:«»} kan ikke legges til slik den er: {melding}",
    nn="{sti:«»} kan ikkje leggjast til slik ho er: {melding}",
    en="{sti:«»} cannot be added as it is: {melding}",
)
_TODAY: Final = Tekst(nb="i dag", nn="i dag", en="today")


def run(arguments: Namespace, console: Console) -> int:
    """Ask before and after, tell what differs, and draw it where that is asked for."""
    if not arguments.uten and arguments.med is None:
        raise UsageError(_NOTHING)
    if arguments.figur is not None:
        ending_of(arguments.figur)
    project = opened(arguments, console)
    teori = project.loaded.teori
    extended = _extended(project, arguments.med) if arguments.med else None
    found = ask_without(
        teori,
        taken(arguments.uten, extended or teori),
        day(arguments.dato),
        extended=extended,
        språk=project.språk,
    )
    added = Path(arguments.med).name if arguments.med else ""
    colour = console.colour and arguments.ut is None
    shown = _shown(found, arguments.format, project.språk, added, colour=colour)
    inputs = [*project.files, *(Path(one) for one in [arguments.med] if one)]
    put(console, shown, arguments.ut, inputs)
    if arguments.figur is not None:
        språk = project.språk
        names = _TODAY.på(språk), label_of(found, språk, added)
        differs = compare(found.before, found.after)
        draw_difference(differs, names, arguments.figur, inputs, språk, console)
    project.say_beside(console)
    return 0


def _shown(
    found: Consequences, form: str, språk: Språk, added: str, *, colour: bool
) -> str:
    if form == "json":
        return render_without_json(found, språk, endringsteori.versjon, added)
    if form == "markdown":
        return render_without_markdown(found, språk, added)
    return render_without(found, språk, added, colour=colour)


def _extended(project: Opened, path: str) -> Teori:
    """Read the project with one file more. Raises `UsageError` where that has faults."""
    with reading():
        data = Path(path).read_bytes()
    tree = project.project.tree
    before = {one.fingerprint for one in les(tree).funn}
    lest = les(Overlay(tree, {f"hva-om/{Path(path).name}": data}))
    for one in lest.funn:
        if one.severity is Severity.ERROR and one.fingerprint not in before:
            raise UsageError(_FAULTY, sti=path, melding=one.message)
    return lest.teori
