"""A comparison as Markdown, to stand as a comment on a proposed change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.comparison.telling import Told
from endringsteori.document.safe import as_code, as_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.comparison.compare import Difference
    from endringsteori.texts import Språk

__all__ = ["render_markdown"]


def render_markdown(
    difference: Difference, names: tuple[str, str], språk: Språk
) -> str:
    """Show what differs as Markdown.

    No text of the project can format anything, link, or call on a person.
    """
    told = Told(difference, names, språk, as_markdown, as_code)
    return "".join(f"{line}\n" for line in _lines(told))


def _lines(told: Told) -> Iterator[str]:
    yield f"## {told.title}"
    yield ""
    if told.stamp:
        yield f"**{told.stamp}**"
        yield ""
    for part in told.parts():
        yield f"### {part.heading}"
        yield ""
        yield from (f"- {sentence}" for sentence in part.sentences)
        yield ""
    yield told.closing
