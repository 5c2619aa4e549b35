"""What is missing in the puzzle, and what it rests on, in blocks."""

from __future__ import annotations

from builders import aktivitet, innsats, mål, resultat, teori, tiltak, tjeneste
from endringsteori.document import Heading, Items
from endringsteori.graph import graf
from endringsteori.output.puslespill.missing import missing
from endringsteori.output.puslespill.shown import Shown
from output.puslespill.fjellfjord import DAY


def test_one_thing_or_two_together_bring_a_goal_down() -> None:
    """Single supports of every kind; pairs only of services."""
    theory = teori(
        tiltak(
            "t",
            innsats("buss", til={"a": {"nødvendig": "ja"}}),
            aktivitet("a", til="r", ansvarlig="nav"),
            aktivitet("b", til="s", ansvarlig="nav"),
            aktivitet("c", til="s", ansvarlig="skolen"),
            resultat("r", mål="m"),
            resultat("s", mål="n"),
            ansvarlig="nav",
        ),
        tiltak("u", resultat("s", mål="n"), ansvarlig="nav"),
        mål("m", ansvarlig="nav"),
        mål("n", ansvarlig="nav"),
        tjeneste("nav"),
        tjeneste("skolen"),
    )

    items = [b for b in missing(Shown(graf(theory), "nb"), DAY) if isinstance(b, Items)]

    assert [item.text for item in items[-1].items] == [
        "«M» mister grunnlaget om Nav, Buss (T) eller T faller bort.",
    ]


def test_a_means_that_no_service_has() -> None:
    """Then nobody can be brought in with it."""
    theory = teori(tiltak("t", aktivitet("a", krever="råd"), ansvarlig="nav"))

    blocks = [*missing(Shown(graf(theory), "nb"), DAY)]

    assert Heading(2, "Virkemidler som mangler") in blocks
