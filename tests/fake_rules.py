"""Rules that say what a test tells them to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.rules import Case

__all__ = ["FakeCheck", "fake_rule", "hit"]


class FakeCheck:
    """A check that gives the same hits whatever it is asked, and counts how often."""

    def __init__(self, hits: tuple[Hit, ...]) -> None:
        self._hits = hits
        self.times = 0

    def __call__(self, case: Case) -> Iterator[Hit]:
        """Give the hits."""
        del case
        self.times += 1
        yield from self._hits


def hit(
    element: str,
    field: str | None = None,
    key: str | None = None,
    covers: tuple[str, ...] = (),
) -> Hit:
    """Make a hit that names its element."""
    return Hit(Place(element, field, key), {"navn": element}, covers=covers)


def fake_rule(
    code: str,
    *hits: Hit,
    levels: str = "F/A/M",
    silent_when: tuple[str, ...] = (),
    reads: tuple[str, ...] = (),
    wide: bool = False,
    words: Mapping[str, Words] | None = None,
) -> Rule:
    """Make a rule that always has these hits."""
    said = Words(
        message=Tekst(
            nb="{navn:«»} er feil.", nn="{navn:«»} er gale.", en="{navn:«»} is wrong."
        ),
        advice=Tekst(nb="Rett det.", nn="Rett det.", en="Mend it."),
    )
    return Rule(
        code=code,
        name=f"regelen {code}",
        levels=Levels.of(levels),
        card=Card("Hva.", "Hvorfor.", "Slik.", "Når."),
        words=words or {"": said},
        check=FakeCheck(hits),
        reads=frozenset(reads),
        wide=wide,
        silent_when=silent_when,
    )
