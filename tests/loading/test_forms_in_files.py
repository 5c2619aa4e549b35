"""What each form of text means in a file, or what is said of it, as `former.json` lists."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from endringsteori.loading import Loaded, Memory, load

FILE = "endringsteori.yaml"
PROJECT = {
    "kommunenummer": "endringsteori: 1\nvirksomhet:\n  navn: Oslo\n  kommunenummer:",
    "id": "tjenester:\n  ppt: PPT\n  åpen-skole: Åpen skole\ntiltak:\n  a:\n    ansvarlig:",
    "dato": "    oppstart:",
    "heltall": "    plasser:",
    "tekst": "    navn:",
    "varighet": (
        "    aktiviteter:\n      møte:\n        navn: Møte\n        fører_til:\n"
        "          b:\n            virker_etter:"
    ),
    "periode": (
        "    resultater:\n      b: Kontakt\n    indikatorer:\n      i:\n        navn: Tall\n"
        "        målinger:\n          - periode:"
    ),
    "tall": "            verdi:",
    "ja-nei": "            foreløpig:",
}
"""A project with one field of each form, in this order; the value follows the colon."""

SOUND = {
    "kommunenummer": "0301",
    "id": "ppt",
    "dato": "2026-01-01",
    "heltall": "60",
    "tekst": "Tettere på",
    "varighet": "3 måneder",
    "periode": "2024",
    "tall": "9,4",
    "ja-nei": "nei",
}
FORMS: list[dict[str, str]] = json.loads(
    Path(__file__).with_name("former.json").read_text("utf-8")
)


def _text(form: str = "", written: str = "") -> str:
    values = {**SOUND, **({form: written} if form else {})}
    return "".join(f"{key} {values[name]}\n" for name, key in PROJECT.items())


def _load(data: bytes) -> Loaded:
    return load(Memory({FILE: data}))


def _meaning(loaded: Loaded, form: str) -> object:
    """Give what the model has where a form stands; None where it was left out."""
    teori = loaded.teori
    if form == "kommunenummer":
        return teori.virksomhet and teori.virksomhet.kommunenummer
    if not teori.tiltak:
        return None
    (tiltak,) = teori.tiltak
    målinger = tiltak.indikatorer[0].målinger
    (hypotese,) = tiltak.aktiviteter[0].fører_til
    return {
        "id": tiltak.ansvarlig,
        "dato": tiltak.oppstart,
        "heltall": tiltak.plasser,
        "tekst": tiltak.navn,
        "varighet": hypotese.virker_etter,
        **(
            {
                "periode": målinger[0].periode,
                "tall": målinger[0].verdi,
                "ja-nei": målinger[0].foreløpig,
            }
            if målinger
            else {}
        ),
    }.get(form)


@pytest.mark.parametrize(
    "one", FORMS, ids=lambda one: f"{one['felt']}-{one['skrevet']!a}"
)
def test_form(one: dict[str, str]) -> None:
    """A text has its meaning in full, or its finding, at every field of its form."""
    form = one["felt"]

    loaded = _load(_text(form, one["skrevet"]).encode())

    assert ([one["funn"]] if "funn" in one else []) == [
        trouble.kind + "+forslag" * ("forslag" in trouble.values)
        for trouble in loaded.trouble
    ]
    meaning = _meaning(loaded, form)
    if "betyr" in one:
        assert one["betyr"] == str(meaning)
    elif form != "ja-nei":
        assert None is meaning


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_how_the_file_is_stored_changes_no_meaning(
    line_break: str, mark: bytes, form: str
) -> None:
    """Line breaks, a byte order mark and NFD leave the theory as it was."""
    text = unicodedata.normalize("NFD" if form == "NFD" else "NFC", _text())
    stored = mark + text.replace("\n", line_break).encode()

    loaded = _load(stored)

    assert loaded.trouble == ()
    assert _load(_text().encode()).teori == loaded.teori


def test_a_tab_before_a_key_is_told_at_its_place() -> None:
    """Tabs are no indentation; the place is that of the tab, whatever the line breaks."""
    loaded = _load(
        b"\xef\xbb\xbfendringsteori: 1\r\nplaner:\r\n\tkommuneplan: Plan\r\n"
    )

    (trouble,) = loaded.trouble
    assert trouble.kind == "ET001-tabulator"
    assert trouble.span is not None
    assert (trouble.span.start.line, trouble.span.start.column) == (3, 1)
