"""The view of the whole portfolio."""

from __future__ import annotations

import pytest

import builders as b
from diagram.views.town import town
from endringsteori.diagram import Diagram, tegn
from endringsteori.diagram.views.portefolje import MOST_LINKS
from endringsteori.diagram.views.valg import Choices


def _edges(diagram: Diagram) -> list[tuple[str, str, str]]:
    return [(edge.source, edge.target, edge.kind) for edge in diagram.edges]


def test_measures_lead_to_shared_effects_and_goals() -> None:
    """What a link leads to, its measure does; and a goal that is only named is told apart."""
    diagram = tegn(town(), "portefølje").diagram

    assert [c.kind for c in diagram.columns] == ["tiltak", "effekt", "mål"]
    assert _edges(diagram) == [
        ("losen", "hører-til", "fører_til"),
        ("åpen-dør", "hører-til", "fører_til"),
        ("åpen-dør", "arbeid", "bidrar_til"),
        ("kafé", "trygg", "oppgir"),
        ("hører-til", "fullføre", "bidrar_til"),
        ("fullføre", "trygg", "delmål_av"),
        ("arbeid", "trygg", "delmål_av"),
    ]


def test_measures_that_lead_to_each_other_have_an_arrow() -> None:
    """Also through a shared effekt that leads into a measure."""
    teori = b.teori(
        b.tiltak("a", b.aktivitet("x", ("b/y", "delt"))),
        b.tiltak("b", b.aktivitet("y", "z"), b.resultat("z")),
        b.effekt("delt", til="b/z"),
    )

    assert _edges(tegn(teori, "portefølje").diagram) == [
        ("a", "b", "fører_til"),
        ("a", "delt", "fører_til"),
        ("delt", "b", "fører_til"),
    ]


@pytest.mark.parametrize(
    ("valg", "measures"),
    [
        (Choices(mål="arbeid"), ["åpen-dør"]),
        (Choices(mål="fullføre"), ["losen", "åpen-dør"]),
        (Choices(målgruppe="foreldre"), ["åpen-dør", "kafé"]),
        (Choices(tjeneste="ppt"), ["losen", "åpen-dør"]),
        (Choices(tiltak="kafé"), ["kafé"]),
        (Choices(målgruppe="foreldre", tjeneste="ppt"), ["åpen-dør"]),
    ],
)
def test_choice_leaves_the_measures_it_concerns(
    valg: Choices, measures: list[str]
) -> None:
    """Those that reach or name the goal, are for the group, or have the service in them."""
    diagram = tegn(town(), "portefølje", **valg).diagram

    assert [n.id for n in diagram.nodes if n.kind == "tiltak"] == measures


def test_large_portfolio_is_summed() -> None:
    """Above the limit, shared effects are a number on the arrow to the goal."""
    links = [b.aktivitet("x0", "felles"), b.aktivitet("rett", "mot")]
    links += [b.aktivitet(f"x{n}") for n in range(1, MOST_LINKS)]
    teori = b.teori(
        b.tiltak("stor", *links, b.resultat("mot", mål="ro")),
        b.effekt("felles", "trygg", "mer"),
        b.effekt("mer", "trygg"),
        b.mål("trygg"),
        b.mål("ro"),
    )
    diagram = tegn(teori, "portefølje").diagram

    assert [node.id for node in diagram.nodes] == ["stor", "trygg", "ro"]
    assert [(edge.target, edge.label) for edge in diagram.edges] == [
        ("trygg", "gjennom 1 felles effekt"),
        ("ro", ""),
    ]
    assert diagram.nodes[0].kind_label == f"tiltak · {MOST_LINKS + 2} ledd"
    assert diagram.notes[0].startswith(f"Prosjektet har {MOST_LINKS + 2} ledd")
