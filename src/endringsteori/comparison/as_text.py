"""A comparison as text for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.comparison.telling import Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from endringsteori.comparison.compare import Difference
    from endringsteori.texts import Språk

__all__ = ["render_text"]


def render_text(
    difference: Difference,
    names: tuple[str, str],
    språk: Språk,
    *,
    clean: Callable[[str], str] = str,
    heading: Callable[[str], str] = str,
) -> str:
    """Show what differs to people, in lines that each end in a line feed.

    `names` is what people call the old and the new. `clean` makes texts of the project
    safe on a screen, and `heading` sets a heading apart.
    """
    told = Told(difference, names, språk, clean, lambda text: f"`{clean(text)}`")
    return "".join(f"{line}\n" for line in _lines(told, heading))


def _lines(told: Told, heading: Callable[[str], str]) -> Iterator[str]:
    if told.stamp:
        yield told.stamp
        yield ""
    yield heading(told.title)
    yield ""
    for part in told.parts():
        yield heading(part.heading)
        yield from (f"- {sentence}" for sentence in part.sentences)
        yield ""
    yield told.closing
