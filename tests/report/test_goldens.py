"""What the reports of Fjellfjord tell, as somebody last read and nodded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.document import Heading, to_text
from endringsteori.graph import graf
from endringsteori.output.style import Style
from endringsteori.report import EVERYTHING, TYPES, Case, Choice, document_of
from report.cases import DAY, fjellfjord, read_fjellfjord

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.texts import Språk

_ASCII = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
_LOSEN = Choice(tiltak=("losen",))
_OF_ONE_MEASURE = ("kjede", "saksframlegg", "arbeidsark")


def told(name: str, språk: Språk, choice: Choice) -> str:
    """Give a report as text, its title and stamp first."""
    document = document_of(fjellfjord(språk, choice), name)
    return to_text([Heading(1, document.title), *document.blocks], Style(colour=False))


@pytest.mark.parametrize("name", TYPES)
def test_a_report_in_bokmal(name: str, golden: Golden) -> None:
    """Of everything, or of one measure where that is what people ask for."""
    choice = _LOSEN if name in _OF_ONE_MEASURE else EVERYTHING

    golden(f"{name.translate(_ASCII)}.nb.txt", told(name, "nb", choice))


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize("språk", ["nn", "en"])
def test_a_report_in_the_other_languages(
    name: str, språk: Språk, golden: Golden
) -> None:
    """Of one measure: every sentence of a type, and few of the example's own."""
    golden(f"{name.translate(_ASCII)}.{språk}.txt", told(name, språk, _LOSEN))


@pytest.mark.parametrize("name", TYPES)
def test_a_second_run_gives_the_same_document(name: str) -> None:
    """Figures among it; the second is worked out anew."""
    again = Case(graf(read_fjellfjord().teori), DAY, "nb", read_fjellfjord(), _LOSEN)
    first, second = (document_of(c, name) for c in (fjellfjord("nb", _LOSEN), again))

    assert first == second
