"""What follows when something is taken away, for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from builders import aktivitet, mål, resultat, teori, tiltak, tjeneste
from endringsteori.comparison import Taken
from endringsteori.comparison.without_asked import ask_without
from endringsteori.graph import Support
from endringsteori.output.puslespill import render_without_json
from output.puslespill.fjellfjord import DAY, fjellfjord

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.comparison.without_asked import Consequences

_NAV = Support("tjeneste", "nav")


def test_fjellfjord_without_ppt(golden: Golden) -> None:
    """All that the text tells, and the ids."""
    found = ask_without(fjellfjord().teori, Taken((Support("tjeneste", "ppt"),)), DAY)

    golden("uten-ppt.json", render_without_json(found, "nb", "0.1.0"))


def test_something_new_instead() -> None:
    """What is added is named, and so is all that falls or carries a goal."""
    old = teori(mål("m"), tjeneste("nav"))
    new = teori(
        tiltak("t", aktivitet("a", til="r", ansvarlig="nav"), resultat("r", mål="m")),
        mål("m"),
        tjeneste("nav"),
    )

    added = _read(ask_without(old, Taken(), DAY, extended=new), "ny.yaml")
    taken = Taken((_NAV,), ("Fylket",))
    fallen = _read(ask_without(old, taken, DAY, extended=new), "ny.yaml")

    assert (added["med"], added["uten"]) == ("ny.yaml", [])
    (goal,) = added["mål"]
    assert (goal["id"], goal["sterkere"], goal["etter"]["tiltak"]) == ("m", True, ["t"])
    assert fallen["uten"] == [{"slag": "tjeneste", "id": "nav"}]
    assert fallen["uten_finansiering"] == ["Fylket"]
    assert [one["id"] for one in fallen["faller"]] == ["t/a", "t/r", "m"]
    assert fallen["navn"]["t/a"] == "A"


def test_what_is_about_a_person_is_marked_and_masked() -> None:
    """As in every output at nivå individ."""
    theory = teori(
        tiltak("t", aktivitet("a", ansvarlig="nav"), navn="Kari Nordmann får hjelp"),
        tjeneste("nav"),
        individ={"referanse": "A"},
        nivå="individ",
    )
    found = ask_without(theory, Taken((_NAV,)), DAY)
    shown = render_without_json(found, "nb", "0")

    assert "Nordmann" not in shown
    assert json.loads(shown)["confidential"] is True


def _read(found: Consequences, added: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(render_without_json(found, "nb", "0", added))
    return told
