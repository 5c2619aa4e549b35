"""What is noted while a project is read."""

from __future__ import annotations

from endringsteori.diagnostics import Place, TroubleKind
from endringsteori.loading.notebook import Notebook

AT = Place("tettere-på", "navn", "navn")


def test_a_long_text_is_cut_and_shown_on_one_line() -> None:
    """A sentence about a page that was pasted in does not repeat the page."""
    notes = Notebook("endringsteori.yaml")
    values = {"verdi": "en\nto " + "x" * 200, "linje": "y" * 200}

    notes.tell(TroubleKind.BAD_NUMBER, AT, None, values)

    (trouble,) = notes.trouble
    assert trouble.values["verdi"] == f"en to {'x' * 94}…"
    assert trouble.values["linje"] == "y" * 200


def test_nothing_to_propose_is_no_value() -> None:
    """Texts ask whether there is a proposal, never whether it is empty."""
    notes = Notebook("endringsteori.yaml")

    notes.tell(TroubleKind.UNKNOWN_KEY, AT, None, {"nøkkel": "x", "forslag": ()})

    (trouble,) = notes.trouble
    assert trouble.values == {"nøkkel": "x"}
