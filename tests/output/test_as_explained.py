"""One rule at one element as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from endringsteori.checking import Ask, Project
from endringsteori.checking.explaining import explain
from endringsteori.loading import Memory
from endringsteori.output.as_explained import render_explained
from mends import DAY, explained, first_bad
from planted_persons import FILES, NUMBERS, leaks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from conftest import Golden
    from endringsteori.texts import Språk

_CASES: Final[Mapping[str, Språk]] = {
    "kjede ET101 losen/følge-opp": "nb",
    "kjede ET104 alle-med/infokveld": "nb",
    "kjede ET111 tettere-på": "nn",
    "tjenester ET201 tettere-på/ukemøte": "nb",
    "tjenester ET203 tettere-på/følge-til-skolen": "en",
    "maling ET301 fullføre-vgs": "nb",
    "maling ET311 praksisplasser": "nn",
    "samhandling ET401 losen": "nb",
    "grunnlag ET504 tettere-på": "en",
    "sprak ET601 skolestart": "nb",
}
_INDIVID = """\
endringsteori: 1
nivå: individ
individ:
  referanse: Elv
tjenester:
  ppt: PPT
tiltak:
  los: {navn: Plan for Kari Nordmann}
"""


@pytest.mark.parametrize("place", _CASES)
def test_a_typical_case_is_told_as_before(place: str, golden: Golden) -> None:
    """The finding, the trace, and the least that mends it."""
    family, code, ledd = place.split(" ")
    språk = _CASES[place]
    found = explained(first_bad(family, code), code, ledd, språk=språk)

    golden(f"forklart-{code}.{språk}.txt", render_explained(found, språk))


def test_a_content_rule_shows_how_things_stand() -> None:
    """Kindly."""
    found = explained(first_bad("kjede", "ET104"), "ET104", "alle-med/låne-ut")
    lines = render_explained(found, "nb").splitlines()

    assert "Regelen er fornøyd her. Slik står det:" in lines
    assert lines[lines.index("Veien i kjeden") + 1].count("→") >= 1


def test_what_rett_does_is_shown_as_its_diff() -> None:
    """With the lines around it."""
    text = "endringsteori: 1\ntjenester:\n  ppt:\n    navn: PPT\n    sektr: helse\n"
    told = render_explained(explained(text, "ET005", "ppt[sektr]"), "nb")

    assert "Dette kan endringsteori rett ordne for dere:" in told
    assert "\n-    sektr: helse\n+    sektor: helse\n" in told


def test_lines_that_go_are_shown_as_they_stand() -> None:
    """With the number of the first."""
    text = first_bad("kjede", "ET115")
    told = render_explained(explained(text, "ET115", "utstyrslån/låne-ut"), "nb")
    number = 1 + next(
        n for n, line in enumerate(text.splitlines()) if "# ET115" in line
    )

    assert f"Stryk linje {number} i kjede.yaml:\n        gjenstår: " in told


def test_an_exception_is_told_with_its_reason() -> None:
    """The finding is there all the same."""
    text = (
        "endringsteori: 1\ntjenester:\n  ppt: PPT\ntiltak:\n  los: Losen\nunntak:\n"
        "  - kode: ET202\n    gjelder: los\n    begrunnelse: Avklares i høst\n"
    )
    told = render_explained(explained(text, "ET202", "los"), "nb")

    assert "ET202 tiltak uten ansvarlig (unntatt): Avklares i høst" in told


def test_a_project_about_a_person_is_stamped_and_names_are_hidden() -> None:
    """In the lines to put in as well."""
    told = render_explained(explained(_INDIVID, "ET202", "los"), "nb")

    assert told.startswith("TAUSHETSBELAGT\n")
    assert "Kari" not in told
    assert "navn: Plan for •••• ••••••••" in told
    assert "La det stå slik det er i filen." in told
    assert not leaks(told)


@pytest.mark.parametrize(
    ("code", "ledd"),
    [
        ("ET104", f"elev-{NUMBERS[2]}/møte"),
        ("ET202", f"elev-{NUMBERS[2]}"),
        ("ET405", f"elev-{NUMBERS[2]}"),
        ("ET504", f"elev-{NUMBERS[2]}"),
        ("ET701", "tiltak"),
    ],
)
def test_no_number_of_a_person_is_told(code: str, ledd: str) -> None:
    """Neither in traces nor in lines to put in, wherever they are planted."""
    tree = Memory({name: text.encode() for name, text in FILES.items()})
    project = Project("prosjekt", "prosjekt", tree)
    told = render_explained(explain(project, Ask(DAY, "grundig"), code, ledd), "nb")

    assert told
    assert leaks(told) == []


def test_colour_is_never_the_only_sign() -> None:
    """Without it the same words stand."""
    found = explained(
        first_bad("kjede", "ET112"),
        "ET112",
        "språksporet/veilede->språksporet/snakker-mer",
    )
    coloured = render_explained(found, "nb", colour=True)

    assert "\x1b[" in coloured
    assert "\x1b[" not in render_explained(found, "nb")
