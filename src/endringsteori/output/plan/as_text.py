"""Plans as text for a terminal, or a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import to_text
from endringsteori.output.plan.telling import tell
from endringsteori.output.style import Style

if TYPE_CHECKING:
    from endringsteori.output.plan.planned import Planned

__all__ = ["render_text"]


def render_text(planned: Planned, *, colour: bool = False) -> str:
    """Show plans to people, in lines that each end in a line feed."""
    return to_text(tell(planned), Style(colour))
