"""Names become ids, and ids are made of names."""

from __future__ import annotations

from endringsteori.exchange.names import Names, Thing, folded, known_ids
from endringsteori.model import Aktivitet, Mål, Teori, Tiltak


def _names(*things: Thing, explicit: tuple[str, ...] = ()) -> Names:
    names = Names(frozenset(explicit), {})
    for thing in things:
        names.add(thing)
    return names


PPT = Thing("tjeneste", "ppt", "Pedagogisk-psykologisk tjeneste")
MØTE = Thing("ledd", "møte", "Ukentlig møte", "t")
OTHER = Thing("ledd", "møte", "Ukentlig møte", "u")


def test_an_id_is_itself() -> None:
    """Shared, inside a measure, or in full."""
    names = _names(PPT, MØTE)

    assert names.find("ppt", ("tjeneste",), "") == "ppt"
    assert names.find("møte", ("ledd",), "t") == "møte"
    assert names.find("t/møte", ("ledd",), "") == "t/møte"
    assert names.find("møte", ("ledd",), "") is None
    assert names.find("ppt", ("mål",), "") is None


def test_a_name_is_its_id() -> None:
    """With other capitals and spaces too; of another measure, in full."""
    names = _names(PPT, MØTE)

    assert names.find("PPT", ("tjeneste",), "") == "ppt"
    assert names.find("ukentlig  Møte", ("ledd",), "t") == "møte"
    assert names.find("Ukentlig møte", ("ledd",), "u") == "t/møte"


def test_a_name_of_several_is_none_of_them() -> None:
    """Unless one stands nearer."""
    names = _names(MØTE, OTHER)

    assert names.find("Ukentlig møte", ("ledd",), "") is None
    assert names.find("Ukentlig møte", ("ledd",), "u") == "møte"
    assert names.owner("møte", ("ledd",), "") is None


def test_what_a_row_belongs_to() -> None:
    """An id inside a measure is enough where it is the only one."""
    names = _names(PPT, MØTE)

    assert names.owner("møte", ("ledd",), "") == MØTE
    assert names.owner("t/møte", ("ledd",), "") == MØTE
    assert names.owner("Ukentlig møte", ("ledd",), "") == MØTE
    assert names.owner("ppt", ("ledd",), "") is None


def test_ids_are_made_of_names() -> None:
    """The same from the same, and never one that is used."""
    names = _names(Thing("mål", "trygg-oppvekst", "Trygg oppvekst"), explicit=("ro",))

    assert names.make("mål", "Flere fullfører (vgs)", "") == "flere-fullfører-vgs"
    assert names.make("mål", "Trygg oppvekst", "") == "trygg-oppvekst-2"
    assert names.make("ledd", "Ro", "t") == "ro-2"
    assert names.make("ledd", "!!!", "t") == "ledd"
    assert len(names.make("ledd", "a" * 200, "t")) == 80


def test_a_long_name_twice() -> None:
    """The number is within what an id may have."""
    names = _names(Thing("mål", "a" * 80, ""))

    assert names.make("mål", "a" * 200, "") == "a" * 78 + "-2"


def test_what_is_alone_of_its_kind() -> None:
    """It needs no naming."""
    assert _names(PPT).only("tjeneste") == PPT
    assert _names(MØTE, OTHER).only("ledd") is None
    assert not _names(PPT).has("virkemiddel")


def test_ids_that_a_theory_has() -> None:
    """By kind, where the thing stands, and its name."""
    tiltak = Tiltak(id="t", navn="T", aktiviteter=(Aktivitet(id="a", navn="Et Møte"),))
    found = known_ids(Teori(mål=(Mål(id="m", navn="Mål"),), tiltak=(tiltak,)))

    assert found == {
        ("mål", "", "mål"): "m",
        ("tiltak", "", "t"): "t",
        ("ledd", "t", "et møte"): "a",
    }
    assert known_ids(None) == {}


def test_names_that_are_alike() -> None:
    """Capitals and spaces set nothing apart."""
    assert folded("  Et  MØTE ") == "et møte"
