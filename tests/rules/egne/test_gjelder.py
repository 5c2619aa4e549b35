"""What a rule of the project's own can be about."""

from __future__ import annotations

import pytest

from builders import (
    aktivitet,
    effekt,
    indikator,
    mål,
    plan,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
    utfordring,
)
from endringsteori.diagnostics import Place
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER
from endringsteori.model.fields import fields_at
from endringsteori.rules.egne.gjelder import (
    ABOUT,
    LINKS,
    MEASURABLE,
    fields_of,
    section,
    things,
)

WHOLE = teori(
    tiltak("losen", aktivitet("møte"), effekt("ro"), indikator("tall")),
    tiltak("åpen-dør", aktivitet("møte", navn="Åpent møte")),
    effekt("delt"),
    indikator("felles"),
    mål("trygg"),
    plan("oppvekst"),
    tjeneste("ppt"),
    samarbeid("team", "ppt", "nav", navn=None),
    utfordring("fravær", årsaker={"savn": "Savn"}),
    virksomhet={"navn": "Fjellfjord"},
)


def test_every_section_of_things_can_be_named() -> None:
    """Those of the project and of a measure, causes, and the two that hold one thing."""
    sections = {*DELTE_SEKSJONER, *TILTAKETS_SEKSJONER}

    assert {name for name in ABOUT if section(name) == name} == {
        *sections,
        *("årsaker", "virksomhet", "individ"),
    }
    assert {*MEASURABLE} <= {*ABOUT}


@pytest.mark.parametrize(("slag", "name"), LINKS.items())
def test_a_kind_of_link_means_its_section(slag: str, name: str) -> None:
    """In the singular, as people say it."""
    assert section(slag) == name


@pytest.mark.parametrize("word", ["", "unntak", "kartlegging", "tjeneste", "ledd"])
def test_other_words_mean_nothing(word: str) -> None:
    """The format has a list of what can be named."""
    assert section(word) is None


@pytest.mark.parametrize(
    ("name", "elements"),
    [
        ("aktiviteter", ["losen/møte", "åpen-dør/møte"]),
        ("effekter", ["losen/ro", "delt"]),
        ("indikatorer", ["losen/tall", "felles"]),
        ("mål", ["trygg"]),
        ("samarbeid", ["team"]),
        ("virksomhet", ["virksomhet"]),
        ("individ", []),
        ("faser", []),
    ],
)
def test_the_things_of_a_section(name: str, elements: list[str]) -> None:
    """Those inside measures first."""
    assert [thing.at for thing in things(WHOLE, name)] == list(map(Place, elements))


def test_a_cause_stands_in_its_utfordring() -> None:
    """As findings about causes do."""
    (cause,) = things(WHOLE, "årsaker")

    assert (cause.at, cause.navn) == (Place("fravær", "årsaker", "savn"), "Savn")


def test_a_thing_without_a_name_is_called_by_its_id() -> None:
    """A samarbeid need not have one."""
    (team,) = things(WHOLE, "samarbeid")

    assert team.navn == "team"


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("tiltak", ("tiltak", "a")),
        ("aktiviteter", ("tiltak", "a", "aktiviteter", "b")),
        ("årsaker", ("utfordringer", "a", "årsaker", "b")),
        ("ytre_forhold", ("ytre_forhold", "a")),
        ("virksomhet", ("virksomhet",)),
    ],
)
def test_the_fields_are_those_of_the_format(name: str, path: tuple[str, ...]) -> None:
    """Each key that may stand there, and no other."""
    assert tuple(fields_of(name)) == fields_at(path)


def test_what_always_has_a_value_cannot_be_empty() -> None:
    """Required keys, and those with a default."""
    fields = fields_of("tjenester")

    assert [key for key, can_be_empty in fields.items() if not can_be_empty] == [
        "navn",
        "status",
    ]
