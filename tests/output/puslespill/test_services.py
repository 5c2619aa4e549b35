"""Who does what with whom: golden texts of the example, of all services and of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from builders import teori, tjeneste
from endringsteori.checking import valider
from endringsteori.graph import graf
from endringsteori.output.puslespill import render_services
from output.puslespill.fjellfjord import DAY, fjellfjord

if TYPE_CHECKING:
    from conftest import Golden


def test_all_services_of_fjellfjord(golden: Golden) -> None:
    """What each does, with whom, and how much it has to settle."""
    findings = valider(fjellfjord().teori, dato=DAY)

    golden("tjenester.txt", render_services(fjellfjord(), findings, "nb"))


def test_one_service_with_all_it_can_do_something_about(golden: Golden) -> None:
    """The goals it reaches, and each finding that it owes or can help with."""
    findings = valider(fjellfjord().teori, dato=DAY)
    shown = render_services(fjellfjord(), findings, "nb", chosen="ungdomsteamet")

    golden("tjenester-ungdomsteamet.txt", shown)


def test_services_without_part_and_theories_without_services() -> None:
    """Both are said plainly."""
    assert "Inga" not in render_services(graf(teori()), (), "nn")
    assert "Her er det ingen tenester enno." in render_services(graf(teori()), (), "nn")
    alone = render_services(graf(teori(tjeneste("nav"))), (), "nb")
    assert "Ingen oppgaver i kjeden." in alone
