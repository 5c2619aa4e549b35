"""What follows when something is taken away, as JSON for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from endringsteori.output.json_lines import line, members
from endringsteori.output.puslespill.shape import Shape, each
from endringsteori.output.puslespill.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.comparison.without_asked import (
        Carried,
        Consequences,
        GoalChange,
    )
    from endringsteori.texts import Språk

__all__ = ["render_without_json"]


def render_without_json(
    found: Consequences, språk: Språk, version: str, added: str = ""
) -> str:
    """Give what follows as JSON, everything in document order.

    `added` is what people call what is added, if anything is. Lists hold ids; `navn` gives
    what people call what falls or changes, and what carries the goals.
    """
    shown = Shown(found.whole, språk)
    shape = Shape(shown)
    left = found.left
    parts = {
        **shape.head(found.dato, version),
        "uten": line([*map(shape.support, found.taken.supports)]),
        "uten_finansiering": line([*map(shown.text, found.taken.finansiering)]),
        "med": line(shown.text(added) or None),
        "navn": line(shape.names(dict.fromkeys(_named(found)))),
        "faller": each(
            {
                "id": shape.id(one.element),
                "slag": one.slag,
                "fordi": shape.ids(one.because),
            }
            for one in left.fall.fallen
        ),
        "mister_partner": line(shape.ids(left.fall.weakened)),
        "mister_finansiering": line(shape.ids(left.unpaid)),
        "mål": each(_goal(shape, change) for change in found.changed),
        "nye_funn": each(map(shape.finding, found.appeared)),
        "borte_funn": each(map(shape.finding, found.vanished)),
        "kan_ikke_lenger_følges": line(shape.ids(found.unreadable)),
    }
    return f"{members(parts)}\n"


def _named(found: Consequences) -> Iterator[str]:
    """Give what carries the goals before and after, what falls, and what changes."""
    teori = found.whole.teori
    for thing in (*teori.tiltak, *teori.tjenester):
        yield thing.id
    yield from found.left.fall.elements
    yield from found.left.fall.weakened
    yield from (change.mål for change in found.changed)


def _goal(shape: Shape, change: GoalChange) -> dict[str, Any]:
    return {
        "id": shape.id(change.mål),
        "mister_alle_tiltak": change.is_lost,
        "svakere": change.is_weaker,
        "sterkere": change.gains,
        "før": _carried(shape, change.before),
        "etter": _carried(shape, change.after),
    }


def _carried(shape: Shape, carried: Carried) -> dict[str, Any]:
    return {
        "tiltak": shape.ids(carried.tiltak),
        "tjenester": shape.ids(carried.tjenester),
        "plasser": carried.plasser,
        **shape.counted(carried.paths),
    }
