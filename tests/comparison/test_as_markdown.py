"""A comparison as a comment on a proposed change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import indikator, mål, teori, tjeneste
from endringsteori.comparison import compare, render_markdown

if TYPE_CHECKING:
    from endringsteori.model import Teori


def markdown(old: Teori, new: Teori, names: tuple[str, str] = ("main", ".")) -> str:
    """Show a comparison in bokmål."""
    return render_markdown(compare(old, new), names, "nb")


def test_a_whole_comparison() -> None:
    """Headings in order, and lists."""
    old = teori(mål("ro", navn="Ro"), indikator("andel", "ro"))
    new = teori(mål("ro", navn="Ro", ansvarlig="ppt"), tjeneste("ppt", navn="PPT"))

    assert markdown(old, new) == (
        "## Fra main til .\n"
        "\n"
        "### Dette har målene mistet\n"
        "\n"
        "- Målet «Ro» har mistet sin siste måling. Før ble det målt med «Andel».\n"
        "\n"
        "### Fjernet\n"
        "\n"
        "- Indikatoren «Andel» er fjernet.\n"
        "\n"
        "### Lagt til\n"
        "\n"
        "- Tjenesten «PPT» er lagt til.\n"
        "\n"
        "### Endret\n"
        "\n"
        "- Målet «Ro»: `ansvarlig` har fått «PPT».\n"
        "\n"
        "4 endringer.\n"
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("*fet*", r"\*fet\*"),
        ("[lenke](http://x)", "\\[lenke\\]\\(http:\u2060//x\\)"),
        ("<img src=x>", r"\<img src=x\>"),
        ("@noen", "@\u2060noen"),
        ("#12", "\\#\u206012"),
        ("a\n\n## b", r"a \#\# b"),
        ("`kode`", r"\`kode\`"),
        ("a|b & c~d~", r"a\|b \& c\~d\~"),
        ("Ærlig – ja", "Ærlig – ja"),
    ],
)
def test_a_name_is_only_a_name(name: str, shown: str) -> None:
    """It cannot format, link, call on a person or point to a case."""
    made = markdown(teori(), teori(mål("ro", navn=name)))

    assert f"- Målet «{shown}» er lagt til.\n" in made


def test_a_field_is_code() -> None:
    """With as many ticks around it as it takes."""
    old = teori(indikator("i", målinger=[{"periode": "2024", "verdi": "1"}]))
    split = {"periode": "2024", "verdi": "1", "fordelt_på": {"a`b": "c"}}
    new = teori(indikator("i", målinger=[split]))

    assert "`` målinger.2024 a`b=c ``" in markdown(old, new)


def test_what_the_editions_are_called_is_only_a_name_too() -> None:
    """They come from the command line."""
    assert markdown(teori(), teori(), ("a_b", "<c>")).startswith(
        "## Fra a\\_b til \\<c\\>\n"
    )


def test_a_theory_of_a_person_is_stamped() -> None:
    """Below the heading."""
    person = teori(nivå="individ", individ={"referanse": "B-17"})

    assert markdown(person, person).splitlines()[2].startswith("**Taushetsbelagt. ")
