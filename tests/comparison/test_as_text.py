"""A comparison for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from builders import indikator, mål, resultat, teori, tiltak
from endringsteori.comparison import compare, render_text

if TYPE_CHECKING:
    from endringsteori.model import Teori

OLD = teori(mål("ro", navn="Ro"), indikator("andel", "ro"))
NEW = teori(mål("ro", navn="Ro"), tiltak("losen", resultat("b", mål="ro")))


def text(old: Teori, new: Teori, **how: object) -> str:
    """Show a comparison in bokmål."""
    return render_text(compare(old, new), ("main", "."), "nb", **how)  # type: ignore[arg-type]  # a test of each


def test_a_whole_comparison() -> None:
    """What matters most first, and what follows counted."""
    assert text(OLD, NEW) == (
        "Fra main til .\n"
        "\n"
        "Dette har målene mistet\n"
        "- Målet «Ro» har mistet sin siste måling. Før ble det målt med «Andel».\n"
        "\n"
        "Fjernet\n"
        "- Indikatoren «Andel» er fjernet.\n"
        "\n"
        "Lagt til\n"
        "- Tiltaket «Losen» er lagt til.\n"
        "\n"
        "3 endringer. 2 til følger av dem og er ikke vist: det som står i tiltak som er "
        "nye eller fjernet, og hypoteser til og fra det som er nytt eller fjernet.\n"
    )


def test_nothing_differs() -> None:
    """That is said."""
    assert text(OLD, OLD) == "Fra main til .\n\nDe to utgavene sier det samme.\n"


def test_headings_and_names_are_shown_as_the_terminal_wants() -> None:
    """In bold, and without what could fool the reader."""
    shown = text(
        OLD,
        teori(mål("ro", navn="Ro")),
        clean=lambda text: text.upper(),
        heading=lambda text: f"<{text}>",
    )

    assert "<Fjernet>\n- Indikatoren «ANDEL» er fjernet.\n" in shown
    assert shown.startswith("<Fra MAIN til .>\n")


def test_a_theory_of_a_person_is_stamped() -> None:
    """Whichever of the two it is."""
    person = teori(nivå="individ", individ={"referanse": "B-17"})

    for old, new in ((person, OLD), (OLD, person)):
        assert text(old, new).startswith("Taushetsbelagt. ")
    assert "Taushetsbelagt" not in text(OLD, NEW)
