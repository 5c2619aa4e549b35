"""The file that a new thing belongs in."""

from __future__ import annotations

import pytest

from endringsteori.editing.housing import home_of
from endringsteori.editing.laying import Laid

FILES = {
    file: Laid(file, text).at(())
    for file, text in {
        "a.yaml": "tiltak:\n  t: {mål: x, ansvarlig: nav}\n  s: S\n",
        "b.yaml": "tiltak:\n  u: {resultater: {r: {bidrar_til: {y: }}}}\n",
        "c.yaml": "tiltak:\n  v: V\nmål:\n  z: Z\n",
        "d.yaml": "tiltak:\n",
    }.items()
}


@pytest.mark.parametrize(
    ("thing", "file"),
    [
        ({"mål": ["x"]}, "a.yaml"),
        ({"virkninger": {"n": {"bidrar_til": ["y"]}}}, "b.yaml"),
        ({"mål": "z"}, "c.yaml"),
        ({"navn": "nav", "merknad": "x"}, "d.yaml"),
        ("Bare et navn", "d.yaml"),
    ],
)
def test_it_is_the_file_of_those_that_it_has_most_to_do_with(
    thing: object, file: str
) -> None:
    """By what they name and where that stands; where nothing tells, the last."""
    assert home_of("tiltak", thing, FILES) == file
