"""ET213: where a means is listed decides what the finding is about."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from builders import aktivitet, teori, tjeneste, virkemiddel
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.model import Teori

USES = aktivitet("kurs", krever="råd")
SERVICES = (tjeneste("nav", "råd", "lån"), tjeneste("ppt", "lån"))


def _found(theory: Teori) -> list[tuple[str, str]]:
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [(f.fingerprint, f.message) for f in findings if f.code == "ET213"]


def test_a_listed_means_is_spoken_of_itself() -> None:
    """Once, however many services have it."""
    theory = teori(USES, *SERVICES, virkemiddel("råd"), virkemiddel("lån"))

    assert _found(theory) == [("ET213@lån", "Ingen aktivitet krever «Lån».")]


def test_a_free_means_is_spoken_of_at_each_service() -> None:
    """There is no other place to speak of it."""
    assert _found(teori(USES, *SERVICES)) == [
        ("ET213@nav[lån]", "«Nav» har «lån», som ingen aktivitet krever."),
        ("ET213@ppt[lån]", "«Ppt» har «lån», som ingen aktivitet krever."),
    ]


def test_where_no_activity_says_what_it_needs_nothing_is_unused() -> None:
    """The field is not in use yet."""
    assert _found(teori(aktivitet("kurs"), *SERVICES)) == []
