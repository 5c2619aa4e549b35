"""The heads of the columns of a grid."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diagram.examples import box
from diagram.geometry import rectangle
from endringsteori.diagram.layout.heads import BETWEEN_KINDS, place_heads
from endringsteori.diagram.typesetting.blocks import AIRY

if TYPE_CHECKING:
    from endringsteori.diagram import DiagramNode

_DENSE = replace(AIRY, dense=True)


def _joint(count: int) -> list[DiagramNode]:
    return [box(f"s{n}", "samarbeid", "Samarbeid " * n) for n in range(count)]


def test_they_stand_on_one_line() -> None:
    """At the bottom, the highest of them from the top on."""
    placed, right = place_heads(_joint(4), 100, AIRY)
    at = [rectangle(one.at) for one in placed]

    assert (at[0][0], at[-1][2]) == (100, right)
    assert len({bottom for *_, bottom in at}) == 1
    assert min(top for _, top, *_ in at) == 0


def test_dense_heads_stand_in_two_tiers() -> None:
    """The line of an upper head comes down between two lower ones, clear of both."""
    placed, right = place_heads(_joint(5), 100, _DENSE)
    lower, upper = placed[::2], placed[1::2]

    assert len({one.at.y + one.at.block.height for one in lower}) == 1
    for before, one, after in zip(lower, upper, lower[1:], strict=False):
        middle = one.at.x + one.at.block.width / 2
        assert before.at.x + before.at.block.width < middle - 5
        assert after.at.x > middle + 5
        assert one.at.y + one.at.block.height < min(before.at.y, after.at.y)
    assert right < place_heads(_joint(5), 100, AIRY)[1]


def test_two_heads_need_no_tiers() -> None:
    """They would be no narrower."""
    placed, _ = place_heads(_joint(2), 0, _DENSE)

    assert len({one.at.y + one.at.block.height for one in placed}) == 1


def test_kinds_are_kept_apart() -> None:
    """Each kind has tiers of its own."""
    placed, _ = place_heads([*_joint(3), box("g", "glippe")], 0, _DENSE)
    last, gap = placed[2], placed[3]

    assert gap.at.x == last.at.x + last.at.block.width + BETWEEN_KINDS
    assert gap.at.y + gap.at.block.height == last.at.y + last.at.block.height


def test_no_heads() -> None:
    """Nothing is placed, and nothing takes room."""
    assert place_heads([], 100, AIRY) == ((), 0.0)
