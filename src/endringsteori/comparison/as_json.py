"""A comparison as JSON for programs: one shape, with a version of its own."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from endringsteori.assessment.hiding import HIDDEN
from endringsteori.comparison.changes import Thing
from endringsteori.comparison.hiding import HiddenNumbers
from endringsteori.comparison.sentences import Sentences
from endringsteori.comparison.telling import mask_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from endringsteori.comparison.changes import Change, Value
    from endringsteori.comparison.compare import Difference
    from endringsteori.texts import Språk

__all__ = ["SCHEMA_VERSION", "render_json"]

SCHEMA_VERSION: Final = 1

_line: Final = json.JSONEncoder(ensure_ascii=False).encode


def render_json(
    difference: Difference, names: tuple[str, str], språk: Språk, version: str
) -> str:
    """Give what differs as JSON: the weightiest first, each change on a line of its own."""
    shape = _Shape(difference, språk)
    changes = ",\n".join(f"    {_line(shape.change(c))}" for c in difference.changes)
    old, new = names
    members = {
        "schema_version": _line(SCHEMA_VERSION),
        "tool": _line({"name": "endringsteori", "version": version}),
        "language": _line(språk),
        "confidential": _line(shape.confidential),
        "old": _line(shape.shown(old)),
        "new": _line(shape.shown(new)),
        "changes": f"[\n{changes}\n  ]" if changes else "[]",
        "summary": _line(_summary(difference)),
    }
    shown = ",\n".join(f"  {_line(key)}: {value}" for key, value in members.items())
    return f"{{\n{shown}\n}}\n"


def _summary(difference: Difference) -> dict[str, int]:
    counted = Counter(str(change.kind) for change in difference.changes)
    follows = sum(change.follows for change in difference.changes)
    return {"changes": len(difference.changes), "follows": follows, **counted}


class _Shape:
    """Lays changes out as JSON, with what may not be shown hidden."""

    def __init__(self, difference: Difference, språk: Språk) -> None:
        mask = mask_of(difference)
        self.confidential = mask.individ
        self.shown: Callable[[str], str] = mask
        self._hidden = HiddenNumbers(difference)
        self._sentences = Sentences(
            difference, språk, mask, lambda text: f"`{mask(text)}`"
        )

    def change(self, change: Change) -> dict[str, Any]:
        return {
            "kind": change.kind,
            "slag": change.thing.slag,
            "before": self._thing(change.before),
            "after": self._thing(change.after),
            "field": None if change.field is None else self.shown(change.field),
            "old": self._shown(change, change.old),
            "new": self._shown(change, change.new),
            "follows": change.follows,
            "direction": change.direction,
            "demand": change.demand,
            "message": self._sentences.told(change),
        }

    def _thing(self, thing: Thing | None) -> dict[str, Any] | None:
        if thing is None:
            return None
        return {
            "element": self.shown(thing.element),
            "navn": self.shown(thing.navn),
            "tiltak": thing.tiltak and self.shown(thing.tiltak),
        }

    def _shown(self, change: Change, value: Value | None) -> object:
        """Give a value, or SSB's sign for one that may not be published."""
        if value is not None and self._hidden.hides(change):
            return HIDDEN
        return self._value(value)

    def _value(self, value: Value | None) -> object:
        """Give a value as the file format writes it, and things by their elements."""
        if isinstance(value, tuple):
            return [
                self.shown(item.element if isinstance(item, Thing) else item)
                for item in value
            ]
        if value is None or isinstance(value, int):
            return value
        return self.shown(str(value))
