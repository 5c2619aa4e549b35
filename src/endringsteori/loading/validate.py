"""From raw data to a theory: what the model refuses is told at its place and left out.

The model validates the whole project at once. What it refuses is taken out, and the rest
validated again, until a theory stands; an element goes only where a required field does.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, Final

from pydantic_core import ValidationError

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import dataclass, lazy_pattern
from endringsteori.loading.entries import SAFE, is_undivided, yes_if
from endringsteori.loading.expected import EXPECTED
from endringsteori.loading.faults import (
    place_of,
    shown_key,
    shown_name,
    take_out,
)
from endringsteori.loading.near import as_id, near, near_things, surely_thing
from endringsteori.loading.places import child, descend, lacks
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER, Teori, patterns
from endringsteori.model.fields import fields_at
from endringsteori.model.validation import validator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic_core import ErrorDetails

    from endringsteori.loading.kept import Kept
    from endringsteori.loading.merge import MergedMap
    from endringsteori.loading.notebook import Notebook
    from endringsteori.loading.raw import Path
    from endringsteori.loading.sources import Sources
    from endringsteori.texts import Verdi

__all__ = ["Validator"]

_KINDS: Final = {kind.value: kind for kind in TroubleKind}
_PYDANTIC_KINDS: Final = {
    "missing": TroubleKind.MISSING,
    "unexpected_keyword_argument": TroubleKind.UNKNOWN_KEY,
    "literal_error": TroubleKind.WRONG_CHOICE,
}
_OF_WHOLE: Final = (TroubleKind.MISSING_VALUE, TroubleKind.ONE_OF)
_OF_ID: Final = (TroubleKind.BAD_ID, TroubleKind.ID_TOO_LONG)
_AT_KEY: Final = (TroubleKind.MISSING, TroubleKind.UNKNOWN_KEY, *_OF_ID)
_MOST_PROPOSALS: Final = 500
"""How many words are looked up in one run: a file with more faults is no slip of the pen."""

_MOST_NAMES: Final = 50
"""How many references are looked up among all things: they can be many."""

_ID: Final = lazy_pattern(patterns.ID)
_CHOICE: Final = lazy_pattern("'([^']*)'")


@dataclass(frozen=True, slots=True)
class _Refusal:
    """One thing that the model refused, and where in the data it stands."""

    kind: TroubleKind
    path: Path
    value: object
    values: dict[str, Any]
    at_key: bool


@dataclass(slots=True)
class Validator:
    """Validates the data of one project, and remembers what it took out of it.

    Of `kept` come the things that were made before of the same data.
    """

    project: MergedMap
    sources: Sources
    notes: Notebook
    kept: Kept | None = None
    _keys: dict[int, list[str]] = field(default_factory=dict)
    _proposals: int = _MOST_PROPOSALS
    _names: int = _MOST_NAMES

    def theory(self) -> Teori:
        """Build the theory as far as it can be built."""
        while True:
            self._keys.clear()
            try:
                teori: Teori = validator(Teori).validate_python(self._data())
            except ValidationError as error:
                details = error.errors(include_url=False)
            else:
                return teori
            out: set[Path] = set()
            refusals = [one for detail in details for one in self._refusals(detail)]
            for refusal in sorted(refusals, key=_misspelt_first):
                out.add(self._tell(refusal))
            self._take_out(out)

    def _data(self) -> MergedMap | dict[str, Any]:
        """Give the data of the project, with things that were made before in its place."""
        return self.project if self.kept is None else self.kept.filled(self.project)

    def _refusals(self, detail: ErrorDetails) -> Iterator[_Refusal]:
        path, rest = self._path(detail["loc"])
        context: dict[str, Any] = dict(detail.get("ctx", {}))
        kind = _KINDS.get(detail["type"]) or _PYDANTIC_KINDS[detail["type"]]
        value = detail["input"]
        if kind is TroubleKind.WRONG_CHOICE and "expected" in context:
            if isinstance(value, str):
                choices = tuple(_CHOICE.findall(context.pop("expected")))
                context.update(verdi=value, valg=choices)
            else:
                kind, context = TroubleKind.WRONG_SHAPE, {"ventet": "ett ord"}
        if kind is TroubleKind.WRONG_LEVEL:
            path = ("individ",)
        if kind is TroubleKind.MISSING and rest:
            path = (*path, rest[0])
        at_key = kind in _AT_KEY or (bool(rest) and rest[0] in {"id", "til"})
        for under in context.pop("under", ()) or ((),):
            whole = (*path, *under)
            shown = descend(self.project, whole) if under else value
            yield _Refusal(kind, whole, shown, context, at_key)

    def _path(self, loc: tuple[str | int, ...]) -> tuple[Path, Path]:
        """Follow the model's way into the data, and give what of it the data lacks."""
        node: Any = self.project
        path: list[str | int] = []
        for number, step in enumerate(loc):
            if step == "punkter" and path[:1] == ["kartlegging"] and len(path) == 2:  # noqa: PLR2004 - section and checklist
                continue
            if isinstance(node, dict) and isinstance(step, int):
                name: str | int = self._keys_of(node)[step]
            else:
                name = step
            known = name in node if isinstance(node, dict) else isinstance(name, int)
            if not isinstance(node, (dict, list)) or not known:
                return tuple(path), loc[number:]
            path.append(name)
            node = child(node, name)
        return tuple(path), ()

    def _keys_of(self, node: dict[str, Any]) -> list[str]:
        keys = self._keys.get(id(node))
        if keys is None:
            keys = self._keys[id(node)] = list(node)
        return keys

    def _tell(self, refusal: _Refusal) -> Path:
        """Note a refusal unless it follows from an earlier one; give what must go."""
        kind, path = refusal.kind, refusal.path
        if kind is TroubleKind.MISSING:
            out = path[:-1]
            follows = (id(descend(self.project, out)), str(path[-1])) in self.notes.gone
        else:
            out = path
            here = id(descend(self.project, path))
            follows = (
                kind in _OF_WHOLE and any(owner == here for owner, _ in self.notes.gone)
            ) or (
                kind is TroubleKind.BAD_REFERENCE
                and self.notes.is_lost(str(refusal.values.get("verdi")))
            )
        if not follows:
            at_key = refusal.at_key or not path
            span = self.sources.key_span if at_key else self.sources.value_span
            place, where = place_of(self.project, path), span(path)
            values = self._values(refusal)
            if len(path) == 1 and where is not None:
                values["ting"] = where.file
            self.notes.tell(kind, place, where, values)
        self.notes.lose_path(out)
        return out

    def _values(self, refusal: _Refusal) -> dict[str, Verdi]:
        path = refusal.path
        values: dict[str, Verdi] = {"ting": shown_name(self.project, path)}
        values.update(refusal.values)
        if isinstance(values.get("ventet"), str):
            values["ventet"] = EXPECTED[str(values["ventet"])]
        key = shown_key(path)
        values.setdefault("nøkkel", key)
        if isinstance(refusal.value, str):
            values.setdefault("verdi", refusal.value)
        if refusal.kind is TroubleKind.UNKNOWN_KEY:
            values["nøkkel"] = values["verdi"] = key
            values["forslag"] = proposals = self._near(key, fields_at(path[:-1]))
            home = descend(self.project, path[:-1])
            for proposal in proposals:
                self.notes.lose_path((*path[:-1], proposal))
                self.notes.gone.add((id(home), proposal))
            values[SAFE] = yes_if(lacks(home, proposals))
        elif refusal.kind is TroubleKind.WRONG_CHOICE:
            choices = tuple(str(choice) for choice in refusal.values["valg"])
            values["forslag"] = self._near(str(refusal.value), choices)
        elif refusal.kind is TroubleKind.ID_TOO_LONG:
            values["kortet"] = as_id(str(values["verdi"]))
        elif refusal.kind is TroubleKind.BAD_ID:
            values["forslag"] = tuple(filter(None, (as_id(str(values["verdi"])),)))
        elif refusal.kind is TroubleKind.BAD_REFERENCE:
            values.update(self._named(str(values["verdi"]), path))
        elif refusal.kind is TroubleKind.TEXTS_IN_BRACKETS:
            values[SAFE] = yes_if(is_undivided(refusal.value))
        return values

    def _near(self, word: str, known: tuple[str, ...]) -> tuple[str, ...]:
        self._proposals -= 1
        return near(word, known) if self._proposals >= 0 else ()

    def _named(self, word: str, path: Path) -> dict[str, Verdi]:
        """Give what a text most likely means where an id was to stand.

        `forslag` are the ids that are near; `sikkert` is the one that it surely is, where
        that is so.
        """
        self._names -= 1
        if self._names < 0:
            return {}
        sections = [self.project.get(section, {}) for section in DELTE_SEKSJONER]
        if path[0] == "tiltak":
            measure = descend(self.project, path[:2])
            sections += [child(measure, section) for section in TILTAKETS_SEKSJONER]
        things = [
            (id_, str(child(thing, "navn") or thing))
            for section in sections
            if isinstance(section, dict)
            for id_, thing in section.items()
            if _ID.match(id_)
        ]
        sure = surely_thing(word, things)
        return {"forslag": near_things(word, things), "sikkert": sure or ()}

    def _take_out(self, paths: set[Path]) -> None:
        """Take what was refused out of the data, the deepest and last first."""
        for path in sorted(paths, key=lambda p: (-len(p), _backwards(p))):
            take_out(self.project, path, self.notes)


def _misspelt_first(refusal: _Refusal) -> bool:
    """Sort the unknown keys first: a field that one of them meant is not missing too."""
    return refusal.kind is not TroubleKind.UNKNOWN_KEY


def _backwards(path: Path) -> tuple[int, ...]:
    return tuple(-step for step in path if isinstance(step, int))
