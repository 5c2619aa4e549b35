"""A comparison for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings

from builders import indikator, mål, målgruppe, resultat, teori, tiltak, tjeneste
from endringsteori.comparison import compare, render_json
from strategies import whole_teori

if TYPE_CHECKING:
    from endringsteori.model import Teori

KEYS = [
    *("kind", "slag", "before", "after", "field", "old", "new"),
    *("follows", "direction", "demand", "message"),
]


def made(old: Teori, new: Teori) -> dict[str, Any]:
    """Show a comparison, and read it."""
    text = render_json(compare(old, new), ("main", "."), "nb", "1.2.3")
    found: dict[str, Any] = json.loads(text)
    return found


def test_the_shape() -> None:
    """What is always there."""
    assert made(teori(), teori()) == {
        "schema_version": 1,
        "tool": {"name": "endringsteori", "version": "1.2.3"},
        "language": "nb",
        "confidential": False,
        "old": "main",
        "new": ".",
        "changes": [],
        "summary": {"changes": 0, "follows": 0},
    }


def test_a_change_of_each_sort() -> None:
    """Things by their elements, numbers and days as files write them."""
    goal = mål("ro", navn="Ro")
    ambition = {"verdi": "80,5", "frist": "2027-06-30"}
    old = teori(
        goal,
        tjeneste("ppt"),
        målgruppe("elever", antall=10),
        tiltak("losen", resultat("b")),
        indikator("andel", "ro", retning="opp", ambisjon=ambition),
    )
    new = teori(
        goal,
        tjeneste("ppt"),
        målgruppe("elever", antall=12),
        tiltak("losen", resultat("b", mål="ro", navn="B"), ansvarlig="ppt"),
        indikator("andel", "ro", retning="opp", ambisjon={**ambition, "verdi": "75"}),
    )

    changes = made(old, new)["changes"]

    assert [list(change) for change in changes] == [KEYS] * len(changes)
    losen = {"element": "losen", "navn": "Losen", "tiltak": None}
    andel = {"element": "andel", "navn": "Andel", "tiltak": None}
    elever = {"element": "elever", "navn": "Elever", "tiltak": None}
    step = {"element": "losen/b->ro", "navn": "B → Ro", "tiltak": "losen"}
    rows = [
        ("ambisjon", "indikator", andel, andel, "ambisjon.verdi", "80.5", "75"),
        ("lagt-til", "hypotese", None, step, None, None, None),
        ("endret", "tiltak", losen, losen, "ansvarlig", None, ["ppt"]),
        ("endret", "målgruppe", elever, elever, "antall", 10, 12),
    ]
    moved = [("senket", "lavere"), (None, None), (None, None), (None, None)]
    assert [tuple(change[key] for key in KEYS[:7]) for change in changes] == rows
    assert [(c["direction"], c["demand"]) for c in changes] == moved
    assert not any(change["follows"] for change in changes)


def test_each_change_is_on_a_line_of_its_own() -> None:
    """So that two comparisons can be held against each other."""
    text = render_json(
        compare(teori(), teori(mål("a"), mål("b"))), ("x", "y"), "en", "1"
    )

    assert sum(line.startswith('    {"kind"') for line in text.splitlines()) == 2
    assert json.loads(text)["summary"] == {"changes": 2, "follows": 0, "lagt-til": 2}


def test_what_may_not_be_shown_is_hidden() -> None:
    """At nivå individ every address and name; elsewhere identity numbers."""
    number = "01817000009"
    old, new = teori(), teori(mål("ro", navn=f"Ro for {number}"))

    text = render_json(compare(old, new), (f"main:{number}", "."), "nb", "1")

    assert number not in text
    assert "•••••••••••" in text


@settings(max_examples=30, deadline=None)
@given(whole_teori(), whole_teori())
def test_any_comparison_can_be_read(old: Teori, new: Teori) -> None:
    """Whatever people have written, and every change has a sentence."""
    found = made(old, new)

    assert all(change["message"].endswith(".") for change in found["changes"])
    assert found["summary"]["changes"] == len(found["changes"])
