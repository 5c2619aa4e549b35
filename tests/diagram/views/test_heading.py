"""What stands above every figure."""

from __future__ import annotations

import builders as b
from endringsteori.diagram.views.heading import organisation
from endringsteori.graph import graf


def test_figure_says_whose_it_is() -> None:
    """The name of the organisation; nothing where none is set."""
    named = b.teori(virksomhet={"navn": "Fjellfjord kommune"})

    assert organisation(graf(named)) == "Fjellfjord kommune"
    assert organisation(graf(b.teori())) == ""
