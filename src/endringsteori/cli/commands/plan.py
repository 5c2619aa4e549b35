"""`endringsteori plan`: plans, what is anchored in them, what it costs, and the phases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import endringsteori
from endringsteori.cli.asking import day
from endringsteori.cli.faults import unknown
from endringsteori.cli.files import put
from endringsteori.cli.puzzle import opened_each
from endringsteori.graph import graf
from endringsteori.output.plan import (
    Planned,
    render_csv,
    render_json,
    render_markdown,
    render_text,
)

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from endringsteori.cli.console import Console
    from endringsteori.cli.puzzle import Opened

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Tell of all plans, or of the one that is asked for and those under it.

    Of several projects what they spend is told, each beside the others.
    """
    dato = day(arguments.dato)
    project, *others = opened_each(arguments, console)
    if others:
        _together(arguments, console, (project, *others), dato)
        return 0
    teori = project.loaded.teori
    known = tuple(plan.id for plan in teori.planer)
    if arguments.plan is not None and arguments.plan not in known:
        raise unknown(arguments.plan, known)
    planned = Planned(
        graf(teori),
        project.språk,
        dato,
        chosen=arguments.plan,
        version=endringsteori.versjon,
    )
    colour = console.colour and arguments.ut is None
    shown = _shown(planned, arguments.format, colour=colour)
    put(console, shown, arguments.ut, project.files)
    project.say_beside(console)
    return 0


def _together(
    arguments: Namespace, console: Console, every: tuple[Opened, ...], dato: date
) -> None:
    from endringsteori.cli.several import (  # noqa: PLC0415 - one project needs no assessment
        refuse_flags,
        show_together,
        to_one_place,
    )
    from endringsteori.output.together import MONEY  # noqa: PLC0415 - the same

    refuse_flags({"--plan": arguments.plan})
    wanted = to_one_place(arguments)
    show_together(arguments, console, every, MONEY, wanted, dato)


def _shown(planned: Planned, form: str, *, colour: bool) -> str:
    if form == "csv":
        return render_csv(planned)
    if form == "json":
        return render_json(planned)
    if form == "markdown":
        return render_markdown(planned)
    return render_text(planned, colour=colour)
