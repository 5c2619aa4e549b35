"""What references that name nothing are called, and how they are explained."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import builders as b
from endringsteori.checking import les, valider
from endringsteori.loading import Memory
from endringsteori.rules.lesing.et010 import RULE

if TYPE_CHECKING:
    from endringsteori.model import Teori

DATO = date(2026, 11, 21)


def _found(teori: Teori) -> list[tuple[str, str]]:
    """Give the fingerprints of a theory built in Python, and their advice."""
    return [
        (funn.fingerprint, funn.advice)
        for funn in valider(teori, dato=DATO, profil="utkast")
        if funn.code == RULE.code
    ]


def test_a_field_of_one_id_is_its_own_key() -> None:
    """A field that holds one id needs no value to be told from others."""
    teori = b.teori(b.tjeneste("ppt"), b.tiltak("t", ansvarlig="ptt"))

    assert _found(teori) == [("ET010@t[ansvarlig]", "Mente du «ppt»?")]


def test_a_field_of_several_ids_has_the_wrong_one_in_its_key() -> None:
    """Each wrong id of a list is a finding of its own."""
    teori = b.teori(b.tjeneste("ppt"), b.tiltak("t", samarbeidspartnere=("ppt", "x")))

    assert [name for name, _ in _found(teori)] == ["ET010@t[samarbeidspartnere=x]"]


def test_a_field_of_a_hypothesis_has_its_path_as_key() -> None:
    """What a hypothesis rests on is named below the link that it leads to."""
    to = {"b": {"forutsetninger": ["tillit"]}}
    teori = b.teori(b.aktivitet("a", to), b.resultat("b"))

    assert [name for name, _ in _found(teori)] == [
        "ET010@t/a[fører_til.b.forutsetninger=tillit]"
    ]


def test_an_id_of_another_measure_is_proposed_in_full() -> None:
    """Links of other measures are named `tiltak/id`."""
    teori = b.teori(
        b.tiltak("t", b.aktivitet("a", "kontakt")),
        b.tiltak("u", b.resultat("kontakt")),
    )

    assert _found(teori) == [("ET010@t/a[fører_til=kontakt]", "Mente du «u/kontakt»?")]


@pytest.mark.parametrize(
    ("ledd", "advice"),
    [
        (b.aktivitet("a", "flere"), "La det føre til et resultat"),
        (b.resultat("a", "flere"), "Flytt «flere» til `bidrar_til`."),
        (b.resultat("a", mål="a"), "Flytt «a» til `fører_til`."),
    ],
)
def test_a_goal_is_reached_by_bidrar_til(ledd: object, advice: str) -> None:
    """Who names a goal as a link, or a link as a goal, is told the other field."""
    teori = b.teori(b.mål("flere"), ledd)  # type: ignore[arg-type]  # any of the links

    assert [said[: len(advice)] for _, said in _found(teori)] == [advice]


def test_free_means_may_not_be_called_as_something_else() -> None:
    """Without the section, virkemidler have any id that is not taken."""
    teori = b.teori(b.tjeneste("skolen", "ppt", "samtaler"), b.tjeneste("ppt"))

    assert [name for name, _ in _found(teori)] == ["ET010@skolen[virkemidler=ppt]"]


def test_a_reference_to_what_was_left_out_is_no_finding() -> None:
    """The fault is told where it is; what it tears along is not."""
    text = "endringsteori: 1\ntjenester:\n  ppt:\n    sektor: x\nutfordringer:\n"
    text += "  fravær: {navn: Fravær, ansvarlig: ppt}\n"

    lest = les(Memory({"endringsteori.yaml": text.encode()}))

    assert [funn.fingerprint for funn in lest.funn] == ["ET012@ppt[navn]"]


def test_so_many_unknown_ids_are_no_slips_of_the_pen() -> None:
    """All are told, but only the first fifty are looked up among the known ids."""
    ids = tuple(f"skolen{n}" for n in range(150))
    teori = b.teori(b.tjeneste("skolen"), b.tiltak("t", samarbeidspartnere=ids))

    asked = [said.startswith("Mente du") for _, said in _found(teori)]

    assert (len(asked), sum(asked)) == (150, 50)
