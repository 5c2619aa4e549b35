"""One of several projects: its number as text, its name, and what it has measured itself."""

from __future__ import annotations

from endringsteori.comparison.together import in_order
from municipalities import REGISTER, members, municipality
from synthetic import NUMBER

OWN = """\
indikatorer:
  fravær:
    navn: Fravær
    målinger:
      - periode: 2025
        verdi: 3
"""
OF_ALL = REGISTER + "    målinger:\n      - periode: 2025\n        verdi: 4\n"


def test_a_number_keeps_its_nought_and_comes_first() -> None:
    """As text, in front of the name."""
    (member,) = members(municipality("0301", innbyggere=7))

    assert (member.kommunenummer, member.label) == ("0301", "0301 By 0301")
    assert member.innbyggere == 7


def test_a_project_without_a_name_is_called_by_its_path() -> None:
    """And has no number or inhabitants."""
    (member,) = members("endringsteori: 1\n")

    assert (member.label, member.kommunenummer, member.innbyggere) == (
        "by-0",
        None,
        None,
    )


def test_a_person_is_hidden_in_a_name() -> None:
    """As in every output."""
    (member,) = members(f"endringsteori: 1\nvirksomhet:\n  navn: By {NUMBER}\n")

    assert NUMBER not in member.label


def test_the_order_is_by_number_whatever_the_paths() -> None:
    """Those without a number come last."""
    found = members("endringsteori: 1\n", municipality("1103"), municipality("0301"))

    assert [one.kommunenummer for one in found] == ["0301", "1103", None]
    assert in_order(reversed(found)) == found


def test_what_a_register_has_measured_is_nobodys_own() -> None:
    """A measurement in its own files is."""
    (member,) = members(municipality("0301", OWN), register=OF_ALL)
    own, shared = (
        next(i for i in member.loaded.teori.indikatorer if i.id == id_)
        for id_ in ("fravær", "timer")
    )

    assert member.has_measured(own.id, own.målinger[0])
    assert not member.has_measured(shared.id, shared.målinger[0])
