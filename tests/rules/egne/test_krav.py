"""What a rule of the project's own demands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from builders import (
    aktivitet,
    effekt,
    indikator,
    innsats,
    mål,
    resultat,
    tiltak,
    tjeneste,
    utfordring,
)
from endringsteori.diagnostics import Place
from endringsteori.rules.egne import own_rules
from endringsteori.rules.egne.gjelder import ABOUT, LINKS, MEASURABLE
from endringsteori.rules.egne.krav import demand, looks_at
from rules.egne.own import case_of, hits, regel
from strategies import any_teori

if TYPE_CHECKING:
    from endringsteori.model import Teori

ALL_KINDS = (
    *(
        regel(name, f"FELT-{n}", felt="beskrivelse")
        for n, name in enumerate(ABOUT)
        if name not in {"virksomhet", "individ"}
    ),
    regel("virksomhet", "FELT-100", felt="innbyggere"),
    regel("individ", "FELT-101", felt="koordinator"),
    *(regel(slag, f"UT-{n}", ut=slag) for n, slag in enumerate(LINKS) if slag != "mål"),
    *(
        regel(slag, f"INN-{n}", inn="resultat")
        for n, slag in enumerate(("effekt", "mål"))
    ),
    *(regel(name, f"MAAL-{n}", måles="ja") for n, name in enumerate(MEASURABLE)),
)


@given(any_teori())
def test_no_rule_fails_whatever_the_theory(theory: Teori) -> None:
    """Each kind of demand, of everything that it can be about; no place twice."""
    case = case_of(theory, *ALL_KINDS)
    rules = own_rules(case.graph.teori)
    assert len(rules) == len(ALL_KINDS)
    for own in rules:
        places = [hit.at for hit in own.check(case)]

        assert len(set(places)) == len(places)


def test_a_field_must_be_filled_in() -> None:
    """The hit is at the field that is missing."""
    own = regel("tjenester", felt="sektor")
    found = hits(own, tjeneste("ppt"), tjeneste("nav", sektor="arbeid"))

    assert [hit.at for hit in found] == [Place("ppt", "sektor")]
    assert found[0].values["navn"] == "Ppt"


def test_an_empty_list_is_not_filled_in() -> None:
    """`virkemidler: []` says nothing."""
    own = regel("tjenester", felt="virkemidler")

    assert len(hits(own, tjeneste("ppt"), tjeneste("nav", "råd"))) == 1


def test_what_is_inherited_is_not_filled_in() -> None:
    """The rule demands the key itself."""
    own = regel("aktivitet", felt="ansvarlig")
    found = hits(own, tiltak("t", aktivitet("a"), ansvarlig="ppt"), tjeneste("ppt"))

    assert [hit.at.element for hit in found] == ["t/a"]


def test_a_field_of_a_cause_is_told_at_the_cause() -> None:
    """It has no element of its own."""
    own = regel("årsaker", felt="kunnskap")
    (found,) = hits(own, utfordring("fravær", årsaker={"savn": "Savn"}))

    assert found.at == Place("fravær", "årsaker", "savn")


def test_a_link_must_lead_straight_here() -> None:
    """One further back does not count."""
    own = regel("effekt", inn="aktivitet")
    things = (aktivitet("a", "r"), resultat("r", "e"), aktivitet("b", "f"))
    found = hits(own, tiltak("t", *things, effekt("e"), effekt("f")))

    assert [hit.at for hit in found] == [Place("t/e")]
    assert found[0].values["felt"] == "fører_til"


def test_an_innsats_without_the_key_feeds_every_activity() -> None:
    """As the format says it does."""
    own = regel("aktiviteter", inn="innsats")

    assert hits(own, innsats("penger"), aktivitet("a")) == []
    assert len(hits(own, innsats("penger", til=()), aktivitet("a"))) == 1
    assert hits(regel("innsats", ut="aktivitet"), innsats("p"), aktivitet("a")) == []


def test_a_goal_is_contributed_to() -> None:
    """The field to fill in has another name there."""
    found = hits(regel("mål", inn="effekt"), effekt("e", "m"), mål("m"), mål("n"))

    assert [hit.at.element for hit in found] == ["n"]
    assert found[0].values["felt"] == "bidrar_til"


def test_a_link_must_lead_on() -> None:
    """To the kind that is named, or to a goal."""
    things = (resultat("r", mål="m"), resultat("s"), mål("m"))
    found = hits(regel("resultat", ut="mål"), *things)

    assert [hit.at.element for hit in found] == ["t/s"]
    assert found[0].values["felt"] == "bidrar_til"


def test_what_is_not_worked_out_yet_need_not_lead_on() -> None:
    """`gjenstår` says so."""
    own = regel("resultat", ut="mål")

    assert hits(own, resultat("r", gjenstår="vi vet ikke ennå")) == []


def test_something_must_be_measured() -> None:
    """A goal counts as measured where what leads straight to it is."""
    things = (effekt("e", "m"), mål("m"), mål("n"), indikator("i", "e"))

    found = hits(regel("mål", måles="ja"), *things)

    assert [hit.at.element for hit in found] == ["n"]


@pytest.mark.parametrize(
    ("krever", "demanded", "reads", "wide"),
    [
        ({"felt": "slutt"}, ("felt", "slutt"), {"slutt"}, False),
        ({"inn": "effekt"}, ("inn", "effekt"), {"fører_til", "bidrar_til"}, True),
        (
            {"ut": "mål"},
            ("ut", "mål"),
            {"fører_til", "bidrar_til", "gjenstår"},
            False,
        ),
        (
            {"måles": "ja"},
            ("måles", "ja"),
            {"måler", "bidrar_til", "delmål_av"},
            True,
        ),
    ],
)
def test_what_a_demand_looks_at(
    krever: dict[str, str], demanded: tuple[str, str], reads: set[str], *, wide: bool
) -> None:
    """So that the rule is silent where reading has left that out."""
    own = regel("mål", **krever)

    assert demand(own) == demanded
    assert looks_at(own) == (frozenset(reads), wide)
