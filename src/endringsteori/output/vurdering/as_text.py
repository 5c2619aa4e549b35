"""An assessment as text for a terminal, or a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import to_text
from endringsteori.output.style import Style
from endringsteori.output.vurdering.telling import tell

if TYPE_CHECKING:
    from endringsteori.output.vurdering.assessed import Assessed

__all__ = ["render_text"]


def render_text(assessed: Assessed) -> str:
    """Show an assessment to people, in lines that each end in a line feed."""
    return to_text(tell(assessed), Style(assessed.colour))
