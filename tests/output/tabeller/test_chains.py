"""Links, arrows and hypotheses as rows."""

from __future__ import annotations

from assessment.measured import DATO
from builders import (
    aktivitet,
    effekt,
    indikator,
    innsats,
    mål,
    resultat,
    teori,
    tiltak,
    tjeneste,
)
from endringsteori import tabeller

CHAIN = teori(
    tiltak(
        "losen",
        innsats("stilling", årsverk="0,5", beløp="420 000"),
        aktivitet(
            "møte", til={"ro": {"fordi": "noen ser dem", "virker_etter": "3 måneder"}}
        ),
        resultat("ro", mål="trives", forsterker="møte"),
        indikator("tall", måler="ro"),
        ansvarlig="skolen",
    ),
    effekt("felles", mål="trives", sikt="lang", utilsiktet="ja"),
    mål("trives"),
    tjeneste("skolen"),
)


def test_each_kind_of_link_has_what_is_its_own() -> None:
    """Goals are no links here; the service of a measure answers for its activities."""
    rows = {row["id"]: row for row in tabeller(CHAIN, dato=DATO).ledd}

    assert list(rows) == ["losen/stilling", "losen/møte", "losen/ro", "felles"]
    assert [row["rang"] for row in rows.values()] == [0, 1, 2, 4]
    assert rows["losen/stilling"]["årsverk"] == 0.5
    assert rows["losen/stilling"]["beløp"] == 420000.0
    assert rows["losen/møte"]["ansvarlig"] == "skolen"
    assert rows["losen/stilling"]["ansvarlig"] is None
    assert [row["målt"] for row in rows.values()] == [False, False, True, False]
    assert (rows["felles"]["sikt"], rows["felles"]["utilsiktet"]) == ("lang", True)
    assert rows["felles"]["tiltak"] is None


def test_every_kind_of_arrow_is_there() -> None:
    """What is unsaid and what leads back are told from what is written."""
    assert [tuple(row.values()) for row in tabeller(CHAIN, dato=DATO).koblinger] == [
        ("losen/stilling", "losen/møte", "underforstått", "losen"),
        ("losen/møte", "losen/ro", "fører_til", "losen"),
        ("losen/ro", "trives", "bidrar_til", "losen"),
        ("felles", "trives", "bidrar_til", None),
        ("losen/ro", "losen/møte", "forsterker", "losen"),
    ]


def test_a_hypothesis_tells_why_and_when() -> None:
    """What is not said is not there."""
    first, *others = tabeller(CHAIN, dato=DATO).hypoteser

    assert first == {
        "id": "losen/møte->losen/ro",
        "fra": "losen/møte",
        "til": "losen/ro",
        "tiltak": "losen",
        "fordi": "noen ser dem",
        "tillit": None,
        "virker_etter": "3 måneder",
        "nødvendig": False,
    }
    assert [row["fordi"] for row in others] == [None, None]
