"""`endringsteori valider`: check projects and show what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import endringsteori
from endringsteori.checking import Ask, check, summary
from endringsteori.cli.asking import day, language, language_asked
from endringsteori.cli.files import put
from endringsteori.cli.rule_choices import rule_choices
from endringsteori.cli.sources import files_of, projects_of, reading
from endringsteori.diagnostics import Severity
from endringsteori.output import render_json, render_text

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.cli.console import Console

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Check, show, and answer 1 where something counts."""
    ask = Ask(
        dato=day(arguments.dato),
        profil=arguments.profil,
        språk=language_asked(arguments),
        terskel=arguments.terskel and Severity(arguments.terskel),
        regler=rule_choices(arguments.regel),
    )
    with reading():
        projects = projects_of(arguments.stier, arguments.som, console)
        checked = tuple(check(projects, ask))
    if arguments.format == "json":
        shown = render_json(checked, ask.dato, endringsteori.versjon)
    else:
        colour = console.colour and arguments.ut is None
        shown = render_text(
            checked,
            language(arguments, (one.settings.språk for one in checked)),
            by=arguments.grupper,
            every_place=arguments.alle,
            colour=colour,
        )
    inputs = (
        file
        for one in checked
        for file in files_of(one.project, one.loaded.sources.files)
    )
    put(console, shown, arguments.ut, inputs)
    return 1 if summary(checked).counting else 0
