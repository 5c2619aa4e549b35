"""The fields of two things that are the same, side by side: what was set, changed or taken out."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from endringsteori.comparison.changes import Change, ChangeKind
from endringsteori.model import (
    DELTE_SEKSJONER,
    TILTAKETS_SEKSJONER,
    Innsats,
    Periode,
    Teori,
    Tiltak,
    Varighet,
)
from endringsteori.model.tall import skriv_tall

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.comparison.changes import Scalar, Thing, Value
    from endringsteori.comparison.side import Held, Side

__all__ = ["ALL_ACTIVITIES", "changed_fields"]

ALL_ACTIVITIES: Final = "alle"
"""What `fører_til` of an innsats holds where it has no such key: it feeds every aktivitet."""

_NAMES: Final = frozenset({"id", "til", "fører_til", "bidrar_til", "årsaker"})
_OWN_THINGS: Final[Mapping[type, frozenset[str]]] = {
    Teori: frozenset(
        {
            *DELTE_SEKSJONER,
            *("virksomhet", "innstillinger", "individ", "kartlegging"),
            *("gjenbesøk", "unntak", "egne_regler"),
        }
    ),
    Tiltak: frozenset({*TILTAKETS_SEKSJONER, "gjenbesøk"}),
}
"""What a class holds that is compared as things of its own."""

_TEXTS: Final = frozenset(
    {
        *("navn", "beskrivelse", "merknad", "fordi", "gjenstår", "hva_vi_vil_vite"),
        *("metode", "teller", "nevner", "kilde", "med_egne_ord", "praksis", "arena"),
        *("håndtering", "vurdering", "begrunnelse", "melding", "svar", "tekst"),
        *("individ", "system", "politisk", "administrativt", "omfang"),
    }
)
"""Fields in the users' own words: a change of one is only another wording."""

_NO: Final = "nei"
_NOTHING_MORE: Final = "…"
"""Stands for an item that says nothing but that it is there."""
_LABELS: Final = ("id", "periode", "frist", "dato", "kilde", "type")
_TIES: Final = frozenset({"måler", "mellom"})
"""What an indicator is aimed at, and whom a samarbeid is between."""

_Flat: TypeAlias = "dict[str, Scalar | tuple[str, ...] | _Flat]"
_Held: TypeAlias = "Scalar | tuple[str, ...] | _Flat"


def changed_fields(
    before: Held, after: Held, old: Side, new: Side, to: Mapping[str, str]
) -> Iterator[Change]:
    """Give the fields that differ, in the order of the model.

    What a field names is the same when it is the same thing, whatever its id; the order
    of several is of no account. `to` gives the keys of the new theory by those of the old.
    """
    pair = _Pair(before.thing, after.thing)
    if before.thing.slag != after.thing.slag:
        yield pair.change("slag", before.thing.slag, after.thing.slag)
    if not isinstance(before.value, Teori) and before.value == after.value:
        return
    was = _without_unset(_flat(before.value), after.value)
    now = _without_unset(_flat(after.value), before.value)
    named, names = old.references(before), new.references(after)
    for field in dict.fromkeys((*was, *now)):
        if field != "fører_til" and (field in named or field in names):
            a, b = named.get(field, ()), names.get(field, ())
            if {to.get(e, e) for e in a} != set(b):
                yield pair.change(field, old.things(a), new.things(b))
        else:
            yield from pair.differing(field, was.get(field), now.get(field))


def _flat(value: object) -> _Flat:
    """Give what stands in a thing by the path of the field, without what is empty.

    The items of a list are by what sets them apart: `målinger.2025` holds those of one.
    """
    found: _Flat = {}
    _gather(value, "", found)
    return found


class _Pair(NamedTuple):
    """A thing before and after, whose changes these are."""

    before: Thing
    after: Thing

    def differing(
        self, field: str, was: _Held | None, now: _Held | None
    ) -> Iterator[Change]:
        """Give the changes of one field, or of what stands below it in both."""
        if isinstance(was, dict) and isinstance(now, dict):
            for name in dict.fromkeys((*was, *now)):
                yield from self.differing(
                    f"{field}.{name}", was.get(name), now.get(name)
                )
        elif was != now:
            yield self.change(field, _shown(was), _shown(now))

    def change(self, field: str, was: Value | None, now: Value | None) -> Change:
        """Make a change of a field, told apart by what kind of field it is."""
        kind = ChangeKind.CHANGED
        if field in _TIES:
            kind = ChangeKind.RETARGETED
        elif _is_text(field) and isinstance(was, str) and isinstance(now, str):
            kind = ChangeKind.REWORDED
        return Change(
            kind=kind,
            before=self.before,
            after=self.after,
            field=field,
            old=was or None,
            new=now or None,
        )


def _without_unset(found: _Flat, other: object) -> _Flat:
    """Leave out what is not set, of fields that a link of the other kind does not have."""
    return {
        field: held
        for field, held in found.items()
        if held != _NO or _has(other, field)
    }


def _has(thing: object, field: str) -> bool:
    return hasattr(thing, field.partition(".")[0])


def _is_text(field: str) -> bool:
    return field.rpartition(".")[2] in _TEXTS


def _shown(held: _Held | None) -> Value | None:
    """Give what a field holds as a value; a whole item in one line, as files write it."""
    if not isinstance(held, dict):
        return held
    return ", ".join(_said(held, "")) or _NOTHING_MORE


def _said(item: _Flat, path: str) -> Iterator[str]:
    """Give what an item says field by field, but what is not set."""
    for name, held in item.items():
        if isinstance(held, dict):
            yield from _said(held, f"{path}{name}.")
        elif held != _NO:
            shown = skriv_tall(held) if isinstance(held, Decimal) else str(held)
            yield f"{path}{name}: {shown}"


def _gather(value: Any, path: str, found: _Flat) -> None:  # noqa: ANN401 - any class of the model
    left_out = _NAMES | _OWN_THINGS.get(type(value), frozenset())
    if isinstance(value, Innsats) and value.fører_til is None:
        found["fører_til"] = ALL_ACTIVITIES
    for field in fields(value):
        if field.name in left_out:
            continue
        here = f"{path}{field.name}"
        held = getattr(value, field.name)
        if isinstance(held, bool):
            found[here] = "ja" if held else _NO
        elif isinstance(held, tuple) and held and is_dataclass(held[0]):
            found.update(_items(held, here))
        elif is_dataclass(held) and not isinstance(held, (Periode, Varighet)):
            _gather(held, f"{here}.", found)
        elif held is not None and held != ():
            found[here] = held


def _items(items: tuple[Any, ...], path: str) -> Iterator[tuple[str, _Flat]]:
    seen: dict[str, int] = {}
    for item in items:
        label = _label(item)
        number = seen[label] = seen.get(label, 0) + 1
        name = label if number == 1 else f"{label}#{number}"
        yield f"{path}.{name}", _flat(item)


def _label(item: Any) -> str:  # noqa: ANN401 - any class of the model
    """Give what sets an item of a list apart from the others."""
    first = next(
        (v for name in _LABELS if (v := getattr(item, name, None)) is not None), ""
    )
    parts = [f"{part.id}={part.verdi}" for part in getattr(item, "fordelt_på", ())]
    return " ".join((str(first) or "#", *parts))
