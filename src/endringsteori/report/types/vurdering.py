"""The report `vurdering`: the three questions, what to settle, and how indicators move."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.document import Paragraph
from endringsteori.output.vurdering.telling import in_full, in_short
from endringsteori.report.trends import trends
from endringsteori.report.types.funn import three_things
from endringsteori.report.words import common

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Block
    from endringsteori.report.case import Case

__all__ = ["tell"]


def tell(case: Case) -> Iterator[Block]:
    """Tell the answers in short, the three things, then each measure and goal with figures."""
    if not case.chosen.is_everything and not case.chosen.tiltak:
        yield Paragraph(case.say(common.NOTHING_CHOSEN))
        return
    assessed = replace(case.assessed, pictures=dict(trends(case.assessed)))
    yield from in_short(assessed)
    yield from three_things(case)
    yield from in_full(assessed)
