"""Measurements that are given twice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import builders as b
from endringsteori.checking import valider
from endringsteori.loading import Memory
from endringsteori.rules.lesing.et011 import RULE

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding

DATO = date(2026, 11, 21)


def _found(*målinger: dict[str, object]) -> list[Finding]:
    indikator = b.indikator("fravær", "flere", målinger=målinger)
    findings = valider(b.teori(b.mål("flere"), indikator), dato=DATO, profil="utkast")
    return [finding for finding in findings if finding.code == RULE.code]


def test_equal_numbers_are_still_two() -> None:
    """Nobody can know that they are not two schools, or a correction of one."""
    (finding,) = _found(
        {"periode": "2024", "verdi": 5}, {"periode": "2024", "verdi": 5}
    )

    assert finding.fingerprint == "ET011@fravær[målinger.2024]"
    assert [place.field for place in finding.related] == ["målinger.#1"]


def test_spellings_of_a_period_are_one_period() -> None:
    """A school year is the same however it is written."""
    (finding,) = _found(
        {"periode": "2024/25", "verdi": 5}, {"periode": "2024/2025", "verdi": 6}
    )

    assert finding.key == "målinger.2024/2025"


def test_a_third_one_is_a_place_of_the_same_finding() -> None:
    """One finding to a period: it stands at the second, and names all others."""
    (finding,) = _found(*[{"periode": "2024", "verdi": 5}] * 3)

    assert finding.field == "målinger.#2"
    assert [place.field for place in finding.related] == ["målinger.#1", "målinger.#3"]


def test_the_order_of_dimensions_makes_no_other_group() -> None:
    """A group is what it is split by, in any order; another group is another number."""
    girls = {"kjønn": "jenter", "trinn": "10"}

    (finding,) = _found(
        {"periode": "2024", "verdi": 5, "fordelt_på": girls},
        {"periode": "2024", "verdi": 6, "fordelt_på": {"kjønn": "gutter"}},
        {"periode": "2024", "verdi": 7, "fordelt_på": dict(reversed(girls.items()))},
    )

    assert finding.field == "målinger.#3"


def test_both_places_are_shown_in_their_files() -> None:
    """A number in the chain and one in a CSV file are two for the same period."""
    chain = (
        "endringsteori: 1\nmål:\n  flere: Flere fullfører\nindikatorer:\n  fravær:\n"
        "    navn: Fravær\n    måler: flere\n    målinger:\n      - periode: 2024\n"
        "        verdi: 5\n"
    )
    rows = "indikator;periode;verdi\nfravær;2024;5\n"
    tree = Memory(
        {"endringsteori.yaml": chain.encode(), "målinger/a.csv": rows.encode()}
    )

    (finding,) = [f for f in valider(tree, dato=DATO) if f.code == RULE.code]

    places = [finding.span, *(place.span for place in finding.related)]
    assert [(p.file, p.start.line) for p in places if p is not None] == [
        ("målinger/a.csv", 2),
        ("endringsteori.yaml", 9),
    ]
