"""An individual plan rendered: pure functions from the graph of a theory to text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import to_markdown, to_text
from endringsteori.output.individ.as_json import SCHEMA_VERSION, render_json
from endringsteori.output.individ.planned import Planned
from endringsteori.output.individ.telling import tell
from endringsteori.output.style import Style

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["SCHEMA_VERSION", "render_json", "render_markdown", "render_text"]


def render_text(
    graph: TheoryGraph, språk: Språk, dato: date, *, colour: bool = False
) -> str:
    """Show the plan in lines for a terminal, at most 80 columns wide."""
    return to_text(tell(Planned(graph, språk, dato)), Style(colour))


def render_markdown(graph: TheoryGraph, språk: Språk, dato: date) -> str:
    """Show the plan as Markdown, to be read or put into another document."""
    return to_markdown(tell(Planned(graph, språk, dato)))
