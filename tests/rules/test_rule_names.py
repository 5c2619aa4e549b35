"""What the rules are called in the other two languages."""

from __future__ import annotations

from endringsteori.rules import RULES
from endringsteori.rules.rule_names import NAMES, name_in


def test_every_rule_has_a_name_in_each_language() -> None:
    """And no name is left of a rule that is gone."""
    assert set(NAMES) == {rule.code for rule in RULES}


def test_names_are_written_alike() -> None:
    """Short, and with no full stop: they stand in a line with other things."""
    written = [name for names in NAMES.values() for name in names]

    assert all(0 < len(name) <= 70 for name in written)
    assert not any(name != name.strip(" .") for name in written)


def test_rules_of_others_have_one_name() -> None:
    """Whoever wrote them chose the language."""
    assert name_in("en", "LOKAL-01", "mål skal ha eier") == "mål skal ha eier"
    assert name_in("nb", "ET301", "umålt mål") == "umålt mål"
    assert name_in("nn", "ET105", "blindvei") == "blindveg"
    assert name_in("en", "ET105", "blindvei") == "dead end"
