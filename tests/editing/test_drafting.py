"""The edits of one step, and where in a project they belong."""

from __future__ import annotations

from endringsteori.editing.drafting import Draft
from endringsteori.editing.stepping import Append, Cut, Set
from endringsteori.loading import Memory, load
from endringsteori.model.forms import Plain

FILES = {
    "endringsteori.yaml": b"endringsteori: 1\ngjenbes\xc3\xb8k:\n  - dato: 2025-01-01\n",
    "a.yaml": b"planer:\n  a: A\n",
    "b.yaml": b"planer:\n  b: B\ngjenbes\xc3\xb8k:\n  - dato: 2026-01-01\n",
}


def draft() -> Draft:
    """Read the project."""
    return Draft(load(Memory(FILES)))


def test_a_new_thing_goes_to_the_last_file_of_its_section() -> None:
    """A new section goes to the root file."""
    (edit,) = draft().edits(Set(("planer", "c"), "C"))
    assert (edit.file, edit.new) == ("b.yaml", "\n  c: C")

    (edit,) = draft().edits(Set(("risikoer",), {"r": "R"}))
    assert edit.file == "endringsteori.yaml"


def test_rows_are_found_where_they_are_numbered_anew() -> None:
    """The second of the project is the first of its file."""
    (edit,) = draft().edits(Set(("gjenbesøk", 1, "dato"), Plain("2026-02-02")))
    assert (edit.file, edit.new) == ("b.yaml", " 2026-02-02")

    (edit,) = draft().edits(Append(("gjenbesøk",), {"dato": "2027-01-01"}))
    assert edit.file == "b.yaml"
    assert draft().edits(Cut(("planer", "a")))[0].file == "a.yaml"


def test_rows_of_a_table_change_in_the_table() -> None:
    """But not one part of what a row is split by: that is one cell."""
    files = {
        "endringsteori.yaml": b"endringsteori: 1\nindikatorer:\n  b: B\n",
        "målinger/b.csv": (
            "indikator;periode;verdi;fordelt_på\nb;2024;11;\nb;2025;12;kjønn=jenter\n"
        ).encode(),
    }
    table = Draft(load(Memory(files)))
    way = ("indikatorer", "b", "målinger")

    (written,) = table.edits(Set((*way, 1, "verdi"), Plain("13")))
    (gone,) = table.edits(Cut((*way, 1)))
    (added,) = table.edits(Append(way, {"periode": "2026", "verdi": "14"}))

    assert (written.file, written.new) == ("målinger/b.csv", "13")
    assert (gone.file, gone.new) == ("målinger/b.csv", "")
    assert (added.file, added.new.strip()) == ("målinger/b.csv", "b;2026;14;")
    assert table.edits(Set((*way, 1, "fordelt_på", "kjønn"), "gutter")) == ()
    assert table.edits(Set((*way, 1), {"periode": "2025"})) == ()


def test_what_a_register_holds_is_left_alone() -> None:
    """It belongs to others."""
    root = b"endringsteori: 1\ninnstillinger:\n  register: felles\n"
    register = Memory({"endringsteori.yaml": b"endringsteori: 1\nplaner:\n  p: P\n"})
    tree = Memory({"endringsteori.yaml": root}, {"felles": register})
    loaded = load(tree)

    assert loaded.registered == {"p"}
    assert Draft(loaded).edits(Set(("planer", "p"), "Ny")) == ()


def test_a_row_goes_below_the_last_in_the_file_of_the_chain() -> None:
    """Where the measurements stand with their indicator."""
    root = (
        b"endringsteori: 1\nindikatorer:\n  b:\n    navn: B\n    m\xc3\xa5linger:\n"
        b"      - periode: 2024\n        verdi: 1\n"
    )
    chain = Draft(load(Memory({"endringsteori.yaml": root})))
    (added,) = chain.edits(
        Append(("indikatorer", "b", "målinger"), {"periode": "2025", "verdi": "2"})
    )

    assert added.start == len(root.decode()) - 1
