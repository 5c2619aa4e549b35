"""Ties that the work calls for."""

from __future__ import annotations

import builders as b
from diagram.views.town import town
from endringsteori.checking import valider
from endringsteori.diagram.views.gaps import gaps
from endringsteori.graph import graf


def test_gaps_are_what_the_rules_find() -> None:
    """Every pair of ET401, ET402 and ET403, and no other."""
    graph = graf(town())
    measures = {tiltak.id: tiltak for tiltak in graph.teori.tiltak}
    found = set()
    for finding in valider(town(), profil="grundig"):
        if finding.code in {"ET401", "ET403"}:
            found.add(finding.key)
        if finding.code == "ET402":
            pair = measures[finding.element], measures[str(finding.key)]
            found.add("+".join(sorted(str(one.ansvarlig) for one in pair)))

    assert (
        {gap.element for gap in gaps(graph, "nb")}
        == found
        == {"nav+skole", "ppt+skole"}
    )


def test_pair_is_told_once_with_all_that_is_missing() -> None:
    """Two things missing between two services are two sentences about the same pair."""
    gap = next(g for g in gaps(graf(town()), "nb") if g.services == ("nav", "skole"))

    assert gap.told == (
        "Mangler samarbeid",
        "Møtes i «Losen»",
        "Mangler samordning",
        "Samme målgruppe og mål i «Losen» og «Åpen dør»",
    )
    assert gap.measures == ("losen", "åpen-dør")


def test_step_that_is_too_low_is_told() -> None:
    """With the step that they have."""
    gap = next(g for g in gaps(graf(town()), "nn") if g.services == ("ppt", "skole"))

    assert gap.told == ("Samarbeider berre på trinn 1", "Møtest i «Losen»")


def test_services_that_coordinate_lack_nothing() -> None:
    """Step 3 is enough for all that the rules ask."""
    teori = b.teori(
        b.tiltak(
            "t",
            b.aktivitet("a", ansvarlig="nav", samarbeidspartnere="ppt"),
            ansvarlig="nav",
        ),
        b.tjeneste("nav"),
        b.tjeneste("ppt"),
        b.samarbeid("s", "nav", "ppt", trinn=3),
    )

    assert gaps(graf(teori), "nb") == ()
