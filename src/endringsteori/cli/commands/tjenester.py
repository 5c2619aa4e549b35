"""`endringsteori tjenester`: who does what with whom, and what each can mend."""

from __future__ import annotations

from typing import TYPE_CHECKING

import endringsteori
from endringsteori.checking import Lest, valider
from endringsteori.cli.asking import day
from endringsteori.cli.faults import unknown
from endringsteori.cli.files import put
from endringsteori.cli.puzzle import opened
from endringsteori.graph import graf
from endringsteori.output.puslespill import (
    ask_services,
    render_services,
    render_services_csv,
    render_services_json,
    render_services_markdown,
)

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from endringsteori.cli.console import Console
    from endringsteori.output.puslespill import ServiceCards

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Tell of all services, or of the one that is asked for, in the form asked for."""
    project = opened(arguments, console)
    teori = project.loaded.teori
    known = tuple(tjeneste.id for tjeneste in teori.tjenester)
    if arguments.tjeneste is not None and arguments.tjeneste not in known:
        raise unknown(arguments.tjeneste, known)
    loaded, name = project.loaded, project.project.name
    dato = day(arguments.dato)
    findings = valider(
        Lest(teori, (), loaded.sources, loaded, name),
        dato=dato,
        profil=arguments.profil,
        språk=project.språk,
    )
    asked = ask_services(graf(teori), findings, project.språk, arguments.tjeneste)
    colour = console.colour and arguments.ut is None
    shown = _shown(asked, arguments.format, dato, colour=colour)
    put(console, shown, arguments.ut, project.files)
    project.say_beside(console)
    return 0


def _shown(asked: ServiceCards, form: str, dato: date, *, colour: bool) -> str:
    if form == "csv":
        return render_services_csv(asked)
    if form == "json":
        return render_services_json(asked, dato, endringsteori.versjon)
    if form == "markdown":
        return render_services_markdown(asked)
    return render_services(asked, colour=colour)
