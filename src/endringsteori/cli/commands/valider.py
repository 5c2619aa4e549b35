"""`endringsteori valider`: check projects and show what was found."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

import endringsteori
from endringsteori.checking import (
    STDIN,
    Ask,
    Checked,
    bring,
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
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from endringsteori.checking import Outcome, Project
    from endringsteori.cli.console import Console
    from endringsteori.cli.destinations import Destination
    from endringsteori.output.run import Passed
    from endringsteori.output.told import Told
    from endringsteori.texts import Språk

__all__ = ["run"]

_MANY: Final = 4
"""So many projects are worth more than one process, which takes a moment to begin."""

_FOLLOWED: Final = "tekst"
"""The format of a run that goes on and on."""

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
    showing = _how_to_show(arguments, ask.dato, {to.form for to in wanted})
    with reading():
        projects = projects_of(arguments.stier, arguments.som, console)
        refuse_others(arguments.merk, projects)
        told = _told(projects, ask, arguments, showing, wanted)
        checked = () if told else _checked(projects, ask, arguments, wanted)
    passed: Sequence[Outcome | Told] = told or checked
    rules = {rule.code: rule for one in passed for rule in one.rules}
    refuse_unknown(ask.regler, tuple(rules.values()))
    showing = replace(showing, checked=checked, språk=_headings(arguments, passed))
    colour = replace(showing, colour=console.colour)
    shown = [
        (to, _pieces(told, colour if to.path == SCREEN else showing, to.form))
        for to in wanted
    ]
    inputs = (file for one in passed for file in files_of(one.project, one.files))
    put_all(console, shown, inputs)
    if arguments.merk is not None:
        (alone,) = (one for one in checked if isinstance(one, Checked))
        write_marked(arguments.merk, projects[0], alone, showing.språk)
    _warn(console, ask, passed, showing.språk)
    return 1 if summary(passed).counting else 0


def _warn(console: Console, ask: Ask, passed: Iterable[Passed], språk: Språk) -> None:
    """Say on the side what there is to say of projects about a person or a family."""
    confidential = [one.project for one in passed if one.is_confidential]
    if confidential:
        say_unheeded(console, ask.regler, språk)
    for project in confidential:
        warn_if_in_git(console, project, språk)


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
        showing = replace(
            _how_to_show(arguments, ask.dato, {_FOLLOWED}),
            checked=(checked,),
            språk=_headings(arguments, (checked,)),
            colour=console.colour,
        )
        console.write(FORMATS[_FOLLOWED].render(showing))
        _warn(console, ask, (checked,), showing.språk)
        return showing.språk

    return follow(projects, ask, console, show)


def _told(
    projects: Sequence[Project],
    ask: Ask,
    arguments: Namespace,
    showing: Run,
    wanted: Sequence[Destination],
) -> tuple[Told, ...]:
    """Check several projects and tell of each at once, where every format can do that.

    Otherwise none: then the findings are needed together.
    """
    if len(projects) == 1 or not all(FORMATS[to.form].is_by_project for to in wanted):
        return ()
    from endringsteori.output.told import tell  # noqa: PLC0415 - most runs are of one

    keep = partial(tell, run=showing, forms=tuple(to.form for to in wanted))
    return tuple(check_each(projects, ask, keep, _processes(arguments, projects)))


def _checked(
    projects: Sequence[Project],
    ask: Ask,
    arguments: Namespace,
    wanted: Sequence[Destination],
) -> tuple[Outcome, ...]:
    """Check one project here, and several with as many processes as it is worth."""
    processes = _processes(arguments, projects)
    if len(projects) == 1:
        return tuple(check(projects, ask))
    grouped = any("groups" in FORMATS[to.form].needs for to in wanted)
    keep = partial(bring, by=arguments.grupper if grouped else None)
    return tuple(check_each(projects, ask, keep, processes))


def _processes(arguments: Namespace, projects: Sequence[Project]) -> int:
    word: str | None = arguments.prosesser
    if word is None:
        return cores() if len(projects) >= _MANY else 1
    if not (word.isascii() and word.isdecimal() and 0 < int(word) <= _MOST_PROCESSES):
        raise UsageError(_BAD_NUMBER, verdi=word, flest=_MOST_PROCESSES)
    return int(word)


def _pieces(told: Sequence[Told], showing: Run, form: str) -> Iterable[str]:
    """Give what a format says of what was told of at once, or else of what is in the run."""
    if not told:
        return FORMATS[form].pieces(showing)
    from endringsteori.output.told import pieces  # noqa: PLC0415 - most runs are of one

    return pieces(told, showing, form)


def _headings(arguments: Namespace, passed: Iterable[Passed]) -> Språk:
    return language(arguments, (one.settings.språk for one in passed))


def _how_to_show(arguments: Namespace, dato: date, forms: Collection[str]) -> Run:
    """Gather what was asked for about how to show what is found; no projects yet."""
    needs = {need for form in forms for need in FORMATS[form].needs}
    pages: str | None = arguments.regelsider
    return Run(
        (),
        dato,
        endringsteori.versjon if "version" in needs else "",
        by=arguments.grupper,
        every_place=arguments.alle,
        top=find_top(arguments.rot) if "top" in needs else NOWHERE,
        pages=pages and f"{pages.removesuffix('/')}/",
    )
