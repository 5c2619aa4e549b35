"""Keys and texts of a file, with where they stand."""

from __future__ import annotations

from endringsteori.loading.scalars import scalars

TEXT = """\
mål:
  a: {navn: "A, b", svarer_på: [x, 'y']}
  b:  # tom
  c: 2: to
"""


def test_everything_is_given_in_order() -> None:
    """With quotation marks, and past what YAML trips on."""
    found = [(one.path, TEXT[one.start : one.end]) for one in scalars("a.yaml", TEXT)]

    assert found == [
        (("mål",), "mål"),
        (("mål", "a"), "a"),
        (("mål", "a", "navn"), "navn"),
        (("mål", "a", "navn"), '"A, b"'),
        (("mål", "a", "svarer_på"), "svarer_på"),
        (("mål", "a", "svarer_på", 0), "x"),
        (("mål", "a", "svarer_på", 1), "'y'"),
        (("mål", "b"), "b"),
        (("mål", "c"), "c"),
        (("mål", "c"), "2: to"),
    ]


def test_a_text_that_is_no_yaml_has_none() -> None:
    """Nor has an empty one."""
    assert scalars("a.yaml", "a: [") == ()
    assert scalars("a.yaml", "") == ()


def test_of_measurements_the_names_of_indicators_are_given() -> None:
    """Without quotation marks, from the row below the header."""
    text = 'periode;indikator\n2024;a\n\n2025;"b c"\n2026\n'
    found = scalars("målinger/a.csv", text)

    assert [text[one.start : one.end] for one in found] == ["a", "b c"]
    assert scalars("målinger/a.csv", "periode;verdi\n2024;1\n") == ()
    assert scalars("målinger/a.csv", "") == ()
