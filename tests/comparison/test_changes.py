"""Changes as values."""

from __future__ import annotations

import pytest

from endringsteori.comparison import Change, ChangeKind, Thing

OLD, NEW = Thing("a", "mål", "A"), Thing("b", "mål", "B")


@pytest.mark.parametrize("kind", ChangeKind)
def test_every_kind_has_a_mirror(kind: ChangeKind) -> None:
    """The mirror of the mirror is itself."""
    change = Change(
        kind=kind,
        before=OLD,
        after=NEW,
        old=1,
        new=2,
        direction="hevet",
        demand="lavere",
    )

    mirrored = change.mirrored

    assert mirrored.mirrored == change
    assert (mirrored.before, mirrored.after) == (NEW, OLD)
    assert (mirrored.old, mirrored.new) == (2, 1)
    assert (mirrored.direction, mirrored.demand) == ("senket", "høyere")


def test_what_is_lost_one_way_is_gained_the_other() -> None:
    """And what is removed is added."""
    turned = {kind for kind in ChangeKind if kind.mirrored is not kind}

    assert {kind.value for kind in turned} == {
        *("mistet-måling", "fikk-måling", "mistet-tiltak", "fikk-tiltak"),
        *("mistet-tjeneste", "fikk-tjeneste", "fjernet", "lagt-til"),
    }


def test_the_thing_as_it_is_called_today() -> None:
    """Or was called last."""
    kind = ChangeKind.REMOVED

    assert Change(kind=kind, before=OLD, after=NEW).thing is NEW
    assert Change(kind=kind, before=OLD, after=None).thing is OLD
