"""What was left out, and who is silent about what."""

from __future__ import annotations

import pytest

from endringsteori.loading import Lost

READS = frozenset({"fører_til", "navn"})


def _lost(*elements: str, **fields: str) -> Lost:
    """Make what was lost: elements, and fields of elements (`_` for `/` in their ids)."""
    pairs = {(name.replace("_", "/"), field) for name, field in fields.items()}
    return Lost(elements=frozenset(elements), fields=frozenset(pairs))


def test_nothing_lost() -> None:
    """Then nobody is silent, and nothing is explained."""
    assert not Lost()
    assert not Lost().silences(READS, ["losen"], wide=True)
    assert not Lost().explains("losen", "møte")


def test_a_whole_file_lost() -> None:
    """Nobody knows what stood in it, so everybody is silent."""
    lost = Lost(everything=True)

    assert lost
    assert lost.silences(READS, ["losen"], wide=False)
    assert lost.explains("losen", "møte")


@pytest.mark.parametrize(
    ("element", "id_", "explained"),
    [
        ("losen/råd", "møte", True),
        ("losen", "møte", True),
        ("annet/råd", "møte", False),
        ("annet/råd", "losen/møte", True),
        ("annet", "delt", True),
    ],
)
def test_references_to_what_was_left_out(
    element: str, id_: str, *, explained: bool
) -> None:
    """They are no trouble of their own."""
    assert _lost("losen/møte", "delt").explains(element, id_) is explained


@pytest.mark.parametrize(
    ("lost", "element", "silent"),
    [
        (_lost("losen"), "losen", True),
        (_lost("losen"), "annet", False),
        (_lost("losen/møte"), "losen/råd->losen/møte", True),
        (_lost(losen="navn"), "losen", True),
        (_lost(losen="navn"), "losen/møte", True),
        (_lost(losen="status"), "losen", False),
        (_lost(losen_råd="fører_til"), "losen/møte", True),
        (_lost(losen_råd="fører_til"), "annet/møte", False),
        (_lost(losen_råd="navn"), "losen/møte", False),
    ],
)
def test_who_is_silent_about_an_element(
    lost: Lost, element: str, *, silent: bool
) -> None:
    """Lost itself, a field it reads, or what in its measure could have been tied to it."""
    assert lost.silences(READS, [element], wide=False) is silent


def test_a_rule_that_looks_beyond_the_measure() -> None:
    """What ties things together anywhere may have tied this."""
    lost = _lost(losen_råd="fører_til")

    assert lost.silences(READS, ["annet/møte"], wide=True)
    assert not lost.silences(frozenset({"navn"}), ["annet/møte"], wide=True)


def test_a_rule_about_the_whole_project() -> None:
    """Anything that it reads may have been lost anywhere."""
    assert _lost(losen="navn").silences(READS, ["prosjekt"], wide=True)
    assert _lost("losen").silences(READS, ["prosjekt"], wide=True)
    assert not _lost(losen="status").silences(READS, ["prosjekt"], wide=True)


def test_a_rule_about_roles_that_looks_beyond_the_measure() -> None:
    """A service may have had its part where it was lost."""
    lost = _lost(losen="ansvarlig")
    reads = frozenset({"ansvarlig"})

    assert lost.silences(reads, ["ppt"], wide=True)
    assert not lost.silences(reads, ["ppt"], wide=False)
