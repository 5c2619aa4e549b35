"""What is gathered of each service, before it is told."""

from __future__ import annotations

from builders import aktivitet, samarbeid, teori, tiltak, tjeneste
from endringsteori.checking import valider
from endringsteori.graph import graf
from endringsteori.output.puslespill import ask_services
from output.puslespill.fjellfjord import DAY, fjellfjord

_THEORY = teori(
    tiltak(
        "t",
        aktivitet("a", ansvarlig="nav", samarbeidspartnere="skolen", krever="råd"),
        ansvarlig="nav",
    ),
    samarbeid("s", "nav", "ppt"),
    tjeneste("nav"),
    tjeneste("skolen"),
    tjeneste("ppt", "råd"),
)


def test_each_has_its_own_and_what_it_shares_with_others() -> None:
    """A tie that is missing is both's; a means is that of the one who has it."""
    graph = graf(_THEORY)

    nav, skolen, ppt = ask_services(graph, (), "nb").cards

    assert nav.ties == skolen.ties == list(graph.missing_ties())
    assert (nav.brings, skolen.brings) == ([], [])
    assert ppt.brings == list(graph.means_lacking())
    assert nav.collaborations == ppt.collaborations
    assert (len(nav.collaborations), skolen.collaborations) == (1, [])


def test_a_finding_stands_with_those_who_can_mend_it() -> None:
    """With the one that answers for it, and apart with those who can help."""
    graph = graf(_THEORY)
    findings = valider(_THEORY, dato=DAY, profil="grundig")

    nav, skolen, ppt = ask_services(graph, findings, "nb").cards

    assert "ET203@t/a[råd]" in {f.fingerprint for f in nav.owed}
    assert "ET203@t/a[råd]" in {f.fingerprint for f in ppt.helped}
    assert "ET401@t[nav+skolen]" in {f.fingerprint for f in skolen.helped}


def test_one_may_be_asked_for() -> None:
    """And is then told whole."""
    asked = ask_services(fjellfjord(), (), "nb", "ppt")

    assert [card.tjeneste for card in asked.cards] == ["ppt"]
    assert asked.whole
