"""Who does what with whom: golden texts of the example, of all services and of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, teori, tiltak, tjeneste
from endringsteori.graph import graf
from endringsteori.output.puslespill import (
    ask_services,
    render_services,
    render_services_markdown,
)
from endringsteori.texts import SPRÅK
from output.puslespill.fjellfjord import asked_of_fjellfjord

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.texts import Språk


@pytest.mark.parametrize("språk", SPRÅK)
def test_all_services_of_fjellfjord(golden: Golden, språk: Språk) -> None:
    """What each does, with whom, and how much it has to settle, in the three languages."""
    golden(f"tjenester.{språk}.txt", render_services(asked_of_fjellfjord(språk)))


def test_one_service_with_all_it_can_do_something_about(golden: Golden) -> None:
    """The goals it reaches, and each finding that it owes or can help with."""
    shown = render_services(asked_of_fjellfjord("nb", "ungdomsteamet"))

    golden("tjenester-ungdomsteamet.txt", shown)


def test_one_service_for_a_paper(golden: Golden) -> None:
    """The same as Markdown."""
    shown = render_services_markdown(asked_of_fjellfjord("nb", "ungdomsteamet"))

    golden("tjenester-ungdomsteamet.md", shown)


def test_services_without_part_and_theories_without_services() -> None:
    """Both are said plainly."""
    nobody = render_services(ask_services(graf(teori()), (), "nn"))
    assert "Inga" not in nobody
    assert "Her er det ingen tenester enno." in nobody
    alone = render_services(ask_services(graf(teori(tjeneste("nav"))), (), "nb"))
    assert "Ingen oppgaver i kjeden." in alone


def test_a_partner_without_a_task_is_told() -> None:
    """It is in the measure, though nothing says what it does there."""
    theory = teori(
        tiltak("t", aktivitet("a"), samarbeidspartnere="nav"), tjeneste("nav")
    )

    shown = render_services(ask_services(graf(theory), (), "nb"))

    assert "«T»: er partner, uten egne aktiviteter" in shown
