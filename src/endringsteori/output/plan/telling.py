"""The plans of a theory as people are told of them."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading, Item, Items, Paragraph
from endringsteori.output.plan import words
from endringsteori.output.plan.gaps import gaps
from endringsteori.output.plan.phases import phases
from endringsteori.output.plan.plans import plans, together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Block
    from endringsteori.output.plan.planned import Planned

__all__ = ["tell"]

_SECTION: Final = 2


def tell(planned: Planned) -> Iterator[Block]:
    """Lay plans out for people: plan by plan, together, phases, gaps, and how it is worked out."""
    return chain(
        _top(planned),
        plans(planned),
        together(planned),
        phases(planned),
        gaps(planned),
        _how(planned),
    )


def _top(planned: Planned) -> Iterator[Block]:
    if planned.stamp:
        yield Paragraph(planned.stamp, strong=True)
    yield Heading(1, planned.say(words.TITLE))
    day = planned.say(words.ON_DAY, dato=planned.dato)
    whose = planned.organisation
    yield Paragraph(f"{whose}. {day}" if whose else day)


def _how(planned: Planned) -> Iterator[Block]:
    yield Heading(_SECTION, planned.say(words.HOW))
    yield Items([Item(planned.say(sentence)) for sentence in words.HOW_ITEMS])
