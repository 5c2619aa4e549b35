"""Rules as people name them: by code, and with how grave they are to be in a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking import OFF, Rulebook
from endringsteori.cli.faults import UsageError, unknown
from endringsteori.cli.sources import projects_of, reading
from endringsteori.diagnostics import Severity
from endringsteori.exchange import load
from endringsteori.lean import lazy_pattern
from endringsteori.model import patterns
from endringsteori.rules import RULES
from endringsteori.rules.individ import NEVER_LOWERED
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from endringsteori.cli.console import Console
    from endringsteori.rules import Rule
    from endringsteori.texts import Språk

__all__ = [
    "find_rule",
    "refuse_unknown",
    "rule_choices",
    "rulebook_of",
    "say_unheeded",
]

_FAMILY: Final = "ET"
_OF_OTHERS: Final = lazy_pattern(patterns.EGEN_KODE)
_LEVELS: Final = (*(severity.value for severity in Severity), OFF)
_NO_LEVEL: Final = Tekst(
    nb="{ord:«»} mangler hvor alvorlig regelen skal være. Skriv for eksempel {eksempel}.",
    nn="{ord:«»} manglar kor alvorleg regelen skal vere. Skriv til dømes {eksempel}.",
    en="{ord:«»} does not say how serious the rule is to be. Write for instance {eksempel}.",
)

_WHOSE: Final = Tekst(
    nb="Kjenner ikke {kode:«»}. Er den prosjektets egen eller fra en regelpakke, oppgi prosjektet etter koden.",
    nn="Kjenner ikkje {kode:«»}. Er han prosjektet sin eigen eller frå ein regelpakke, oppgi prosjektet etter koden.",
    en="There is no rule {kode:«»}. If it is a project's own or of a rule package, give the project after the code.",
)
_UNHEEDED: Final = Tekst(
    nb="--regel gjelder ikke for {koder} på nivå individ: Der kan ingen senke eller slå av reglene om personvern.",
    nn="--regel gjeld ikkje for {koder} på nivå individ: Der kan ingen senke eller slå av reglane om personvern.",
    en="--regel does not apply to {koder} at the individual level: there nobody can lower or turn off the rules about privacy.",
)


def find_rule(word: str, rules: Sequence[Rule] = RULES) -> Rule:
    """Find a rule by its code, in any case and without `ET` if so written.

    Raises `UsageError` with near codes where there is none.
    """
    code = _code(word)
    found = next((rule for rule in rules if rule.code == code), None)
    if found is None and rules is RULES and _OF_OTHERS.match(code):
        raise UsageError(_WHOSE, kode=code)
    if found is None:
        raise unknown(word, tuple(known.code for known in rules))
    return found


def rulebook_of(sti: str | None, console: Console) -> Rulebook:
    """Give the rules of a project; without one, those that every project has."""
    if sti is None:
        return Rulebook(RULES)
    with reading():
        (project,) = projects_of((sti,), None, console)
        return Rulebook.of(load(project.tree).teori)


def rule_choices(words: Iterable[str]) -> Mapping[str, Severity | None]:
    """Read choices such as `ET303=av`, by code; None for a rule that is turned off.

    Of several about one rule the last holds. Codes of projects and packages are known
    when these have been read: until then any of their form will do. Raises `UsageError`.
    """
    return dict(map(_choice, words))


def refuse_unknown(choices: Iterable[str], rules: Sequence[Rule]) -> None:
    """Refuse a choice about a rule that no project of the run has (`UsageError`)."""
    for code in choices:
        find_rule(code, rules)


def say_unheeded(
    console: Console, choices: Mapping[str, Severity | None], språk: Språk
) -> None:
    """Say on the side which choices a project at nivå individ does not heed, if any."""
    codes = tuple(
        code
        for code, severity in choices.items()
        if code in NEVER_LOWERED and severity is not Severity.ERROR
    )
    if codes:
        console.complain(_UNHEEDED.fyll(språk, {"koder": codes}))


def _code(word: str) -> str:
    code = word.strip().upper()
    return f"{_FAMILY}{code}" if code.isdecimal() else code


def _choice(word: str) -> tuple[str, Severity | None]:
    named, _, level = (part.strip() for part in word.partition("="))
    code = _code(named)
    if not _OF_OTHERS.match(code):
        code = find_rule(named).code
    if not level:
        raise UsageError(_NO_LEVEL, ord=word, eksempel=f"{code}={OFF}")
    if level not in _LEVELS:
        raise unknown(level, _LEVELS)
    return code, None if level == OFF else Severity(level)
