"""What authors of rule packages may import."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from builders import teori, tjeneste
from endringsteori import regler
from endringsteori.model import Innstillinger, Tjeneste
from endringsteori.regler import Case, Place, graf, missing

DOCS = Path(__file__).parents[1] / "docs" / "egne-regler.md"


@pytest.mark.parametrize("name", regler.__all__)
def test_every_name_is_documented(name: str) -> None:
    """On the page about rules of one's own."""
    assert hasattr(regler, name)
    assert f"`{name}`" in DOCS.read_text("utf-8")


def test_a_check_can_be_tried_without_a_project() -> None:
    """On a theory from Python, as authors test their rules."""
    theory = teori(tjeneste("ppt"), tjeneste("nav", sektor="arbeid"))
    case = Case(graf(theory), date(2026, 11, 21), Innstillinger())

    found = missing(Tjeneste, "sektor")(case)

    assert [hit.at for hit in found] == [Place("ppt", "sektor")]
