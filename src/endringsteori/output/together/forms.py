"""The formats that each command shows several projects in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.document import Heading, to_markdown, to_text
from endringsteori.document.html import to_html
from endringsteori.output.style import Style
from endringsteori.output.together.as_csv import money_csv, needs_csv
from endringsteori.output.together.as_json import (
    indicators_json,
    money_json,
    needs_json,
)
from endringsteori.output.together.indicators import tell_indicators
from endringsteori.output.together.money import tell_money
from endringsteori.output.together.needs import tell_needs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from endringsteori.document import Block, Document
    from endringsteori.output.together.seen import Seen

    Form: TypeAlias = Callable[[Seen], str]
    _Tell: TypeAlias = Callable[[Seen], Document]

__all__ = ["INDICATORS", "MONEY", "NEEDS"]


def _forms(tell: _Tell, **more: Form) -> Mapping[str, Form]:
    """Give what every document can be, and formats that are of one command alone."""

    def text(seen: Seen) -> str:
        return to_text(_whole(tell(seen)), Style(seen.colour))

    def markdown(seen: Seen) -> str:
        return to_markdown(_whole(tell(seen)))

    def html(seen: Seen) -> str:
        return to_html(tell(seen))

    return {"tekst": text, "markdown": markdown, "html": html, **more}


def _whole(document: Document) -> tuple[Block, ...]:
    return (Heading(1, document.title), *document.blocks)


NEEDS: Final = _forms(tell_needs, csv=needs_csv, json=needs_json)
"""Of `puslespill`."""
INDICATORS: Final = _forms(tell_indicators, json=indicators_json)
"""Of `vurder`."""
MONEY: Final = _forms(tell_money, csv=money_csv, json=money_json)
"""Of `plan`."""
