"""The templates, and what is written in them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from endringsteori import Memory, Severity, les, valider
from endringsteori.loading.scalars import scalars
from endringsteori.model.tekst import rens
from endringsteori.model.teori import Nivå
from endringsteori.templates.answers import refusal
from endringsteori.templates.questions import questions
from endringsteori.templates.start import start
from endringsteori.texts import SPRÅK
from endringsteori.texts.utfylling import FYLL_UT, waiting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori import Finding, Teori
    from endringsteori.texts import Språk

LEVELS: Final[tuple[Nivå, ...]] = get_args(Nivå)
DAY: Final = date(2026, 11, 21)
_OPTIONAL: Final = re.compile(r"^( *)# ( *[a-zæøå_]+(?:-\d)?:(?: .*)?)$", re.MULTILINE)
"""A line of YAML that is a comment until somebody takes away its `#`."""
_FLOW: Final = re.compile(r"[\[{](?P<inside>[^\]}]*)[\]}]")


def findings(text: str) -> list[Finding]:
    """Check a chain as its own settings say."""
    return list(valider(Memory({"endringsteori.yaml": text.encode()}), dato=DAY))


def faults(text: str) -> list[str]:
    """Give the findings that are feil."""
    return [one.fingerprint for one in findings(text) if one.severity is Severity.ERROR]


def read(text: str) -> Teori:
    """Read a chain."""
    return les(Memory({"endringsteori.yaml": text.encode()})).teori


@pytest.mark.parametrize("språk", SPRÅK)
@pytest.mark.parametrize("nivå", LEVELS)
def test_a_template_is_a_sound_draft(nivå: Nivå, språk: Språk) -> None:
    """Nothing is found at `utkast` but a consent, which nobody may make up."""
    made = start(nivå, språk, {})
    teori = read(made.text)

    assert (teori.nivå, teori.innstillinger.språk) == (nivå, språk)
    assert teori.innstillinger.profil == "utkast"
    assert [one.code for one in findings(made.text)] == (
        ["ET705"] if nivå == "individ" else []
    )


@pytest.mark.parametrize("språk", SPRÅK)
@pytest.mark.parametrize("nivå", LEVELS)
def test_what_waits_can_be_taken_into_use(nivå: Nivå, språk: Språk) -> None:
    """With every `#` in front of a field gone, it is as sound: the consent too."""
    text, fields = _OPTIONAL.subn(r"\1\2", start(nivå, språk, {}).text)

    assert fields > 2
    assert findings(text) == []


@pytest.mark.parametrize("språk", SPRÅK)
@pytest.mark.parametrize("nivå", LEVELS)
def test_a_template_says_the_same_in_every_language(nivå: Nivå, språk: Språk) -> None:
    """The same fields in the same order on the same lines, and the same explained."""

    def shape(språk: Språk) -> tuple[list[object], list[bool]]:
        text = start(nivå, språk, {}).text
        fields: list[object] = [one.path for one in scalars("a.yaml", text)]
        return fields, [line.lstrip().startswith("#") for line in text.splitlines()]

    assert shape(språk) == shape("nb")


@pytest.mark.parametrize("språk", SPRÅK)
@pytest.mark.parametrize("nivå", LEVELS)
def test_what_is_left_is_counted(nivå: Nivå, språk: Språk) -> None:
    """As a search in the file would: every place in a value, none that was answered."""
    answers = {one.key: "0301" for one in questions(nivå)}
    empty, full = start(nivå, språk, {}), start(nivå, språk, answers)

    def beginning(text: str) -> int:
        values = [one.text for one in scalars("a.yaml", text) if not one.is_key]
        return sum(value.startswith(FYLL_UT.på(språk)) for value in values)

    assert beginning(empty.text) == waiting(empty.text) == empty.left
    assert beginning(full.text) == waiting(full.text) == full.left
    # The number of the municipality may stay empty, and the pseudonym has one to begin with.
    waits = len(answers) - (2 if nivå == "individ" else 1)
    assert empty.left - full.left == waits
    assert full.text.count('"0301"\n') == len(answers)


@pytest.mark.parametrize("språk", SPRÅK)
@pytest.mark.parametrize("nivå", LEVELS)
def test_texts_stand_in_block_style(nivå: Nivå, språk: Språk) -> None:
    """Brackets hold ids only; a comma in them cuts a text in two."""
    lines = start(nivå, språk, {}).text.splitlines()
    code = [line for line in lines if not line.lstrip().startswith("#")]
    inside = [found["inside"] for found in map(_FLOW.search, code) if found]

    assert inside
    assert all(re.fullmatch(r"[a-zæøå]+-\d(?:, [a-zæøå]+-\d)*", ids) for ids in inside)


TYPED: Final = st.one_of(
    st.text(min_size=1, max_size=40),
    st.sampled_from(
        (
            "Målet: flere trives",
            "Tiltak #1 # ikke en kommentar",
            "- først\n- så\n\ttil slutt",
            "<<mål|Fyll ut>>",
            "*stjerne & {krøll} [hake] |",
            "\\ \" ' ` % @ ! > ?",
            "👩‍👩‍👧 og 𝄞 ¶",
            "no",
            "0301",
            "~",
            "9,4",
            "---",
            "\u2028ny\u2029linje\ufeff\u0085",
            "A\u030apen do\u0308r",
            "=SUM(A1)",
            "01010012345",
            "Kari Nordmann, tlf. 912 34 567",
        )
    ),
)


@given(st.sampled_from(LEVELS), st.sampled_from(SPRÅK), st.data())
def test_whatever_is_typed_reads_back(
    nivå: Nivå, språk: Språk, data: st.DataObject
) -> None:
    """To the letter, trimmed and in NFC; what is let through is never a feil."""
    typed: Mapping[str, str] = data.draw(
        st.fixed_dictionaries({}, optional={one.key: TYPED for one in questions(nivå)})
    )
    answers = {
        key: text
        for key, text in typed.items()
        if text.strip() and refusal(key, text, nivå) is None
    }
    made = start(nivå, språk, answers)

    assert faults(made.text) == []
    found = scalars("a.yaml", made.text)
    texts = [one for one in found if not one.is_key]
    empty = scalars("a.yaml", start(nivå, språk, {}).text)
    assert [one.path for one in found if one.is_key] == [
        one.path for one in empty if one.is_key
    ]
    written = [one.text for one in texts]
    assert all(rens(text) in written for text in answers.values())
    if "mål" in answers:
        assert read(made.text).mål[0].navn == rens(answers["mål"])
