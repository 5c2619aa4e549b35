"""Plans as Markdown, for a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import to_markdown
from endringsteori.output.plan.telling import tell

if TYPE_CHECKING:
    from endringsteori.output.plan.planned import Planned

__all__ = ["render_markdown"]


def render_markdown(planned: Planned) -> str:
    """Show plans as Markdown."""
    return to_markdown(tell(planned))
