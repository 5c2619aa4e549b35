"""Answers laid out for programs, with what may not be shown hidden."""

from __future__ import annotations

import json

from builders import aktivitet, teori, tiltak, tjeneste
from endringsteori.checking import valider
from endringsteori.graph import Lack, PathCount, Support, graf
from endringsteori.output.puslespill.shape import SCHEMA_VERSION, Shape
from endringsteori.output.puslespill.shown import Shown
from output.puslespill.fjellfjord import DAY


def _shape() -> Shape:
    theory = teori(
        tiltak("t", aktivitet("a")),
        tjeneste("nav"),
        individ={"referanse": "A"},
        nivå="individ",
    )
    return Shape(Shown(graf(theory), "nn"))


def test_every_document_says_what_it_is() -> None:
    """Its version, its day, its language, and whether anybody may read it."""
    head = {key: json.loads(told) for key, told in _shape().head(DAY, "1.2").items()}

    assert head == {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "endringsteori", "version": "1.2"},
        "date": "2026-11-21",
        "language": "nn",
        "confidential": True,
    }


def test_answers_keep_the_names_of_their_fields() -> None:
    """Ids, lists of ids, and what is nothing."""
    lack = Lack("t/a", "t", "råd", ("nav",), ())

    assert _shape().plain(lack) == {
        "aktivitet": "t/a",
        "tiltak": "t",
        "virkemiddel": "råd",
        "having": ["nav"],
        "closed": [],
    }
    assert _shape().support(Support("tjeneste", "nav")) == {
        "slag": "tjeneste",
        "id": "nav",
    }
    assert _shape().names(["nav", "t/a"]) == {"nav": "Nav", "t/a": "A"}


def test_shares_are_exact() -> None:
    """As fractions; null where there are no ways."""
    assert _shape().counted(PathCount(6, 2))["andel_målt"] == "1/3"
    assert _shape().counted(PathCount(0, 0))["andel_målt"] is None


def test_a_finding_is_told_without_its_place_in_files() -> None:
    """A theory that was changed stands in no file."""
    theory = teori(tiltak("t"))
    (finding,) = (f for f in valider(theory, dato=DAY) if f.code == "ET202")

    told = _shape().finding(finding)

    assert (told["fingerprint"], told["element"]) == ("ET202@t", "t")
    assert "line" not in told
