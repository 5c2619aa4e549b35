"""The report of findings."""

from __future__ import annotations

from endringsteori.document import Heading, Items
from endringsteori.report import Choice
from endringsteori.report.types.funn import tell, three_things
from report.cases import fjellfjord, headings, of_text, sentences

EXEMPTED = """\
endringsteori: 1
mål:
  ro: Flere får ro
egne_regler:
  - kode: LOKAL-01
    navn: mål skal ha eier
    gjelder: mål
    krever:
      felt: ansvarlig
unntak:
  - kode: ET109
    gjelder: ro
    begrunnelse: Tiltaket kommer i mars
    hvem: rådgiver
"""

SMALL = """\
endringsteori: 1
innstillinger:
  åpen: ja
indikatorer:
  ro:
    navn: Elever som får ro
    enhet: antall
    teller_enhet: personer
    målinger:
      - periode: 2025
        verdi: 3
"""


def test_three_things_stand_first_and_in_order() -> None:
    """Before all the rest."""
    blocks = list(tell(fjellfjord()))
    first = blocks.index(Heading(2, "Tre ting å ta tak i"))

    assert headings(blocks)[0] == "Tre ting å ta tak i"
    three = blocks[first + 1]
    assert isinstance(three, Items)
    assert three.numbered
    assert len(three.items) == 3


def test_by_how_grave_and_why_it_matters() -> None:
    """No word of faults: it is the plan that has gaps."""
    blocks = list(tell(fjellfjord()))

    assert [b.text for b in blocks if isinstance(b, Heading) and b.level == 2] == [
        "Tre ting å ta tak i",
        "Bør ses på",
        "Til orientering",
    ]
    assert sentences(blocks)[1] == "7 funn bør ses på og 2 funn er til orientering."
    assert any("Uten målinger kan vi ikke si" in text for text in sentences(blocks))


def test_what_is_excepted_stands_last_with_its_reason() -> None:
    """And is no longer among what is to be settled."""
    blocks = list(tell(of_text(EXEMPTED)))

    assert headings(blocks)[-1] == "Unntak vi har valgt"
    assert sentences(blocks)[-1] == "Tiltaket kommer i mars · rådgiver"


def test_the_rules_of_a_project_are_its_own() -> None:
    """Whatever their codes begin with."""
    assert "Eigne reglar" in headings(tell(of_text(EXEMPTED, "nn")))


def test_nothing_to_settle() -> None:
    """And so nothing to tackle."""
    case = of_text("endringsteori: 1\n", "en")

    assert sentences(tell(case))[-1] == "We found nothing that needs to be settled."
    assert list(three_things(case)) == []


def test_a_part_has_its_own_three_things() -> None:
    """At most: here there are fewer."""
    case = fjellfjord("nb", Choice(tiltak=("tettere-på",)))

    assert headings(three_things(case)) == ["Én ting å ta tak i"]


def test_only_this_report_tells_which_numbers_are_small() -> None:
    """It is for those who keep the numbers; in the others they are hidden."""
    case = of_text(SMALL)
    _, three, *_ = [b for b in tell(case) if isinstance(b, (Heading, Items))]

    assert "teller færre enn 5" in sentences([three])[0]
    assert "teller færre enn 5" not in " ".join(sentences(three_things(case)))
