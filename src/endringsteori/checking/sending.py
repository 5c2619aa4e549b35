"""The rules of a run on their way from one process to another.

A check is code, which cannot be sent. Ours are found again where they arrive.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.rules import RULES
from endringsteori.rules.rule import no_fix

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.diagnostics import Hit
    from endringsteori.rules import Rule
    from endringsteori.rules.rule import Case

__all__ = ["SentRules", "received", "sendable"]

_OURS: Final = {rule.code: rule for rule in RULES}

SentRules: TypeAlias = "tuple[Rule | str, ...]"
"""Ours by their codes, and of others all but their code to run."""


def sendable(rules: Iterable[Rule]) -> SentRules:
    """Give rules as they can be sent."""
    return tuple(
        rule.code
        if _OURS.get(rule.code) is rule
        else replace(rule, check=_nothing, fix=no_fix)
        for rule in rules
    )


def received(rules: SentRules) -> tuple[Rule, ...]:
    """Give the rules that were sent; of those that are not ours, no check."""
    return tuple(_OURS[rule] if isinstance(rule, str) else rule for rule in rules)


def _nothing(case: Case) -> Iterator[Hit]:
    del case
    return iter(())
