"""Rules as people name them: by code, and with how grave they are to be in a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking import OFF
from endringsteori.cli.faults import UsageError, unknown
from endringsteori.diagnostics import Severity
from endringsteori.rules import RULES, rule
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.rules import Rule

__all__ = ["find_rule", "rule_choices"]

_FAMILY: Final = "ET"
_LEVELS: Final = (*(severity.value for severity in Severity), OFF)
_NO_LEVEL: Final = Tekst(
    nb="{ord:«»} mangler hvor alvorlig regelen skal være. Skriv for eksempel {eksempel}.",
    nn="{ord:«»} manglar kor alvorleg regelen skal vere. Skriv til dømes {eksempel}.",
    en="{ord:«»} lacks how grave the rule is to be. Write for instance {eksempel}.",
)


def find_rule(word: str) -> Rule:
    """Find a rule by its code, in any case and without `ET` if so written.

    Raises `UsageError` with near codes where there is none.
    """
    code = word.strip().upper()
    found = rule(f"{_FAMILY}{code}" if code.isdecimal() else code)
    if found is None:
        raise unknown(word, tuple(known.code for known in RULES))
    return found


def rule_choices(words: Iterable[str]) -> Mapping[str, Severity | None]:
    """Read choices such as `ET303=av`, by code; None for a rule that is turned off.

    Of several about one rule the last holds. Raises `UsageError`.
    """
    return dict(map(_choice, words))


def _choice(word: str) -> tuple[str, Severity | None]:
    named, _, level = (part.strip() for part in word.partition("="))
    code = find_rule(named).code
    if not level:
        raise UsageError(_NO_LEVEL, ord=word, eksempel=f"{code}={OFF}")
    if level not in _LEVELS:
        raise unknown(level, _LEVELS)
    return code, None if level == OFF else Severity(level)
