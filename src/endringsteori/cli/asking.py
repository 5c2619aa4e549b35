"""What several commands ask in the same way: the day, and the language of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.checking import today
from endringsteori.cli.faults import BAD_DATE, UsageError
from endringsteori.model.tid import les_dato

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable
    from datetime import date

    from endringsteori.texts import Språk

__all__ = ["day", "language", "language_asked"]


def day(text: str | None) -> date:
    """Read `--dato`; today where it is not given. Raises `UsageError` for what is no date."""
    if text is None:
        return today()
    try:
        return les_dato(text)
    except ValueError as error:
        raise UsageError(BAD_DATE, verdi=text) from error


def language_asked(arguments: Namespace) -> Språk | None:
    """Give the language of `--sprak`; None where it was not given."""
    return getattr(arguments, "sprak", None)


def language(arguments: Namespace, set_by_projects: Iterable[Språk]) -> Språk:
    """Give the language of a whole run.

    The one asked for; else that of the projects, where they share one; else bokmål.
    """
    asked = language_asked(arguments)
    if asked is not None:
        return asked
    languages = set(set_by_projects)
    return languages.pop() if len(languages) == 1 else "nb"
