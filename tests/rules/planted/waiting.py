"""When what is begun can show: sums of `virker_etter` along every way there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rules.planted.world import World

__all__ = ["first_day", "waits"]


def waits(world: World, fra: str, til: str, begun: date) -> Iterator[date]:
    """Give the day that each way ends, adding one duration after another.

    Steps inside circles lead nowhere: nobody can say how many rounds they take.
    """
    if fra == til:
        yield begun
        return
    for step in world.steps[fra].values():
        leads = step.til == til or til in world.ahead(step.til)
        if leads and not world.in_circle(step):
            after = step.hypotese.virker_etter
            day = begun if after is None else after.etter(begun)
            yield from waits(world, step.til, til, day)


def first_day(world: World, element: str) -> date | None:
    """Give the first day that any measure shows in an element.

    None where nobody can say: no measure leads there, or one without oppstart does.
    """
    days: list[date] = []
    for tiltak in world.teori.tiltak:
        for link in world.links_of(tiltak.id):
            if not _begins(world, link, tiltak.id):
                continue
            if link != element and element not in world.ahead(link):
                continue
            ways = [*waits(world, link, element, tiltak.oppstart or world.dato)]
            if ways and tiltak.oppstart is None:
                return None
            days += ways
    return min(days, default=None)


def _begins(world: World, link: str, tiltak: str) -> bool:
    """Tell whether no other link of the measure leads to it, circles through it apart."""
    return all(
        world.home[cause] != tiltak or world.in_circle(world.steps[cause][link])
        for cause in world.causes(link)
    )
