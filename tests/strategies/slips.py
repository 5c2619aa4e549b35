"""Slips of the pen in files that were sound, of the kinds that have one safe answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import ndiff
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from endringsteori.loading.scalars import scalars
from endringsteori.model.fields import all_keys, fields_at
from endringsteori.model.referanser import REFERANSEFELT
from endringsteori.model.tid import les_dato

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hypothesis.strategies import SearchStrategy

    from endringsteori.loading.scalars import Scalar

__all__ = ["Slip", "sure_slips", "unsure_slips"]

_LETTERS: Final = "abdefgiklmnoprstuvyåæø"
_CHOSEN: Final = frozenset(
    {"status", "type", "kildetype", "hyppighet", "retning", "eier", "tillit", "enhet"}
)
_TEXTS: Final = frozenset({"navn", "beskrivelse", "merknad", "fordi", "begrunnelse"})
_DATES: Final = frozenset(
    {"frist", "dato", "oppstart", "slutt", "sist_lest", "vedtatt"}
)
_MONTHS: Final = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)


class Slip:
    """A slip of one kind in one file: the text that is meant, and the one with the slip."""

    def __init__(self, kind: str, file: str, meant: str, faulty: str) -> None:
        self.kind = kind
        self.file = file
        self.meant = meant
        self.faulty = faulty

    def __repr__(self) -> str:
        """Show the lines that differ, where a test fails."""
        lines = ndiff(self.meant.split("\n"), self.faulty.split("\n"))
        told = [line for line in lines if line[0] in "+-"]
        return f"<{self.kind} in {self.file}: {told[:4]}>"


@dataclass(frozen=True)
class _Place:
    file: str
    text: str
    at: Scalar
    unit: str = ""
    """The unit of the indicator that it stands in."""

    @property
    def raw(self) -> str:
        return self.text[self.at.start : self.at.end]

    @property
    def field(self) -> str:
        keys = [step for step in self.at.path if isinstance(step, str)]
        return keys[-1] if keys else ""

    @property
    def has_own_line(self) -> bool:
        line = self.text[: self.at.start].rpartition("\n")[2]
        rest = self.text[self.at.end :].partition("\n")[0]
        return not rest.strip() and re.search(r"[\[{]", line) is None

    def put(self, new: str) -> str:
        return self.text[: self.at.start] + new + self.text[self.at.end :]


def _places(files: Mapping[str, str]) -> list[_Place]:
    return [
        _Place(file, text, one, _unit(one, values))
        for file, text in files.items()
        if file.endswith(".yaml")
        for found in (scalars(file, text),)
        for values in ({one.path: one.text for one in found if not one.is_key},)
        for one in found
    ]


def _unit(one: Scalar, values: Mapping[tuple[str | int, ...], str]) -> str:
    if "indikatorer" not in one.path:
        return ""
    thing = one.path.index("indikatorer") + 2
    return values.get((*one.path[:thing], "enhet"), "")


def unsure_slips(files: Mapping[str, str]) -> SearchStrategy[Slip]:
    """Give one letter wrong in a key, a chosen word or a reference.

    It may be near another word too, or be one.
    """
    places = [
        place
        for place in _places(files)
        if (place.at.is_key and place.field in fields_at(place.at.path[:-1]))
        or (not place.at.is_key and place.field in _CHOSEN)
        or (not place.at.is_key and place.field in REFERANSEFELT)
    ]
    places = [place for place in places if len(place.at.text) > 2]

    @st.composite
    def slip(draw: st.DrawFn) -> Slip:
        place = draw(st.sampled_from(places))
        wrong = draw(_one_slip(place.at.text))
        return Slip("letter", place.file, place.text, place.put(wrong))

    return slip()


@st.composite
def _one_slip(draw: st.DrawFn, word: str) -> str:
    at = draw(st.integers(0, len(word) - 2))
    letter = draw(st.sampled_from(_LETTERS))
    return draw(
        st.sampled_from(
            (
                word[:at] + word[at + 1 :],
                word[: at + 1] + word[at:],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at].upper() + word[at + 1 :],
            )
        ).filter(lambda wrong: wrong != word)
    )


def sure_slips(files: Mapping[str, str]) -> SearchStrategy[Slip]:
    """Give a slip that can mean one thing only."""
    places = _places(files)
    return st.one_of(
        _on(places, "quotes", _is_text, _unquoted),
        _on(places, "date", _is_date, _dates),
        _on(places, "percent", _is_percent, _percent),
        _on(places, "twice", _is_in_list, _twice),
        _on(places, "line", _is_line, _line_twice),
        _documents(files),
        _tabs(files),
    )


def _on(
    places: list[_Place],
    kind: str,
    fits: Callable[[_Place], bool],
    change: Callable[[_Place], SearchStrategy[tuple[str, str]]],
) -> SearchStrategy[Slip]:
    """Change a place that fits; `change` gives the text that is meant and the faulty one."""
    chosen = [place for place in places if fits(place)]

    @st.composite
    def slip(draw: st.DrawFn) -> Slip:
        place = draw(st.sampled_from(chosen))
        meant, faulty = draw(change(place))
        return Slip(kind, place.file, meant, faulty)

    return slip()


def _is_text(place: _Place) -> bool:
    """Find texts on one line; none that ends in a key, which a colon would make one."""
    plain = place.raw[:1] not in {'"', "'", "|", ">"} and "\n" not in place.raw
    ends_in_key = place.at.text.split()[-1] in all_keys()
    is_text = not place.at.is_key and place.field in _TEXTS
    return is_text and plain and place.has_own_line and not ends_in_key


def _unquoted(place: _Place) -> SearchStrategy[tuple[str, str]]:
    """Write a text with a sign of YAML in it without quotation marks."""
    text = place.at.text
    forms = (
        f"{text}: hver dag",
        f'"Sammen" {text.lower()}',
        f"- {text}",
        f"@{text}",
        f"%-vis {text}",
        f"Gruppe #1 {text}",
    )
    return st.sampled_from(forms).map(
        lambda form: (place.put(_quoted(form)), place.put(form))
    )


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _is_date(place: _Place) -> bool:
    is_day = re.fullmatch(r"\d{4}-\d\d-\d\d", place.at.text) is not None
    return not place.at.is_key and place.field in _DATES and is_day


def _dates(place: _Place) -> SearchStrategy[tuple[str, str]]:
    day = les_dato(place.at.text)
    forms = (
        f"{day.day}/{day.month}-{day.year}",
        f"{day.day}.{day.month}. {day.year}",
        f"{day.day}. {_MONTHS[day.month - 1]} {day.year}",
        f"{day.year}/{day.month}/{day.day}",
        f"{day:%Y%m%d}",
        f"{day.isoformat()} 00:00:00",
    )
    return st.sampled_from(forms).map(lambda form: (place.text, place.put(form)))


def _is_percent(place: _Place) -> bool:
    is_value = not place.at.is_key and place.field == "verdi"
    return is_value and place.has_own_line and place.unit == "prosent"


def _percent(place: _Place) -> SearchStrategy[tuple[str, str]]:
    forms = (f"{place.raw} %", f"{place.raw}%", f"{place.raw} prosent")
    return st.sampled_from(forms).map(lambda form: (place.text, place.put(form)))


def _is_in_list(place: _Place) -> bool:
    is_item = bool(place.at.path) and isinstance(place.at.path[-1], int)
    return is_item and place.field in REFERANSEFELT and place.text[place.at.end] in ",]"


def _twice(place: _Place) -> SearchStrategy[tuple[str, str]]:
    forms = (f"{place.raw}, {place.raw}", f"{place.raw}  ,{place.raw}")
    return st.sampled_from(forms).map(lambda form: (place.text, place.put(form)))


def _is_line(place: _Place) -> bool:
    lines = place.text[place.at.start :].split("\n", 2)
    line = lines[0]
    indent = len(place.text[: place.at.start].rpartition("\n")[2])
    after = lines[1] if len(lines) > 1 else ""
    goes_on = len(after) - len(after.lstrip()) > indent
    starts = not place.text[: place.at.start].rpartition("\n")[2].strip()
    return place.at.is_key and starts and not goes_on and not line.endswith((":", "|"))


def _line_twice(place: _Place) -> SearchStrategy[tuple[str, str]]:
    begin = place.text.rfind("\n", 0, place.at.start) + 1
    end = place.text.find("\n", begin) + 1 or len(place.text)
    line = place.text[begin:end]
    forms = (line, line.rstrip("\n") + "  # igjen\n")
    return st.sampled_from(forms).map(
        lambda form: (place.text, place.text[:end] + form + place.text[end:])
    )


@st.composite
def _documents(draw: st.DrawFn, files: Mapping[str, str]) -> Slip:
    """Put three hyphens before a section that is not the first."""
    starts = [
        (file, found.start())
        for file, text in files.items()
        if file.endswith(".yaml")
        for found in list(re.finditer(r"^\w+:", text, re.MULTILINE))[1:]
    ]
    file, at = draw(st.sampled_from(starts))
    faulty = files[file][:at] + "---\n" + files[file][at:]
    return Slip("documents", file, files[file], faulty)


@st.composite
def _tabs(draw: st.DrawFn, files: Mapping[str, str]) -> Slip:
    """Indent a whole file with tabs of two, or the deeper lines with tabs of four or eight."""
    deep = [name for name, text in files.items() if f"\n{' ' * 8}" in text]
    file = draw(st.sampled_from([name for name in deep if name.endswith(".yaml")]))
    width = draw(st.sampled_from((2, 4, 8)))

    def tabbed(line: str) -> str:
        blank = len(line) - len(line.lstrip(" "))
        return "\t" * (blank // width) + " " * (blank % width) + line[blank:]

    faulty = "\n".join(map(tabbed, files[file].split("\n")))
    return Slip("tabs", file, files[file], faulty)
