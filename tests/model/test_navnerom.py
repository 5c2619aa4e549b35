"""What an id names: in its own measure first, then among the shared ids."""

from __future__ import annotations

import pytest

from builders import (
    aktivitet,
    effekt,
    indikator,
    mål,
    resultat,
    teori,
    tiltak,
    tjeneste,
    utfordring,
    virkemiddel,
)
from endringsteori.model import Kartlegging
from endringsteori.model.navnerom import Navnerom, TingSlag

THEORY = teori(
    tiltak(
        "losen",
        aktivitet("møte"),
        resultat("ro"),
        indikator("tall"),
        brukermedvirkning={"individ": "Eleven velger"},
    ),
    tiltak("åpen-dør", aktivitet("møte")),
    effekt("delt"),
    mål("ro"),
    tjeneste("ppt"),
    utfordring("fravær", årsaker={"savn": "Savn"}),
    kartlegging=(Kartlegging(id="egen"),),
)
NAMES = Navnerom(THEORY)


@pytest.mark.parametrize(
    ("id_", "kinds", "measure", "element"),
    [
        ("møte", ("ledd",), "losen", "losen/møte"),
        ("møte", ("ledd",), "åpen-dør", "åpen-dør/møte"),
        ("møte", ("ledd",), None, None),
        ("losen/møte", ("ledd",), "åpen-dør", "losen/møte"),
        ("losen/møte", ("indikator",), None, None),
        ("losen/borte", ("ledd",), None, None),
        ("ro", ("ledd", "mål"), "losen", "losen/ro"),
        ("ro", ("mål",), "losen", "ro"),
        ("delt", ("ledd",), "losen", "delt"),
        ("ppt", ("tjeneste",), None, "ppt"),
        ("ppt", ("ledd",), "losen", None),
        ("fravær/savn", ("årsak",), "losen", "fravær/savn"),
        (
            "brukermedvirkning",
            ("brukermedvirkning",),
            "losen",
            "losen/brukermedvirkning",
        ),
        ("brukermedvirkning", ("brukermedvirkning",), "åpen-dør", None),
        ("bufdir-fase-1", ("sjekkliste",), None, "bufdir-fase-1"),
        ("egen", ("sjekkliste",), None, "egen"),
        ("hva-som-helst", ("virkemiddel",), None, "hva-som-helst"),
        ("ppt", ("virkemiddel",), None, None),
    ],
)
def test_what_an_id_names(
    id_: str, kinds: tuple[TingSlag, ...], measure: str | None, element: str | None
) -> None:
    """Only of the kinds that are asked for; virkemidler are free without their section."""
    assert NAMES.finn(id_, kinds, measure) == element


def test_virkemidler_are_not_free_where_their_section_is() -> None:
    """Then a name must stand in it."""
    names = Navnerom(teori(virkemiddel("råd")))

    assert names.finn("råd", ("virkemiddel",)) == "råd"
    assert names.finn("kurs", ("virkemiddel",)) is None


@pytest.mark.parametrize(
    ("id_", "measure", "slag"),
    [
        ("møte", "losen", "ledd"),
        ("tall", "losen", "indikator"),
        ("ro", "losen", "ledd"),
        ("ro", None, "mål"),
        ("losen/møte", None, "ledd"),
        ("fravær/savn", None, "årsak"),
        ("ppt", "losen", "tjeneste"),
        ("borte", "losen", None),
    ],
)
def test_what_kind_an_id_is_of(
    id_: str, measure: str | None, slag: TingSlag | None
) -> None:
    """Of whatever kind: what a field says that does not allow it."""
    assert NAMES.slag(id_, measure) == slag


def test_which_ids_a_field_could_name() -> None:
    """As they are written there: those of the own measure without its name."""
    links: tuple[TingSlag, ...] = ("ledd",)

    assert list(NAMES.id_er(links, "losen")) == ["møte", "ro", "åpen-dør/møte", "delt"]
    assert list(NAMES.id_er(links)) == [
        "losen/møte",
        "losen/ro",
        "åpen-dør/møte",
        "delt",
    ]


def test_what_names_outside_the_measures_mean() -> None:
    """The same however the measures are, but for their own names; causes are outside."""
    challenge = utfordring("fravær", årsaker={"uro": "Uro"})
    one = Navnerom(teori(challenge, tiltak("a", aktivitet("x"))))
    two = Navnerom(teori(challenge, tiltak("a")))

    outside, free_means = one.utenfor_tiltakene()

    assert one.utenfor_tiltakene() == two.utenfor_tiltakene()
    assert outside["fravær/uro"] == "årsak"
    assert outside["a"] == "tiltak"
    assert "a/x" not in outside
    assert free_means
