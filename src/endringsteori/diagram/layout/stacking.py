"""Placing things below each other, each as near to where it wants to be as it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["stack"]


def stack(
    wanted: Sequence[float],
    heights: Sequence[float],
    gap: float,
    bounds: tuple[float, float],
) -> list[float]:
    """Give the upper edges of things that keep their order and `gap` between them.

    `wanted` are the upper edges that they would rather have; the sum of squared
    distances from these is as small as it can be (isotonic regression by pooling adjacent
    violators). All stay within the bounds, which are to be wide enough.
    """
    offsets = [0.0]
    for height in heights[:-1]:
        offsets.append(offsets[-1] + height + gap)
    pools: list[tuple[float, int]] = []
    for value, offset in zip(wanted, offsets, strict=False):
        pool = (value - offset, 1)
        while pools and pools[-1][0] > pool[0]:
            before = pools.pop()
            members = before[1] + pool[1]
            total = before[0] * before[1] + pool[0] * pool[1]
            pool = (total / members, members)
        pools.append(pool)
    top = bounds[0]
    last = bounds[1] - (offsets[-1] + heights[-1] if heights else 0.0)
    moved = [min(max(mean, top), last) for mean, n in pools for _ in range(n)]
    return [shift + offset for shift, offset in zip(moved, offsets, strict=False)]
