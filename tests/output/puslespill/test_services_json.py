"""Services for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from builders import teori, tiltak, tjeneste
from endringsteori.graph import graf
from endringsteori.output.puslespill import (
    SCHEMA_VERSION,
    ask_services,
    render_services_json,
)
from output.puslespill.fjellfjord import DAY, asked_of_fjellfjord

if TYPE_CHECKING:
    from conftest import Golden


def test_fjellfjord(golden: Golden) -> None:
    """Every service on a line, with every finding that it can do something about."""
    shown = render_services_json(asked_of_fjellfjord("nb"), DAY, "0.1.0")

    golden("tjenester.json", shown)


def test_one_service_has_all_that_the_others_have() -> None:
    """One asked for is the same as that one among all."""
    alone, everyone = (
        json.loads(render_services_json(asked_of_fjellfjord("nb", one), DAY, "0"))
        for one in ("ppt", None)
    )

    assert alone["tjenester"] == [t for t in everyone["tjenester"] if t["id"] == "ppt"]
    assert alone["schema_version"] == SCHEMA_VERSION
    assert alone["navn"].items() <= everyone["navn"].items()
    told = alone["tjenester"][0]
    ids = [id_ for part in told["tiltak"] for id_ in part["ansvarlig_for"]]
    assert ids
    assert {*ids, *(one["id"] for one in told["samarbeid"])} <= alone["navn"].keys()


def test_names_of_persons_are_hidden() -> None:
    """As in every output at nivå individ."""
    theory = teori(
        tiltak("t", ansvarlig="nav", navn="Kari Nordmann får hjelp"),
        tjeneste("nav"),
        individ={"referanse": "A"},
        nivå="individ",
    )
    shown = render_services_json(ask_services(graf(theory), (), "nb"), DAY, "0")

    assert "Nordmann" not in shown
    assert json.loads(shown)["confidential"] is True
