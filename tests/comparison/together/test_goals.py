"""Shared goals: where measures reach them, and where they do not."""

from __future__ import annotations

from endringsteori.comparison.together import shared_goals
from municipalities import members, municipality

MEASURE = """\
tiltak:
  kurs:
    navn: Kurs
    status: {status}
    resultater:
      mestring:
        navn: Mestring
        bidrar_til: [trivsel]
"""


def test_where_a_goal_is_reached() -> None:
    """By a measure that is not over."""
    found = shared_goals(
        members(
            municipality("0301", MEASURE.format(status="pågår")),
            municipality("0302", MEASURE.format(status="avsluttet")),
            municipality("0303"),
        )
    )

    told = {
        one.mål.id: [[m.kommunenummer for m in ms] for ms in one[1:]] for one in found
    }
    assert told == {
        "trivsel": [["0301"], ["0302", "0303"]],
        "arbeid": [[], ["0301", "0302", "0303"]],
    }


def test_a_goal_of_one_is_not_shared() -> None:
    """Though it has one too."""
    own = "mål:\n  eget: Eget\n"
    found = shared_goals(members(municipality("0301", own), municipality("0302")))

    assert [one.mål.id for one in found] == ["trivsel", "arbeid"]
