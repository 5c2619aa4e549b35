"""What several rule packages give together."""

from __future__ import annotations

from endringsteori.checking.gathering import gather
from endringsteori.checking.packages import Package, fault
from endringsteori.rules.sjekklister import Sjekkliste
from endringsteori.texts import Tekst
from fake_rules import fake_rule


def _list(id_: str, navn: str = "N") -> Sjekkliste:
    return Sjekkliste(id_, Tekst(nb=navn, nn=navn, en=navn), "K", {})


OURS = (fake_rule("ET301"),)
PACKAGES = {
    "nav": Package(
        "nav",
        (fake_rule("NAV-1"), fake_rule("NAV-2")),
        (_list("en"), _list("bufdir-fase-1")),
    ),
    "fylket": Package(
        "fylket",
        (fake_rule("NAV-2", levels="F/F/F"), fake_rule("FYLKE-1")),
        (_list("en", "Den andre"), _list("to")),
    ),
    "borte": Package("borte", faults=(fault("borte", "regelpakke"),)),
}


def test_what_two_packages_give_is_taken_from_the_first() -> None:
    """The second is told of it."""
    given = gather(("nav", "fylket"), OURS, PACKAGES.__getitem__)

    assert list(given.rules) == ["ET301", "NAV-1", "NAV-2", "FYLKE-1"]
    assert given.packages == {"NAV-1": "nav", "NAV-2": "nav", "FYLKE-1": "fylket"}
    assert {id_: one.navn.nb for id_, one in given.sjekklister.items()} == {
        "en": "N",
        "to": "N",
    }
    assert [hit.variant for hit in given.faults["fylket"]] == [
        "regelpakke-koder",
        "regelpakke-lister",
    ]
    assert given.faults["fylket"][0].values["koder"] == ("NAV-2",)


def test_a_checklist_of_ours_is_not_replaced() -> None:
    """Its points are those that projects have answered."""
    given = gather(("nav",), OURS, PACKAGES.__getitem__)

    assert list(given.sjekklister) == ["en"]
    assert given.faults["nav"][0].values["lister"] == ("bufdir-fase-1",)


def test_what_is_wrong_with_a_package_stays_with_its_name() -> None:
    """The others are used all the same."""
    given = gather(("borte", "fylket"), OURS, PACKAGES.__getitem__)

    assert [hit.variant for hit in given.faults["borte"]] == ["regelpakke"]
    assert given.faults["fylket"] == ()
    assert "FYLKE-1" in given.rules
