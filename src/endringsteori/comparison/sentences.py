"""A change in a sentence, in the words of the field."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.comparison import templates, words
from endringsteori.comparison.changes import ChangeKind, Thing
from endringsteori.comparison.hiding import HiddenNumbers
from endringsteori.texts import LEDD_SLAG, Tekst, navn_på_slag, vis_verdi

if TYPE_CHECKING:
    from collections.abc import Callable

    from endringsteori.comparison.changes import Change, Value
    from endringsteori.comparison.compare import Difference
    from endringsteori.texts import Språk

__all__ = ["Sentences"]

_SINGLE: Final = frozenset({"prosjekt", "virksomhet", "innstillinger", "individ"})
"""What a project has one of, which needs no name."""

_QUOTED: Final = Tekst(nb="{navn:«»}", nn="{navn:«»}", en="{navn:«»}")
_STEP: Final = Tekst(nb="{fra} → {til}", nn="{fra} → {til}", en="{fra} → {til}")


class Sentences:
    """Tells the changes of one comparison in one language.

    `clean` is what every name and value of the project is shown through, and `code` shows
    the name of a field or an id.
    """

    def __init__(
        self,
        difference: Difference,
        språk: Språk,
        clean: Callable[[str], str],
        code: Callable[[str], str],
    ) -> None:
        self._difference = difference
        self._språk = språk
        self._ordvalg = difference.new.teori.innstillinger.ordvalg
        self._clean = clean
        self._hidden = HiddenNumbers(difference)
        self._code = code

    def told(self, change: Change) -> str:
        """Give a change in one sentence, or two."""
        sentence = self._sentence(change)
        return sentence[:1].upper() + sentence[1:]

    def _sentence(self, change: Change) -> str:
        plain = templates.PLAIN.get(change.kind)
        if plain is not None:
            return self._fill(plain, change)
        if change.kind is ChangeKind.TARGET_MOVED:
            return self._target(change)
        if change.kind is ChangeKind.RETARGETED:
            return self._retargeted(change)
        return self._field(change)

    def _field(self, change: Change) -> str:
        if change.kind is ChangeKind.REWORDED:
            called = change.field == "navn"
            tekst = templates.CALLED if called else templates.REWORDED
            return self._fill(tekst, change)
        if change.field == "slag":
            return self._fill(templates.KIND, change)
        if _names_things(change):
            return self._of_things(templates.NAMED, change)
        return self._one_of(templates.CHANGED, change)

    def _target(self, change: Change) -> str:
        if change.direction is not None:
            told = self._fill(templates.MOVED[change.direction], change)
        elif (change.field or "").endswith("frist"):
            told = self._one_of(templates.TARGET_DAY, change)
        else:
            told = self._one_of(templates.TARGET_VALUE, change)
        if change.demand is None:
            return told
        return f"{told} {templates.DEMAND[change.demand].på(self._språk)}"

    def _retargeted(self, change: Change) -> str:
        if change.thing.slag == "hypotese":
            return self._fill(templates.LEADS, change)
        if change.field == "måler":
            return self._of_things(templates.MEASURES, change)
        return self._of_things(templates.NAMED, change)

    def _one_of(self, texts: tuple[Tekst, Tekst, Tekst], change: Change) -> str:
        both, got, lost = texts
        if change.old is None:
            return self._fill(got, change)
        return self._fill(lost if change.new is None else both, change)

    def _of_things(self, texts: tuple[Tekst, Tekst, Tekst], change: Change) -> str:
        """Tell of the things that a field has gained and lost, and not of the others."""
        old, new = _things(change.old), _things(change.new)
        same = self._difference.same
        kept = {same.get(thing.element, thing.element) for thing in old}
        there = {thing.element for thing in new}
        gone = tuple(t for t in old if same.get(t.element, t.element) not in there)
        come = tuple(t for t in new if t.element not in kept)
        both, got, lost = texts
        tekst = both if gone and come else got if come else lost
        return self._fill(tekst, change, gone, come)

    def _fill(
        self,
        tekst: Tekst,
        change: Change,
        old: Value | None = None,
        new: Value | None = None,
    ) -> str:
        before, after = old or change.old, new or change.new
        values = {
            "ting": self._named(change),
            "navn": self._name(change.thing),
            "felt": self._code(change.field or ""),
            "fra": self._end(change),
            "før": "" if before is None else self._value(change, before),
            "nå": "" if after is None else self._value(change, after),
        }
        if change.kind is ChangeKind.RENAMED and change.before and change.after:
            values["før"] = self._code(change.before.element)
            values["nå"] = self._code(change.after.element)
        return tekst.fyll(self._språk, values)

    def _named(self, change: Change) -> str:
        """Name a thing by its kind, its name, and the measure that it stands in."""
        thing = change.thing
        if change.kind is ChangeKind.REWORDED and change.field == "navn":
            thing = change.before or thing  # by the name that people know
        told = words.the(thing.slag, self._ordvalg).på(self._språk)
        if thing.slag in _SINGLE:
            return told
        told = f"{told} {self._name(thing)}"
        if thing.tiltak is None or thing.slag == "hypotese":
            return told
        graph = self._difference.old if change.after is None else self._difference.new
        if thing is change.before:
            graph = self._difference.old
        home = self._quoted(graph.navn(thing.tiltak))
        return words.IN_MEASURE.fyll(self._språk, {"ting": told, "tiltak": home})

    def _name(self, thing: Thing) -> str:
        if thing.slag != "hypotese":
            return self._quoted(thing.navn)
        return thing.navn if thing.ends is None else self._step(*thing.ends)

    def _step(self, source: str, target: str) -> str:
        values = {"fra": self._quoted(source), "til": self._quoted(target)}
        return _STEP.fyll(self._språk, values)

    def _end(self, change: Change) -> str:
        ends = change.thing.ends
        return "" if ends is None else self._quoted(ends[0])

    def _value(self, change: Change, value: Value) -> str:
        if self._hidden.hides(change):
            return words.HIDDEN.på(self._språk)
        match value:
            case str() if change.field == "slag":
                slag = next(slag for slag in LEDD_SLAG if slag == value)
                return navn_på_slag(slag, self._ordvalg).på(self._språk)
            case str():
                return self._quoted(value)
            case tuple():
                items = (i.navn if isinstance(i, Thing) else i for i in value)
                return vis_verdi(tuple(map(self._quoted, items)), self._språk)
            case int() | Decimal() | date():
                return vis_verdi(value, self._språk)
            case _:
                return str(value)

    def _quoted(self, text: str) -> str:
        return _QUOTED.fyll(self._språk, {"navn": self._clean(text)})


def _names_things(change: Change) -> bool:
    return any(_things(value) for value in (change.old, change.new))


def _things(value: Value | None) -> tuple[Thing, ...]:
    if not isinstance(value, tuple):
        return ()
    return tuple(item for item in value if isinstance(item, Thing))
