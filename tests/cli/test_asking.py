"""What several commands ask in the same way."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from endringsteori.checking import today
from endringsteori.cli.asking import day, language, language_asked
from endringsteori.cli.faults import UsageError

if TYPE_CHECKING:
    from endringsteori.texts import Språk


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-21", date(2026, 11, 21)),
        ("21.11.2026", date(2026, 11, 21)),
        (None, today()),
    ],
)
def test_the_day_is_read_as_in_the_files(text: str | None, expected: date) -> None:
    """Both forms of a date; today where none is given."""
    assert day(text) == expected


def test_what_is_no_day_is_wrong_use() -> None:
    """The sentence repeats what was written."""
    with pytest.raises(UsageError) as raised:
        day("i går")

    assert raised.value.told("nb") == (
        "«i går» er ingen dato. Skriv den som 2026-11-21 eller 21.11.2026."
    )


@pytest.mark.parametrize(
    ("arguments", "projects", "expected"),
    [
        (Namespace(sprak="en"), ("nn", "nn"), "en"),
        (Namespace(), ("nn", "nn"), "nn"),
        (Namespace(), ("nn", "nb"), "nb"),
        (Namespace(), (), "nb"),
    ],
)
def test_the_language_is_asked_for_or_shared(
    arguments: Namespace, projects: tuple[Språk, ...], expected: Språk
) -> None:
    """Projects in several languages are told of in bokmål."""
    assert language(arguments, projects) == expected


def test_a_language_that_nobody_asked_for_is_none() -> None:
    """Each project then speaks its own."""
    assert language_asked(Namespace()) is None
