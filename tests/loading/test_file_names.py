"""Which files are read, by their names; test_tree asks it of folders."""

from __future__ import annotations

import unicodedata

import pytest

from endringsteori.loading.file_names import is_left_out, is_measurements, spellings


def test_a_folder_is_left_out_by_its_name_or_by_what_lies_in_it() -> None:
    """What tools make, and other projects."""
    assert [name for name in ("bygg", ".git", "tiltak") if is_left_out(name, ())] == [
        "bygg",
        ".git",
    ]
    assert is_left_out("tiltak", ("endringsteori.yaml",))


def test_a_name_is_looked_for_as_written_and_in_both_forms_of_unicode() -> None:
    """Each form once."""
    assert spellings("a.yaml") == ("a.yaml",)
    composed = unicodedata.normalize("NFC", "må.yaml")
    decomposed = unicodedata.normalize("NFD", "må.yaml")
    assert spellings(decomposed) == (decomposed, composed)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("målinger/a.csv", True),
        ("x/Maalinger/a.CSV", True),
        (unicodedata.normalize("NFD", "målinger/a.csv"), True),
        ("målinger/a.yaml", False),
        ("målinger/x/a.csv", False),
        ("a.csv", False),
    ],
)
def test_what_a_file_of_measurements_is(path: str, *, expected: bool) -> None:
    """CSV right below a folder of that name, however it is typed."""
    assert is_measurements(path) is expected
