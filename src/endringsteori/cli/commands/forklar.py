"""`endringsteori forklar`: the card of a rule, and what it sees at one place."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, Final

from endringsteori.checking import Ask
from endringsteori.cli.asking import day, language_asked
from endringsteori.cli.commands.regler import level
from endringsteori.cli.confidential import warn_in_git
from endringsteori.cli.faults import UsageError
from endringsteori.cli.rule_choices import find_rule, rulebook_of
from endringsteori.cli.sources import projects_of, reading
from endringsteori.rules import PROFILER
from endringsteori.rules.rule_names import name_in
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from endringsteori.cli.console import Console
    from endringsteori.rules import Rule
    from endringsteori.texts import Språk

__all__ = ["run"]

_WIDTH: Final = 80
_FROM_PACKAGE: Final = Tekst(
    nb="Fra regelpakken {pakke:«»}.",
    nn="Frå regelpakken {pakke:«»}.",
    en="Of the rule package {pakke:«»}.",
)
_ONE_PROJECT: Final = Tekst(
    nb="--ledd er et sted i et prosjekt. Oppgi ett prosjekt: endringsteori forklar {kode} --ledd {ledd} STI.",
    nn="--ledd er ein stad i eit prosjekt. Oppgi eitt prosjekt: endringsteori forklar {kode} --ledd {ledd} STI.",
    en="--ledd is a place in a project. Give one project: endringsteori forklar {kode} --ledd {ledd} STI.",
)
_NO_ELEMENT: Final = Tekst(
    nb="Fant ikke {ledd:«»} i prosjektet. Skriv det som i fingeravtrykket: tiltak/id, id eller fra->til.",
    nn="Fann ikkje {ledd:«»} i prosjektet. Skriv det som i fingeravtrykket: tiltak/id, id eller fra->til.",
    en="Did not find {ledd:«»} in the project. Write it as in the fingerprint: tiltak/id, id or fra->til.",
)
_DID_YOU_MEAN: Final = Tekst(
    nb="Fant ikke {ledd:«»} i prosjektet. Mente du {valg:«» eller}?",
    nn="Fann ikkje {ledd:«»} i prosjektet. Meinte du {valg:«» eller}?",
    en="Did not find {ledd:«»} in the project. Did you mean {valg:«» eller}?",
)


def run(arguments: Namespace, console: Console) -> int:
    """Print the card, in bokmål as all cards are; with `--ledd`, what the rule sees there."""
    ledd, sti = _place(arguments)
    rulebook = rulebook_of(sti, console)
    wanted = find_rule(arguments.kode, rulebook.rules)
    språk: Språk = language_asked(arguments) or "nb"
    package = rulebook.packages.get(wanted.code)
    card = "\n".join(_told(wanted, package, språk)) + "\n"
    if ledd is None or sti is None:
        console.write(card)
        return 0
    ask = Ask(day(arguments.dato), arguments.profil, language_asked(arguments))
    here = _explained(wanted.code, ledd, sti, ask, console)
    console.write(f"{card}\n{here}")
    return 0


def _place(arguments: Namespace) -> tuple[str | None, str | None]:
    """Give the element and the project, which may stand after `--ledd` or before it."""
    ledd, *after = arguments.ledd or (None,)
    given = [sti for sti in (arguments.sti, *after) if sti is not None]
    if ledd is not None and len(given) != 1:
        raise UsageError(_ONE_PROJECT, kode=arguments.kode, ledd=ledd)
    return ledd, given[0] if given else None


def _explained(code: str, ledd: str, sti: str, ask: Ask, console: Console) -> str:
    from endringsteori.checking.explaining import (  # noqa: PLC0415 - the card alone needs none of it
        UnknownElementError,
        explain,
    )
    from endringsteori.output.as_explained import (  # noqa: PLC0415 - the same
        render_explained,
    )

    try:
        with reading():
            (project,) = projects_of((sti,), None, console)
            explanation = explain(project, ask, code, ledd)
    except UnknownElementError as unknown:
        tekst = _DID_YOU_MEAN if unknown.near else _NO_ELEMENT
        raise UsageError(tekst, ledd=unknown.element, valg=unknown.near) from unknown
    checked = explanation.checked
    språk = checked.settings.språk
    warn_in_git(console, checked.project, checked.loaded.teori, språk)
    return render_explained(explanation, språk, colour=console.colour)


def _told(wanted: Rule, package: str | None, språk: Språk) -> Iterator[str]:
    yield f"{wanted.code} {name_in(språk, wanted.code, wanted.name)}"
    if package is not None:
        yield _FROM_PACKAGE.fyll(språk, {"pakke": package})
    levels = (
        f"{profil}: {level(wanted.levels.at(profil), språk)}" for profil in PROFILER
    )
    yield " · ".join(levels)
    card = wanted.card
    for heading, text in (
        ("Hva", card.hva),
        ("Hvorfor", card.hvorfor),
        ("Slik retter du", card.slik_retter_du),
        ("Når det er greit", card.når_det_er_greit),
    ):
        yield f"\n{heading}"
        yield fill(text, _WIDTH, break_on_hyphens=False)
