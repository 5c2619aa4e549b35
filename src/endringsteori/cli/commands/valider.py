"""`endringsteori valider`: check projects and show what was found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import endringsteori
from endringsteori.checking import STDIN, Ask, check, summary
from endringsteori.cli.asking import day, language, language_asked
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.destinations import SCREEN, destinations, put_all
from endringsteori.cli.faults import UsageError
from endringsteori.cli.git_faults import STDIN_WITHOUT_FILE
from endringsteori.cli.git_top import find_top
from endringsteori.cli.rule_choices import refuse_unknown, rule_choices
from endringsteori.cli.sources import files_of, projects_of, reading
from endringsteori.diagnostics import Severity
from endringsteori.output import FORMATS, NOWHERE, Run

if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from endringsteori.checking import Checked
    from endringsteori.cli.console import Console
    from endringsteori.output import Need

__all__ = ["run"]


def run(arguments: Namespace, console: Console) -> int:
    """Check, show, and answer 1 where something counts."""
    wanted = destinations(arguments.ut, arguments.format)
    ask = Ask(
        dato=day(arguments.dato),
        profil=arguments.profil,
        språk=language_asked(arguments),
        terskel=arguments.terskel and Severity(arguments.terskel),
        regler=rule_choices(arguments.regel),
        mot=arguments.mot,
        med_register=arguments.med_register,
    )
    if ask.mot is not None and STDIN in arguments.stier and arguments.som is None:
        raise UsageError(STDIN_WITHOUT_FILE)
    with reading():
        projects = projects_of(arguments.stier, arguments.som, console)
        checked = tuple(check(projects, ask))
    rules = tuple({rule.code: rule for one in checked for rule in one.rules}.values())
    refuse_unknown(ask.regler, rules)
    needs = {need for to in wanted for need in FORMATS[to.form].needs}
    told = _told(arguments, checked, ask.dato, needs)
    colour = replace(told, colour=console.colour)
    shown = [
        (to, FORMATS[to.form].render(colour if to.path == SCREEN else told))
        for to in wanted
    ]
    inputs = (
        file
        for one in checked
        for file in files_of(one.project, one.loaded.sources.files)
    )
    put_all(console, shown, inputs)
    for one in checked:
        warn_in_git(console, one.project, one.loaded.teori, told.språk)
    return 1 if summary(checked).counting else 0


def _told(
    arguments: Namespace, checked: tuple[Checked, ...], dato: date, needs: set[Need]
) -> Run:
    """Gather what was found, and what was asked for about how to show it."""
    pages: str | None = arguments.regelsider
    return Run(
        checked,
        dato,
        endringsteori.versjon if "version" in needs else "",
        språk=language(arguments, (one.settings.språk for one in checked)),
        by=arguments.grupper,
        every_place=arguments.alle,
        top=find_top(arguments.rot) if "top" in needs else NOWHERE,
        pages=pages and f"{pages.removesuffix('/')}/",
    )
