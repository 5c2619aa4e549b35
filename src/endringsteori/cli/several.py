"""Several projects in one run, shown together by the commands that can."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import endringsteori
from endringsteori.cli.asking import language
from endringsteori.cli.destinations import SCREEN, Destination, put_all
from endringsteori.cli.faults import UsageError
from endringsteori.comparison.together import Member, in_order
from endringsteori.model.masking import mask_of
from endringsteori.output.together import Seen
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from endringsteori.cli.console import Console
    from endringsteori.cli.puzzle import Opened

__all__ = ["refuse_flags", "show_together", "to_one_place"]

_INDIVID: Final = Tekst(
    nb="{sti:«»} er på nivå individ og vises ikke sammen med andre. Kjør kommandoen for det alene.",
    nn="{sti:«»} er på nivå individ og blir ikkje vist saman med andre. Køyr kommandoen for det åleine.",
    en="{sti:«»} is at the individual level and is not shown together with others. Run the command for it alone.",
)
_NO_FORM: Final = Tekst(
    nb="Flere prosjekter kan ikke vises som {form}. Velg mellom {valg:eller}.",
    nn="Fleire prosjekt kan ikkje visast som {form}. Vel mellom {valg:eller}.",
    en="Several projects cannot be shown as {form}. Choose {valg:eller}.",
)
_ONE_ONLY: Final = Tekst(
    nb="{flagg} gjelder ett prosjekt om gangen.",
    nn="{flagg} gjeld eitt prosjekt om gongen.",
    en="{flagg} is for one project at a time.",
)
_LEFT_OUT: Final = Tekst(
    nb="{sti:«»}: Ikke alt lot seg lese, så noe kan mangle i svaret. Se endringsteori valider.",
    nn="{sti:«»}: Ikkje alt let seg lese, så noko kan mangle i svaret. Sjå endringsteori valider.",
    en="{sti:«»}: Not everything could be read, so the answer may lack something. See endringsteori valider.",
)


def refuse_flags(given: Mapping[str, object]) -> None:
    """Raise `UsageError` for a flag that was given and is for one project only."""
    for flag, value in given.items():
        if value:
            raise UsageError(_ONE_ONLY, flagg=flag)


def to_one_place(arguments: Namespace) -> tuple[Destination, ...]:
    """Give where a command with one format writes: its file, or the screen."""
    return (Destination(arguments.format, arguments.ut or SCREEN),)


def show_together(
    arguments: Namespace,
    console: Console,
    every: Sequence[Opened],
    forms: Mapping[str, Callable[[Seen], str]],
    wanted: Sequence[Destination],
    dato: date,
) -> None:
    """Show several projects in the formats that are wanted, in the same order whatever the paths.

    Raises `UsageError` for a format that is for one project only, and where one of them
    is about a person.
    """
    for to in wanted:
        if to.form not in forms:
            raise UsageError(_NO_FORM, form=to.form, valg=tuple(forms))
    languages = (one.loaded.teori.innstillinger.språk for one in every)
    seen = Seen(
        _members(every), language(arguments, languages), dato, endringsteori.versjon
    )
    shown = []
    for to in wanted:
        colour = to.path == SCREEN and console.colour
        shown.append((to, (forms[to.form](replace(seen, colour=colour)),)))
    put_all(console, shown, (file for one in every for file in one.files))
    for one in every:
        if one.loaded.trouble:
            told = {"sti": _shown_name(one)}
            console.complain(_LEFT_OUT.fyll(seen.språk, told))


def _members(every: Sequence[Opened]) -> tuple[Member, ...]:
    for one in every:
        if one.loaded.teori.nivå == "individ":
            raise UsageError(_INDIVID, sti=_shown_name(one))
    return in_order(
        Member(_shown_name(one), one.loaded) for one in _without_registers(every)
    )


def _without_registers(every: Sequence[Opened]) -> Sequence[Opened]:
    """Leave out projects that others read as their register: they have nothing of their own."""
    registers = {
        os.path.realpath(one.project.disk(file))
        for one in every
        for file in one.loaded.register_files
    }
    return [
        one
        for one in every
        if os.path.realpath(one.project.disk(one.project.tree.root)) not in registers
    ]


def _shown_name(one: Opened) -> str:
    return one.project.shown_through(mask_of(one.loaded.teori)).name
