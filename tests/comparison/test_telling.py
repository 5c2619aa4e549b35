"""What people are told, whatever the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import mål, resultat, teori, tiltak
from endringsteori.comparison import compare
from endringsteori.comparison.telling import Told
from strategies import whole_teori

if TYPE_CHECKING:
    from endringsteori.model import Teori


def told(old: Teori, new: Teori) -> Told:
    """Tell a comparison in bokmål."""
    return Told(compare(old, new), ("a", "b"), "nb", str, str)


def test_what_follows_is_only_counted() -> None:
    """The links of a new measure are not told one by one."""
    found = told(teori(), teori(tiltak("losen", resultat("b"))))

    (part,) = found.parts()

    assert part.sentences == ("Tiltaket «Losen» er lagt til.",)
    assert found.closing.startswith("1 endring. 1 til følger av dem")


def test_kinds_that_share_a_heading_stand_together() -> None:
    """Under one."""
    old = teori(mål("ro"), mål("x"))
    new = teori(mål("y", navn="Y"), mål("z", navn="Z"))

    parts = list(told(old, new).parts())

    assert [part.heading for part in parts] == ["Fjernet", "Lagt til"]
    assert [len(part.sentences) for part in parts] == [2, 2]


@settings(max_examples=30, deadline=None)
@given(whole_teori(), whole_teori())
def test_everything_is_told_or_counted(old: Teori, new: Teori) -> None:
    """Nothing falls between headings."""
    difference = compare(old, new)
    shown = [s for part in told(old, new).parts() for s in part.sentences]

    assert len(shown) == sum(not change.follows for change in difference.changes)
