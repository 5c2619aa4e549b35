"""Which codes a project may name."""

from __future__ import annotations

from builders import teori
from endringsteori.checking.codes import Codes
from endringsteori.diagnostics import Place
from endringsteori.model import Innstillinger, Regelvalg, Teori

OWN_RULE = {
    "kode": "LOKAL-01",
    "navn": "Egen regel",
    "gjelder": "tiltak",
    "krever": {"felt": "beskrivelse"},
}


def project(*codes: str, packages: tuple[str, ...] = ()) -> Teori:
    """Make a theory whose settings name these codes."""
    chosen = tuple(Regelvalg(id=code, alvor="av") for code in codes)
    own = Innstillinger(regler=chosen, regelpakker=packages)
    return teori(innstillinger=own, egne_regler=(OWN_RULE,))


def unknown(theory: Teori) -> list[tuple[str | None, object]]:
    """Give what is unknown in the settings, and what was likely meant."""
    hits = Codes(("ET301", "ET302", "ET701"), theory).unknown_in_settings()
    return [(hit.at.field, hit.values.get("forslag")) for hit in hits]


def test_a_misspelt_code_is_told_with_near_ones() -> None:
    """A rule that is turned off by a slip of the pen is not turned off."""
    assert unknown(project("ET3O1")) == [("regler.ET3O1", ("ET301",))]


def test_codes_that_there_are_may_be_named() -> None:
    """Ours, and the project's own."""
    assert unknown(project("ET301", "LOKAL-01")) == []


def test_a_code_like_no_other_is_told_without_proposals() -> None:
    """Better no word than a wrong one."""
    theory = project("tull")
    (hit,) = Codes(("ET301",), theory).unknown_in_settings()

    assert (hit.at, hit.variant, "forslag" in hit.values) == (
        Place("innstillinger", "regler.tull"),
        "",
        False,
    )


def test_codes_of_other_packages_are_left_alone() -> None:
    """Only they know them; ours are ours all the same."""
    theory = project("NAV-12", "ET999", packages=("nav-regler",))

    assert [field for field, _ in unknown(theory)] == ["regler.ET999"]


def lowered(*codes: str, nivå: str) -> list[str | None]:
    """Give the choices that are not heeded at a level."""
    chosen = tuple(Regelvalg(id=code, alvor="merknad") for code in codes)
    theory = teori(innstillinger=Innstillinger(regler=chosen), nivå=nivå)
    hits = Codes(codes, theory).lowered_in_settings()
    return [hit.at.key for hit in hits]


def test_what_keeps_persons_safe_cannot_be_lowered_at_nivå_individ() -> None:
    """And it is said, at each choice; other rules and levels are as the project likes."""
    assert lowered("ET702", "ET704", "ET705", "ET301", nivå="individ") == [
        "regler.ET702",
        "regler.ET704",
    ]
    assert lowered("ET702", nivå="tiltak") == []


def test_a_choice_that_lowers_nothing_is_left_alone() -> None:
    """As grave as the rule is, and no graver."""
    chosen = (Regelvalg(id="ET702", alvor="feil"),)
    theory = teori(innstillinger=Innstillinger(regler=chosen), nivå="individ")

    assert list(Codes(("ET702",), theory).lowered_in_settings()) == []
