"""Spaces that lack after a colon, and signs that only look like spaces."""

from __future__ import annotations

import time

import pytest

from endringsteori.loading import Memory, load
from endringsteori.loading.spaces import as_spaces, hard_spaces, with_spaces

START = "endringsteori: 1\ntjenester:\n  skolen: Skolen\nmål:\n"


def told(text: str) -> list[tuple[str, int]]:
    """Give the kind and line of each fault that reading a text tells of."""
    loaded = load(Memory({"endringsteori.yaml": text.encode()}))
    return [
        (one.kind.value, 0 if one.span is None else one.span.start.line)
        for one in loaded.trouble
    ]


@pytest.mark.parametrize(
    ("lines", "faulty"),
    [
        ("  m:\n    navn:PPT\n", [6]),
        ("  m:\n    navn:PPT\n    ansvarlig:skolen\n", [6, 7]),
        ("  m:\n    navn:PPT\n    ansvarlig: skolen\n", [6]),
        ("  m:\n    navn: PPT\n    ansvarlig:skolen\n", [7]),
        ("  m:\n    navn:PPT  # et notat\n    med_egne_ord:Vi når fram\n", [6, 7]),
        ("  m:\n    navn: PPT\nindikatorer:\n  i:\n    navn:Antall\n", [9]),
    ],
)
def test_each_key_whose_colon_lacks_a_space_is_told_of(
    lines: str, faulty: list[int]
) -> None:
    """However YAML took it: as a text, as part of the next key, or as no YAML at all."""
    assert told(START + lines) == [("ET001-mellomrom", line) for line in faulty]


def test_the_name_is_read_as_it_was_meant() -> None:
    """A thing is not lost for a space, and gets no name with keys in it."""
    text = f"{START}  m:\n    navn:PPT\n    ansvarlig:skolen\n"

    loaded = load(Memory({"endringsteori.yaml": text.encode()}))

    assert [mål.navn for mål in loaded.teori.mål] == ["PPT"]
    assert [one.values["linje"] for one in loaded.trouble] == [
        "navn: PPT",
        "ansvarlig: skolen",
    ]


@pytest.mark.parametrize(
    ("written", "meant", "line"),
    [
        ('"Mål: flere"', "Mål: flere", 'navn: "Mål: flere"'),
        ("'Flere'  # et notat", "Flere", "navn: 'Flere'"),
        ("Mål: flere", "Mål: flere", 'navn: "Mål: flere"'),
        ('"Flere" unge', '"Flere" unge', "navn: '\"Flere\" unge'"),
        ("{a: b}", "{a: b}", 'navn: "{a: b}"'),
    ],
)
def test_signs_in_the_value_are_no_fault_of_their_own(
    written: str, meant: str, line: str
) -> None:
    """One space lacks; the value is neither cut nor read with its quotation marks."""
    text = f"{START}  m:\n    navn:{written}\n"

    loaded = load(Memory({"endringsteori.yaml": text.encode()}))

    assert [mål.navn for mål in loaded.teori.mål] == [meant]
    assert [one.values["linje"] for one in loaded.trouble] == [line]


def test_a_version_without_the_space_is_one_fault() -> None:
    """It is not told that the version is missing where it stands."""
    assert told("endringsteori:1\nmål:\n  m: M\n") == [("ET001-mellomrom", 1)]


@pytest.mark.parametrize(
    "lines",
    [
        '  m: "navn:PPT"\n',
        "  m:\n    navn: kl. 10:30\n",
        "  m:\n    navn: https://fjellfjord.example\n",
        "  m:\n    navn: M\n    merknad: |\n      status:ukjent\n",
        "  m:\n    navn: M\n    merknad: >\n      \u00a0navn: i teksten\n",
        '  m:\n    navn: M\n    merknad: "Se\n      kilde:nav"\n',
        "  m:\n    navn: M\n    merknad: Se denne\n      kilde:nav\n",
        "  m:\n    navn: M\n    merknad: Se\u00a0her, 3\u00a0000 barn\n",
        "  m:\n    navn: losen:voksen\n",
        "  m: losen:voksen\n",
    ],
)
def test_a_colon_or_such_a_sign_in_a_text_is_let_alone(lines: str) -> None:
    """Only a key of the format that begins a line outside every text is taken for one."""
    assert told(START + lines) == []


@pytest.mark.parametrize("sign", ["\u00a0", "\u2007", "\u202f"])
@pytest.mark.parametrize(
    "lines",
    [
        "__m:\n____navn: PPT\n",
        "  m:\n  __navn: PPT\n",
        "  m:\n    navn:_PPT\n",
        "  m:\n    navn: PPT\n    svarer_på:\n      -_u\n",
    ],
)
def test_signs_that_look_like_spaces_are_told_once_and_read_as_spaces(
    sign: str, lines: str
) -> None:
    """They come many at a time, from what is pasted; the file is read as it looks."""
    text = START + lines.replace("_", sign).replace(f"svarer{sign}på", "svarer_på")

    loaded = load(Memory({"endringsteori.yaml": text.encode()}))

    (fault,) = [one for one in loaded.trouble if one.kind.code == "ET001"]
    assert fault.kind.variant == "hardt-mellomrom"
    assert fault.values["linjer"] == sum(sign in line for line in text.splitlines())
    assert [mål.navn for mål in loaded.teori.mål] == ["PPT"]


def test_both_are_found_behind_each_other() -> None:
    """What YAML cannot read above does not hide what is wrong below."""
    text = f"endringsteori:1\nmål:\n  m:\n    navn:\u00a0M\n{' ' * 4}merknad:ja\n"

    assert told(text) == [
        ("ET001-mellomrom", 1),
        ("ET001-hardt-mellomrom", 4),
        ("ET001-mellomrom", 5),
    ]


def test_places_stay_true() -> None:
    """Sign for sign: the text is as long as it was."""
    text = f"{START}\u00a0\u00a0m:\n    navn:PPT\n"

    read, faults = with_spaces(text)

    assert len(read) == len(text)
    assert [text[one.start : one.end] for one in faults] == ["\u00a0\u00a0", "navn:PPT"]


def test_plain_text_has_none() -> None:
    """A text without such signs is given back as it is."""
    assert hard_spaces(START) == []
    assert as_spaces(START, ()) is START


@pytest.mark.parametrize(
    "line", ["\u00a0", "\u00a0 ", "navn:x ", "navn:x\n", "- \u00a0navn:x\n", "a:"]
)
def test_a_hostile_text_takes_no_long_time(line: str) -> None:
    """The work grows with the length of the text, and is cut off."""
    began = time.perf_counter()

    with_spaces(line * (200_000 // len(line)))

    assert time.perf_counter() - began < 5
