"""An assessment as Markdown, for a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import to_markdown
from endringsteori.output.vurdering.telling import tell

if TYPE_CHECKING:
    from endringsteori.output.vurdering.assessed import Assessed

__all__ = ["render_markdown"]


def render_markdown(assessed: Assessed) -> str:
    """Show an assessment as Markdown."""
    return to_markdown(tell(assessed))
