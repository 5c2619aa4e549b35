"""One measure, told to people."""

from __future__ import annotations

from endringsteori.document import Block, Heading, Items, Paragraph
from endringsteori.output.vurdering.telling import tell
from measured_town import TOWN, assessed


def blocks(text: str = TOWN, **more: object) -> list[Block]:
    """Tell the town without making anything safe."""
    return list(tell(assessed("nb", text, **more)))


def paragraphs(text: str = TOWN, **more: object) -> list[str]:
    """Give the sentences that stand alone."""
    return [b.text for b in blocks(text, **more) if isinstance(b, Paragraph)]


def headings(text: str = TOWN, **more: object) -> list[str]:
    """Give the headings."""
    return [b.text for b in blocks(text, **more) if isinstance(b, Heading)]


def items(text: str = TOWN, **more: object) -> list[str]:
    """Give the items of lists."""
    lists = (b.items for b in blocks(text, **more) if isinstance(b, Items))
    return [item.text for one in lists for item in one]


def test_the_three_questions_are_answered_first() -> None:
    """In their order, each with its answer."""
    asked = [sentence for sentence in paragraphs() if "? " in sentence]

    assert asked == [
        "Er aktivitetene godt nok på plass? Delvis.",
        "Gir de resultatene vi ventet? Delvis.",
        "Følger målet etter? Delvis.",
    ]


def test_what_has_not_begun_is_not_judged() -> None:
    """No question is asked of it."""
    assert (
        "Tiltaket er ikke i gang, så det er ingenting å vurdere ennå." in paragraphs()
    )


def test_a_revisit_stands_beside_what_was_read() -> None:
    """Answers that differ are shown, and not settled."""
    shown = items()

    assert (
        "Er aktivitetene godt nok på plass? De som var med, svarte ja, "
        "og målingene sier delvis." in shown
    )
    assert (
        "Der svarene er ulike, står begge. Snakk om hva som ligger bak." in paragraphs()
    )


def test_the_measurement_that_would_settle_most_is_named() -> None:
    """With what it is that lacks."""
    (wanted,) = (s for s in paragraphs() if "slik måling" in s)

    assert wanted.startswith("«Læreren er trygg på hva som hjelper» (ikke målt).")


def test_all_hypotheses_are_told_only_where_asked_for() -> None:
    """Those that hold stop no path."""
    assert "Alle hypotesene" not in headings()
    assert "Alle hypotesene" in headings(every=True)


def test_a_side_effect_stands_outside_the_theory() -> None:
    """Under a heading of its own."""
    text = TOWN.replace(
        "    effekter:\n",
        "    effekter:\n      slit:\n        navn: Losen blir sliten\n        utilsiktet: ja\n",
    )

    assert "Utilsiktet, og ikke en del av teorien" in headings(text)
    assert "«Losen blir sliten» (ikke målt)" in items(text)
