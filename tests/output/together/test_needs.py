"""Need and coverage in blocks: notes only where there is something to note."""

from __future__ import annotations

from endringsteori.document import Items, Paragraph
from endringsteori.output.together.needs import tell_needs
from municipalities import members, municipality
from output.together.kommuner import seen


def _notes(*texts: str) -> list[str]:
    last = tell_needs(seen(members(*texts))).blocks[-1]
    assert isinstance(last, Items)
    return [item.text for item in last.items]


def test_what_is_hidden_or_not_counted_is_noted() -> None:
    """And not where nothing is."""
    few = municipality(
        "0301", "målgrupper:\n  a:\n    navn: A\n    antall: 2\n  b: B\n"
    )

    assert len(_notes(municipality("0301"), municipality("0302"))) == 3
    assert _notes(few, municipality("0302"))[3:] == [
        "1 målgruppe har ikke oppgitt antall.",
        (
            "Kolon (:) står for et tall på færre enn 5 personer, eller et tall de kunne "
            "regnes ut fra."
        ),
    ]


def test_no_shared_goals() -> None:
    """It is said how to have some."""
    document = tell_needs(seen(members("endringsteori: 1\n", "endringsteori: 1\n")))

    assert (
        Paragraph(
            "Kommunene har ingen mål med samme id. Felles mål kan stå i et register."
        )
        in document.blocks
    )
