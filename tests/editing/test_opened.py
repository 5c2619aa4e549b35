"""What stands in a short form, as data that can get more fields."""

from __future__ import annotations

from endringsteori.editing.laying import Laid
from endringsteori.editing.opened import opened, spelt
from endringsteori.model.forms import Plain


def test_a_text_alone_is_the_field_that_it_stands_for() -> None:
    """A name, a reason or a period; or an id, where links are."""
    assert opened("A", ("mål", "a"), "A") == {"navn": "A"}
    assert opened("f", ("x", "fører_til", "b"), "f") == {"fordi": "f"}
    assert opened("2024", ("x", "nullpunkt"), "2024") == {"periode": "2024"}
    assert opened("b", ("x", "fører_til"), "b") == {"b": None}
    assert opened(None, ("mål", "a"), "") == {}


def test_texts_keep_how_they_were_spelt() -> None:
    """In marks or without."""
    assert isinstance(spelt("2025-01-01", "2025-01-01"), Plain)
    assert not isinstance(spelt("2025-01-01", "'2025-01-01'"), Plain)


def test_a_thing_in_braces_is_its_fields() -> None:
    """Lists in it too."""
    page = Laid("a.yaml", "a: {navn: A, mål: [b, c]}\n")

    assert opened(page.at(("a",)), ("a",), "") == {"navn": "A", "mål": ["b", "c"]}
