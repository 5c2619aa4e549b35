"""What the model refuses is told at its place and left out, and nothing more goes with it."""

from __future__ import annotations

import pytest

from loading.telling import read, told, underlined


@pytest.mark.parametrize(
    ("line", "fault", "shown"),
    [
        ("plasser: mange", "ET007@a[plasser]", "mange"),
        ("plasser: 12.500", "ET007-tosidig@a[plasser]", "12.500"),
        ("oppstart: 31.04.2025", "ET008-dato@a[oppstart]", "31.04.2025"),
        ("status: paagaar", "ET006-valg@a[status]", "paagaar"),
        ("status: [pågår]", "ET006-form@a[status]", "[pågår]"),
        ("ansvarlig: PPT", "ET009-referanse@a[ansvarlig]", "PPT"),
        ("mål: [b, C]", "ET009-referanse@a[mål=C]", "C"),
        ("mål: [b, c, b]", "ET006-to-ganger@a[mål=b]", "b"),
        ("mål: [b, ]\n    merknad: ''", "ET006-tom@a[merknad]", "''"),
        ("gjenbesøk:\n      - dato: x", "ET008-dato@a[gjenbesøk.#1.dato]", "x"),
        ("forankring: nei", "ET006-form@a[forankring]", "nei"),
        ("ansvarleg: ppt", "ET005@a[ansvarleg]", "ansvarleg"),
        ("id: b", "ET005@a[id]", "id"),
        ("innsats:\n      B: C", "ET009@a[innsats.B]", "B"),
        ("innsats:\n      b:", "ET012@a/b[navn]", "b"),
        ("innsats:\n      b:\n        navn:", "ET012@a/b[navn]", "navn"),
        (
            "innsats:\n      b:\n        navn: B\n        fører_til: [{}]",
            "ET006-form@a/b[fører_til.#1]",
            "{}",
        ),
    ],
)
def test_an_invalid_field_leaves_the_measure(line: str, fault: str, shown: str) -> None:
    """One fault at its place; the measure, and all else in it, stays."""
    loaded = read(f"tiltak:\n  a:\n    navn: A\n    {line}\n    beskrivelse: Her\n")

    assert told(loaded) == [fault]
    assert underlined(loaded)[0][1] == shown
    (measure,) = loaded.teori.tiltak
    assert measure.beskrivelse == "Her"


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("mål:\n  a:\n", ["ET012@a[navn]"]),
        ("mål:\n  a:\n    navn:\n", ["ET012@a[navn]"]),
        ("mål:\n  a:\n    navn: [b]\n", ["ET006-form@a[navn]"]),
        ("mål:\n  A: a\n", ["ET009@mål[A]"]),
        ("mål:\n  a: [b]\n", ["ET006-form@mål[a]"]),
        (
            "samarbeid:\n  a:\n    mellom: b\n    trinn: 5\n",
            ["ET006-for-få@a[mellom]", "ET006-valg@a[trinn]"],
        ),
        (
            "unntak:\n  - kode: ET301\n    gjelder: a\n",
            ["ET012@unntak[#1.begrunnelse]"],
        ),
        ("unntak:\n  -\n", ["ET006-tomt-punkt@unntak[#1]"]),
        ("unntak:\n  - ET301\n", ["ET006-form@unntak[#1]"]),
        ("kartlegging:\n  egen: ja\n", ["ET006-form@kartlegging[egen]"]),
    ],
)
def test_a_thing_without_what_it_must_have_goes(text: str, faults: list[str]) -> None:
    """It is told once, and what stands beside it stays."""
    loaded = read(f"{text}tjenester:\n  ppt: PPT\n")

    assert told(loaded) == faults
    teori = loaded.teori
    assert (teori.mål, teori.samarbeid, teori.unntak, teori.kartlegging) == ((),) * 4
    assert [one.id for one in teori.tjenester] == ["ppt"]


def test_a_lost_required_field_is_told_once() -> None:
    """What made it invalid is told; that it is missing then, follows."""
    loaded = read(
        "indikatorer:\n  a:\n    navn: A\n    målinger:\n"
        "      - periode: i fjor\n        verdi: mange\n"
        "      - periode: 2024\n        verdi: 9,4 %\n"
        "      - periode: 2025\n"
    )

    assert told(loaded) == [
        "ET008-periode@a[målinger.#1.periode]",
        "ET007@a[målinger.#1.verdi]",
        "ET007-enhet@a[målinger.2024.verdi]",
        "ET012-måling@a[målinger.2025]",
    ]
    assert loaded.teori.indikatorer[0].målinger == ()


def test_a_reference_to_a_thing_with_a_bad_id() -> None:
    """Whoever names it repeats the fault; it is told where the thing stands."""
    loaded = read(
        "tjenester:\n  PPT: PPT\ntiltak:\n  a:\n    navn: A\n    ansvarlig: PPT\n"
    )

    assert told(loaded) == ["ET009@tjenester[PPT]"]
    assert loaded.teori.tiltak[0].ansvarlig is None


def test_an_individual_below_another_level() -> None:
    """The section is left out, at whatever level the project says it is."""
    loaded = read("nivå: tiltak\nindivid:\n  referanse: Fjell 12\n")

    assert told(loaded) == ["ET013-nivå@individ"]
    assert underlined(loaded) == [(3, "referanse: Fjell 12")]
    assert loaded.teori.individ is None


def test_a_rule_that_demands_two_things() -> None:
    """The whole demand is wrong, and the rule with it."""
    loaded = read(
        "egne_regler:\n  - kode: AB-1\n    navn: A\n    gjelder: mål\n"
        "    krever:\n      felt: navn\n      måles: ja\n"
    )

    assert told(loaded) == ["ET006-ett-av@egne_regler[#1.krever]"]
    assert loaded.teori.egne_regler == ()


def test_a_demand_whose_only_thing_is_wrong() -> None:
    """Told once: that nothing is demanded then, follows."""
    loaded = read(
        "egne_regler:\n  - kode: AB-1\n    navn: A\n    gjelder: mål\n"
        "    krever:\n      måles: kanskje\n"
    )

    assert told(loaded) == ["ET006-valg@egne_regler[#1.krever.måles]"]


@pytest.mark.parametrize(
    ("line", "proposals"),
    [
        ("ansvarleg: b", ("ansvarlig",)),
        ("status: paagaar", ("pågår",)),
        ("ansvarlig: PPT", ("ppt",)),
        ("ansvarlig: Barnevernstjenesten", ("bv",)),
        ("innsats:\n      Los 2: B", ("los-2",)),
        ("innsats:\n      '!': B", None),
        ("xyz: b", None),
    ],
)
def test_what_was_meant(line: str, proposals: tuple[str, ...] | None) -> None:
    """Keys, words, references by id or name, and the id that a bad one would be."""
    loaded = read(
        "tjenester:\n  ppt: PPT\n  bv: Barneverntjenesten\n"
        f"tiltak:\n  a:\n    navn: A\n    {line}\n"
    )

    assert loaded.trouble[0].values.get("forslag") == proposals


def test_a_field_that_was_meant_is_lost() -> None:
    """Rules about it are silent; the thing is not said to lack it."""
    loaded = read("mål:\n  a:\n    naavn: A\n")

    assert told(loaded) == ["ET005@a[naavn]"]
    assert loaded.lost.silences(frozenset({"navn"}), ["a"], wide=False)


def test_a_file_full_of_faults_has_proposals_for_the_first() -> None:
    """Looking for near words costs time; a file with so many is no slip of the pen."""
    keys = "".join(f"  a{n}:\n    navn: A\n    ansvarleg: b\n" for n in range(510))
    refs = "".join(f"  a{n}:\n    navn: A\n    ansvarlig: PPT\n" for n in range(60))

    many = read(f"mål:\n{keys}").trouble
    named = read(f"mål:\n{refs}tjenester:\n  ppt: PPT\n").trouble

    assert sum("forslag" in one.values for one in many) == 500
    assert sum("forslag" in one.values for one in named) == 50
    assert (len(many), len(named)) == (510, 60)
