"""Sides of boxes where arrows run both ways: there those that run back need a place of their own.

The engine lets all arrows meet a box in the middle of its side. The head of one that runs back
would lie over the beginnings of those that go forward, and its beginning under their heads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Arrow", "Shared", "shared_sides"]


class Arrow(NamedTuple):
    """The boxes at the left and the right end of an arrow, and whether it runs back."""

    left: str
    right: str
    back: bool


class Shared(NamedTuple):
    """The boxes whose right side, and those whose left side, arrows meet both ways."""

    right: frozenset[str]
    left: frozenset[str]


def shared_sides(arrows: Iterable[Arrow]) -> Shared:
    """Find the sides that arrows meet both ways; an arrow meets the right of its left box."""
    met = list(arrows)
    forward = [arrow for arrow in met if not arrow.back]
    back = [arrow for arrow in met if arrow.back]
    return Shared(
        frozenset(a.left for a in forward).intersection(a.left for a in back),
        frozenset(a.right for a in forward).intersection(a.right for a in back),
    )
