"""`endringsteori tjenester`: who does what with whom, and what each can mend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.checking import Lest, valider
from endringsteori.cli.asking import day
from endringsteori.cli.faults import unknown
from endringsteori.cli.files import put
from endringsteori.cli.puzzle import opened
from endringsteori.graph import graf
from endringsteori.output.puslespill import render_services

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.cli.console import Console

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Tell of all services, or of the one that is asked for."""
    project = opened(arguments, console)
    teori = project.loaded.teori
    known = tuple(tjeneste.id for tjeneste in teori.tjenester)
    if arguments.tjeneste is not None and arguments.tjeneste not in known:
        raise unknown(arguments.tjeneste, known)
    loaded, name = project.loaded, project.project.name
    findings = valider(
        Lest(teori, (), loaded.sources, loaded, name),
        dato=day(arguments.dato),
        profil=arguments.profil,
        språk=project.språk,
    )
    shown = render_services(
        graf(teori),
        findings,
        project.språk,
        chosen=arguments.tjeneste,
        colour=console.colour and arguments.ut is None,
    )
    put(console, shown, arguments.ut, project.files)
    project.say_beside(console)
    return 0
