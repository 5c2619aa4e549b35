"""`endringsteori valider`: check projects and show what was found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import endringsteori
from endringsteori.checking import (
    STDIN,
    Ask,
    Checked,
    check,
    check_each,
    cores,
    summary,
)
from endringsteori.cli.asking import day, language, language_asked
from endringsteori.cli.confidential import warn_if_in_git
from endringsteori.cli.destinations import SCREEN, destinations, put_all
from endringsteori.cli.faults import UsageError
from endringsteori.cli.git_faults import STDIN_WITHOUT_FILE
from endringsteori.cli.git_top import find_top
from endringsteori.cli.marking import refuse_others, write_marked
from endringsteori.cli.rule_choices import (
    refuse_unknown,
    rule_choices,
    say_unheeded,
)
from endringsteori.cli.sources import files_of, projects_of, reading
from endringsteori.diagnostics import Severity
from endringsteori.output import FORMATS, NOWHERE, Run
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from datetime import date

    from endringsteori.checking import Outcome, Project
    from endringsteori.cli.console import Console
    from endringsteori.output import Need
    from endringsteori.texts import Språk

__all__ = ["run"]

_MANY: Final = 4
"""So many projects are worth more than one process, which takes a moment to begin."""

_MOST_PROCESSES: Final = 61
"""What Windows can wait for at a time."""

_BAD_NUMBER: Final = Tekst(
    nb="--prosesser skal være et helt tall fra 1 til {flest}, ikke {verdi:«»}.",
    nn="--prosesser skal vere eit heilt tal frå 1 til {flest}, ikkje {verdi:«»}.",
    en="--prosesser must be a whole number from 1 to {flest}, not {verdi:«»}.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Check, show, and answer 1 where something counts."""
    wanted = destinations(arguments.ut, arguments.format, FORMATS)
    ask = _asked(arguments)
    if arguments.folg:
        return _follow(arguments, ask, console)
    needs = {need for to in wanted for need in FORMATS[to.form].needs}
    with reading():
        projects = projects_of(arguments.stier, arguments.som, console)
        refuse_others(arguments.merk, projects)
        checked = _checked(projects, ask, arguments, needs)
    rules = tuple({rule.code: rule for one in checked for rule in one.rules}.values())
    refuse_unknown(ask.regler, rules)
    told = _told(arguments, checked, ask.dato, needs)
    colour = replace(told, colour=console.colour)
    shown = [
        (to, FORMATS[to.form].render(colour if to.path == SCREEN else told))
        for to in wanted
    ]
    inputs = (file for one in checked for file in files_of(one.project, one.files))
    put_all(console, shown, inputs)
    if arguments.merk is not None:
        (alone,) = (one for one in checked if isinstance(one, Checked))
        write_marked(arguments.merk, projects[0], alone, told.språk)
    confidential = [one.project for one in checked if one.is_confidential]
    if confidential:
        say_unheeded(console, ask.regler, told.språk)
    for project in confidential:
        warn_if_in_git(console, project, told.språk)
    return 1 if summary(checked).counting else 0


def _asked(arguments: Namespace) -> Ask:
    if arguments.mot is not None and STDIN in arguments.stier and arguments.som is None:
        raise UsageError(STDIN_WITHOUT_FILE)
    return Ask(
        dato=day(arguments.dato),
        profil=arguments.profil,
        språk=language_asked(arguments),
        terskel=arguments.terskel and Severity(arguments.terskel),
        regler=rule_choices(arguments.regel),
        mot=arguments.mot,
        med_register=arguments.med_register,
    )


def _follow(arguments: Namespace, ask: Ask, console: Console) -> int:
    """Show all that is found, and then what is new, until somebody stops it."""
    from endringsteori.cli.following import (  # noqa: PLC0415 - few runs follow
        follow,
        refuse_unfollowable,
    )

    refuse_unfollowable(arguments)
    with reading():
        projects = projects_of(arguments.stier, arguments.som, console)

    def show(checked: Checked) -> Språk:
        refuse_unknown(ask.regler, checked.rules)
        told = _told(arguments, (checked,), ask.dato, {*FORMATS["tekst"].needs})
        console.write(FORMATS["tekst"].render(replace(told, colour=console.colour)))
        if checked.is_confidential:
            say_unheeded(console, ask.regler, told.språk)
            warn_if_in_git(console, checked.project, told.språk)
        return told.språk

    return follow(projects, ask, console, show)


def _checked(
    projects: Sequence[Project], ask: Ask, arguments: Namespace, needs: set[Need]
) -> tuple[Outcome, ...]:
    """Check one project here, and several with as many processes as it is worth."""
    asked = _processes(arguments.prosesser)
    if len(projects) == 1:
        return tuple(check(projects, ask))
    usual = cores() if len(projects) >= _MANY else 1
    by = arguments.grupper if "groups" in needs else None
    return tuple(check_each(projects, ask, by, asked or usual))


def _processes(word: str | None) -> int | None:
    if word is None:
        return None
    if not (word.isascii() and word.isdecimal() and 0 < int(word) <= _MOST_PROCESSES):
        raise UsageError(_BAD_NUMBER, verdi=word, flest=_MOST_PROCESSES)
    return int(word)


def _told(
    arguments: Namespace, checked: tuple[Outcome, ...], dato: date, needs: set[Need]
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
