"""The measuring plan."""

from __future__ import annotations

from builders import (
    aktivitet,
    effekt,
    forutsetning,
    indikator,
    mål,
    teori,
    tiltak,
    tjeneste,
)
from endringsteori.report.types.maleplan import tell
from report.cases import headings, of_teori, of_text, sentences, tables

TOWN = teori(
    tjeneste("ppt", navn="PPT"),
    tjeneste("nav", navn="NAV"),
    forutsetning("tid", navn="Læreren får tid"),
    mål("ro", navn="Flere får ro"),
    tiltak(
        "losen",
        aktivitet("møte", navn="Losen møter eleven", fører_til="trives"),
        effekt("trives", navn="Eleven trives", bidrar_til="ro"),
        indikator(
            "trivsel",
            navn="Andel som trives",
            måler="trives",
            hva_vi_vil_vite="Trives flere?",
            hyppighet="årlig",
            kilde="Elevundersøkelsen",
            kildetype="spørreundersøkelse",
        ),
        navn="Losen",
        ansvarlig="ppt",
    ),
    indikator("roen", navn="Roen", måler="ro", kildetype="samtaler", ansvarlig="nav"),
    indikator("timer", navn="Timer", måler="tid", metode="Vi teller."),
)


def test_each_measure_then_what_is_shared_then_what_lacks() -> None:
    """Every indicator once."""
    blocks = list(tell(of_teori(TOWN)))

    assert headings(blocks) == [
        "Losen",
        "Målene og de felles effektene",
        "Annet vi følger med på",
        "Det som mangler i planen",
    ]
    named = [table[0][0] for table in tables(blocks)]
    assert named == ["Andel som trives"] * 2 + ["Roen"] * 2 + ["Timer"] * 2


def test_what_is_measured_by_whom_when_and_from_where() -> None:
    """An indicator inside a measure inherits who is responsible."""
    plan, _, shared, _, others, _ = tables(tell(of_teori(TOWN)))

    assert plan == [
        [
            *("Andel som trives", "Eleven trives", "PPT", "hvert år"),
            "Elevundersøkelsen (spørreundersøkelse)",
        ]
    ]
    assert shared == [["Roen", "Flere får ro", "NAV", "", "Samtaler"]]
    assert others == [["Timer", "Læreren får tid", "", "", "Vi teller."]]


def test_what_we_want_to_know_stands_first() -> None:
    """The question, and where we look for the answer."""
    told = sentences(tell(of_teori(TOWN, "nn")))

    assert "Trives flere? Det ser vi på «Andel som trives»." in told


def test_in_short() -> None:
    """How much of the plan is filled in."""
    assert sentences(tell(of_teori(TOWN)))[1] == (
        "3 indikatorer. 0 av 3 har et nullpunkt, 0 av 3 er målt, og 0 av 3 har en "
        "ambisjon."
    )


def test_what_lacks_is_what_the_rules_found_and_all_that_is_not_measured() -> None:
    """A link that a finding has spoken of is not told twice."""
    told = sentences(tell(of_teori(TOWN)))

    assert "«Losen» har 1 ledd som ikke måles: «Losen møter eleven»." in told


def test_a_plan_without_indicators() -> None:
    """And one that lacks nothing."""
    told = sentences(tell(of_text("endringsteori: 1\n", "en")))

    assert told[1:] == [
        "There are no indicators here yet.",
        "We found nothing lacking in the plan.",
    ]
