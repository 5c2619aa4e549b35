"""`Page`: one chain file that something is written into, with every other byte kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.editing.lines import line_break, past_line
from endringsteori.editing.standing import Standing
from endringsteori.editing.written import (
    Fields,
    Ids,
    Leaf,
    Rows,
    Value,
    entry,
    flow,
    items,
)
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.model.fields import fields_at

if TYPE_CHECKING:
    from endringsteori.editing.edit import Edit
    from endringsteori.loading.raw import Path

__all__ = ["Page"]


class Page(Standing):
    """One file that `rett` writes in.

    A method gives the edits of one change, or none where the file is not written so that
    it can be made by these rules. Whether the file then reads as it should, is for others
    to prove.
    """

    def put(self, path: Path, key: str, value: Value) -> tuple[Edit, ...]:
        """Write a field of the mapping at a path, which may have it already.

        Ids are added to those that stand there; anything else takes the place of it.
        """
        home = self._at(path)
        if home is None and path:
            return self.put(path[:-1], str(path[-1]), {key: value})
        if isinstance(home, str) or (isinstance(home, RawMap) and home.flow):
            return self._opened(path, home, key, value)
        if not isinstance(home, RawMap) or not home:
            return ()
        if key in home:
            return self._onto(path, home, key, value)
        return (self._inserted(path, home, key, value),)

    def reason(
        self, path: Path, target: str, key: str, value: Value
    ) -> tuple[Edit, ...]:
        """Write a field of the hypothesis to a target; `path` leads to the links."""
        links, home = self._at(path), self._at(path[:-1])
        if isinstance(links, RawMap):
            return self._of_hypothesis(path, links, target, key, value)
        named = [links] if isinstance(links, str) else links
        if not isinstance(named, list) or not isinstance(home, RawMap) or home.flow:
            return ()
        hypotheses: Fields = {
            id_: {key: value} if id_ == target else Leaf("") for id_ in named
        }
        return self._instead(home, str(path[-1]), hypotheses)

    def drop(self, path: Path, item: str | None = None) -> tuple[Edit, ...]:
        """Take a field away, or one item of its list or mapping."""
        home, key = self._at(path[:-1]), str(path[-1])
        if not isinstance(home, RawMap) or home.flow or key not in home:
            return ()
        links = home[key]
        if item is None or links == item or len(links) == 1:
            return (self._cut(home, key),)
        if isinstance(links, RawMap) and not links.flow:
            return (self._cut(links, item),)
        if isinstance(links, RawList) and item in links:
            kept = tuple(id_ for id_ in links if id_ != item)
            return self._instead(home, key, Ids(kept))
        return ()

    def _of_hypothesis(
        self, path: Path, links: RawMap, target: str, key: str, value: Value
    ) -> tuple[Edit, ...]:
        said = links.get(target)
        if isinstance(said, RawMap):
            return self.put((*path, target), key, value)
        fields: Fields = {key: value}
        if isinstance(said, str):
            _, _, start, end = links.places[target]
            fields = {"fordi": Leaf(self._text[start:end]), key: value}
        return () if links.flow else self._instead(links, target, fields)

    def _onto(
        self, path: Path, home: RawMap, key: str, value: Value
    ) -> tuple[Edit, ...]:
        there = home[key]
        if isinstance(value, Ids) and isinstance(there, RawMap):
            edits = (
                self.put((*path, key), id_, Leaf("…", value.note)) for id_ in value.ids
            )
            return tuple(edit for found in edits for edit in found)
        if isinstance(value, (Ids, Rows)) and isinstance(there, RawList) and there:
            return self._added(there, value)
        if isinstance(value, Ids) and isinstance(there, str):
            value = Ids((there, *value.ids), value.note)
        return self._instead(home, key, value)

    def _added(self, there: RawList, value: Ids | Rows) -> tuple[Edit, ...]:
        """Write more items at the end of a list."""
        start, end = there.places[-1]
        if there.flow:
            if isinstance(value, Rows):
                return ()
            edit = self._edit(end, end, f", {', '.join(value.ids)}")
            return (edit, *self._note(there.end, value.note))
        dash = self._text.rfind("-", 0, start)
        indent = " " * (dash - self._line_start(dash))
        if isinstance(value, Ids):
            lines = [f"{indent}- {id_}" for id_ in value.ids]
        else:
            lines = [*items(value, indent, self._step)]
        at = self._line_end(self._last(end))
        return (self._edit(at, at, self._below(lines)),)

    def _opened(
        self, path: Path, there: RawMap | str, key: str, value: Value
    ) -> tuple[Edit, ...]:
        """Write a thing on one line as a block, with a field more."""
        home = self._at(path[:-1]) if path else None
        if not isinstance(home, RawMap) or home.flow:
            return ()
        _, _, start, end = home.places[str(path[-1])]
        if "\n" in self._text[start:end] or key in there:
            return ()
        fields: dict[str, Value] = {}
        if isinstance(there, RawMap):
            for name, (_, _, at, to) in there.places.items():
                fields[name] = Leaf(self._text[at:to])
        else:
            fields["navn"] = Leaf(self._text[start:end])
        return self._instead(home, str(path[-1]), {**fields, key: value})

    def _instead(self, home: RawMap, key: str, value: Value) -> tuple[Edit, ...]:
        """Write a value where another stands, or none; not over a comment in it."""
        start, key_end, _, end = home.places[key]
        end = self._last(max(key_end, end))
        colon = self._text.find(":", key_end)
        if colon < 0 or "#" in self._text[colon:end]:
            return ()
        end = max(end, colon + 1)
        indent = " " * (start - self._line_start(start))
        if isinstance(value, (Leaf, Ids)):
            shown = value.text if isinstance(value, Leaf) else flow(value.ids)
            edits = (self._edit(colon + 1, end, f" {shown}".rstrip()),)
            return (*edits, *self._note(end, value.note))
        lines = [*entry(key, value, indent, self._step)][1:]
        stop = self._line_end(end)
        if not self._text[end:stop].strip():
            return (self._edit(colon + 1, stop, self._below(lines)),)
        comment = self._edit(colon + 1, end, "")
        return (comment, self._edit(stop, stop, self._below(lines)))

    def _note(self, end: int, note: str) -> tuple[Edit, ...]:
        at = self._line_end(end)
        if not note or self._text[end:at].strip():
            return ()
        return (self._edit(at, at, f"  # {note}"),)

    def _inserted(self, path: Path, home: RawMap, key: str, value: Value) -> Edit:
        """Write a new field after those that the format has before it."""
        order = fields_at(path)
        places = home.places
        before = [k for k in home if key not in order or k in order[: order.index(key)]]
        first = min(start for start, *_ in places.values())
        indent = self._text[self._line_start(first) : first]
        lines = [*entry(key, value, " " * len(indent), self._step)]
        if not before:
            at = self._line_start(first)
            return self._edit(at, at, line_break(self._text).join((*lines, "")))
        ends = (max(places[k][1], places[k][3]) for k in before)
        at = self._line_end(self._last(max(ends)))
        return self._edit(at, at, self._below(lines))

    def _cut(self, home: RawMap, key: str) -> Edit:
        start, key_end, _, end = home.places[key]
        stop = self._last(max(key_end, end))
        return self._edit(self._line_start(start), past_line(self._text, stop), "")
