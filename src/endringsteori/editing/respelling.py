"""Fixes that write a key, a value or a cell otherwise, in the style it was written in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.editing.edit import Edit
from endringsteori.loading.file_names import is_table
from endringsteori.loading.quoted import quoted
from endringsteori.loading.scalars import scalars
from endringsteori.model import TILTAKETS_SEKSJONER, rens
from endringsteori.model.referanser import REFERANSEFELT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.editing.target import Target, Way
    from endringsteori.loading.scalars import Scalar

__all__ = ["reads_as", "rename", "respell", "without_percent"]

_BARE: Final = re.compile(r"[-−+]?[\w][\w ./+−–-]*(?:,[0-9]+)?")
_CELL: Final = "indikator"
_HYPOTHESES: Final = frozenset({"fører_til", "bidrar_til"})
_PERCENT: Final = "prosent"
_UNIT: Final = "enhet"


def respell(target: Target) -> Iterator[Way]:
    """Write `new` instead of `old`."""
    new = _written(target.file, target.raw, target.fix.old, target.fix.new)
    if new is None:
        return
    before = target.text[target.line_start : target.start]
    if "," in new and new[0] not in "\"'" and re.search(r"[\[{]", before):
        new = quoted(new)
    yield (target.put(new),)


def reads_as(raw: str, old: str) -> bool:
    """Tell whether a scalar as it is written in YAML reads as a text, blanks aside."""
    mark, inner = raw[:1], raw[1:-1]
    if mark == "'":
        text = inner.replace("''", "'")
    elif mark == '"':
        text = inner
        if "\\" in inner:
            return False
    else:
        text = raw
    return mark not in {"|", ">"} and _plain(text) == _plain(old)


def _written(file: str, raw: str, old: str, new: str) -> str | None:
    """Give `new` in the style of `raw`; None where something else than `old` stands there."""
    if is_table(file):
        return (
            new if _plain(raw) == _plain(old) and not re.search('[;,"]', new) else None
        )
    if not reads_as(raw, old):
        return None
    if raw[:1] in {"'", '"'} and not re.search(r"[\"'\\]", new):
        return raw[0] + new + raw[0]
    return new if _BARE.fullmatch(new) else quoted(new)


def _plain(text: str) -> str:
    return " ".join(rens(text).split())


def without_percent(target: Target) -> Iterator[Way]:
    """Write the number alone, where the unit of the indicator is percent or becomes so."""
    edits = [edit for way in respell(target) for edit in way]
    indicator = next(
        (one for name, one in _indicators(target) if name == target.finding.element),
        None,
    )
    if not edits or indicator is None:
        return
    if indicator not in {_PERCENT, "%"}:
        line = None if indicator else _unit_line(target)
        if line is None:
            return
        edits.append(line)
    yield tuple(edits)


def _indicators(target: Target) -> Iterator[tuple[str, str]]:
    """Give the unit of each indicator by its element; the empty text where it has none."""
    teori = target.loaded.teori
    for shared in teori.indikatorer:
        yield shared.id, shared.enhet or ""
    for tiltak in teori.tiltak:
        for own in tiltak.indikatorer:
            yield f"{tiltak.id}/{own.id}", own.enhet or ""


def _unit_line(target: Target) -> Edit | None:
    """Put the unit on a line of its own, above the field of the indicator that lacks it."""
    fields = [
        one
        for one in target.scalars()
        if one.is_key and one.start < target.start and one.text == target.finding.field
    ]
    if not fields or is_table(target.file):
        return None
    at = fields[-1].start
    indent = target.text[:at].rpartition("\n")[2].rpartition("\r")[2]
    if indent.strip(" "):
        return None
    return target.put(f"{_UNIT}: {_PERCENT}{target.line_break}{indent}", at, at)


def rename(target: Target) -> Iterator[Way]:
    """Write `new` instead of the id `old`, and in all that names it, in every file."""
    old, new = target.fix.old, target.fix.new
    key = next(
        (s for s in target.scalars() if s.is_key and s.start == target.start), None
    )
    if key is None or rens(key.text) != rens(old):
        return
    loaded = target.loaded
    edits: list[Edit] = []
    for file in loaded.sources.files:
        if file in loaded.register_files:
            continue
        text = loaded.sources.text(file)
        for one in scalars(file, text):
            itself = file == target.file and one.start == key.start
            meant = new if itself else _names(one, key, old, new)
            if meant is None:
                continue
            raw = text[one.start : one.end]
            written = _written(file, raw, one.text, meant)
            if written is None:
                return
            edits.append(Edit(file, one.start, one.end, written))
    yield tuple(edits)


def _names(one: Scalar, key: Scalar, old: str, new: str) -> str | None:
    """Give what a reference becomes where the thing under `key` gets the id `new`.

    None for what names something else, or nothing.
    """
    if not _is_reference(one):
        return None
    measure, slash, inner = rens(one.text).partition("/")
    home = _home_of(key)
    if home is None:
        return f"{new}{slash}{inner}" if measure == old else None
    if slash:
        return f"{measure}/{new}" if (measure, inner) == (home, old) else None
    is_there = one.path[:2] == ("tiltak", home)
    return new if measure == old and is_there else None


def _home_of(key: Scalar) -> str | None:
    """Give the thing inside which an id is: a measure, or the challenge of a cause."""
    inside = len(key.path) > 3 and key.path[2] in (*TILTAKETS_SEKSJONER, "årsaker")  # noqa: PLR2004 - section, id, section, id
    return str(key.path[1]) if inside else None


def _is_reference(one: Scalar) -> bool:
    keys = [step for step in one.path if isinstance(step, str)]
    if one.is_key:
        return len(keys) > 1 and keys[-2] in _HYPOTHESES
    return keys[-1] in REFERANSEFELT or keys == [_CELL]
