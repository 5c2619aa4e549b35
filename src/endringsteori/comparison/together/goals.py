"""Goals that several projects have, and in which of them a measure reaches them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from endringsteori.comparison.together.member import Member
    from endringsteori.model import Mål

__all__ = ["SharedGoal", "shared_goals"]


class SharedGoal(NamedTuple):
    """A goal with one id in several projects, and those of them it is and is not reached in.

    `mål` is as the first of them has it. It is reached where a measure that is not over
    has a way there.
    """

    mål: Mål
    reached_in: tuple[Member, ...]
    not_reached_in: tuple[Member, ...]


def shared_goals(members: Sequence[Member]) -> tuple[SharedGoal, ...]:
    """Give the goals that two or more projects have, in the order of the first to have each."""
    having: dict[str, list[tuple[Member, Mål]]] = {}
    for member in members:
        for mål in member.loaded.teori.mål:
            having.setdefault(mål.id, []).append((member, mål))
    return tuple(_shared(found) for found in having.values() if len(found) > 1)


def _shared(found: Sequence[tuple[Member, Mål]]) -> SharedGoal:
    mål = found[0][1]
    reached = {
        member: bool(member.graph.measures_going_to(mål.id)) for member, _ in found
    }
    return SharedGoal(
        mål,
        tuple(member for member, is_reached in reached.items() if is_reached),
        tuple(member for member, is_reached in reached.items() if not is_reached),
    )
