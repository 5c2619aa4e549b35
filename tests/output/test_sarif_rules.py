"""Rules as SARIF describes them."""

from __future__ import annotations

from dataclasses import replace

from endringsteori.output.sarif_rules import descriptor
from endringsteori.privacy import DOT, IDLE, Mask
from fake_rules import fake_rule

PAGE = "https://eksempel.no/regler/ET301.md"


def test_a_rule_is_described_by_its_card() -> None:
    """As text and as Markdown, with the address of its page."""
    assert descriptor(fake_rule("ET301"), PAGE, IDLE) == {
        "id": "ET301",
        "name": "regelen ET301",
        "shortDescription": {"text": "regelen ET301"},
        "fullDescription": {"text": "Hva."},
        "defaultConfiguration": {"level": "warning"},
        "helpUri": PAGE,
        "help": {
            "text": "Hva: Hva.\n\nHvorfor: Hvorfor.\n\nSlik retter du: Slik.\n\n"
            "Når det er greit: Når.",
            "markdown": "**Hva**\n\nHva.\n\n**Hvorfor**\n\nHvorfor.\n\n"
            "**Slik retter du**\n\nSlik.\n\n**Når det er greit**\n\nNår.\n\n"
            f"[ET301]({PAGE})",
        },
    }


def test_without_an_address_there_is_no_link() -> None:
    """An address that leads nowhere is worse than none."""
    described = descriptor(fake_rule("ET301"), None, IDLE)

    assert "helpUri" not in described
    assert "http" not in described["help"]["markdown"]


def test_a_rule_that_is_off_at_standard_is_said_to_be() -> None:
    """Somebody has turned it on."""
    described = descriptor(fake_rule("ET112", levels="–/–/M"), None, IDLE)

    assert described["defaultConfiguration"] == {"enabled": False}


def test_what_a_project_has_written_of_its_own_rule_is_masked() -> None:
    """Its name and its card are texts like any other."""
    own = replace(fake_rule("LOKAL-01"), name="Spør Kari Nordmann")
    described = descriptor(own, None, Mask(individ=True))

    assert described["name"] == f"Spør {DOT * 4} {DOT * 8}"
    assert described["shortDescription"]["text"] == described["name"]
