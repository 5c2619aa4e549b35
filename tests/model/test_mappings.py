"""The forms that hold things: one, a list, and by id."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from endringsteori.model import Hypotese, Kartlegging, Milepæl, Nullpunkt, Tjeneste
from endringsteori.model.mappings import hypoteser, liste, navngitt, objekt

TJENESTER: TypeAdapter[Any] = TypeAdapter(Annotated[tuple[Tjeneste, ...], navngitt()])
HYPOTESER: TypeAdapter[Any] = TypeAdapter(Annotated[tuple[Hypotese, ...], hypoteser()])
MILEPÆLER: TypeAdapter[Any] = TypeAdapter(
    Annotated[tuple[Annotated[Milepæl, objekt()], ...], liste()]
)
NULLPUNKT: TypeAdapter[Any] = TypeAdapter(Annotated[Nullpunkt, objekt("periode")])
KARTLEGGING: TypeAdapter[Any] = TypeAdapter(
    Annotated[tuple[Kartlegging, ...], navngitt(None, inner="punkter")]
)
NAV = Tjeneste(id="nav", navn="NAV")
PPT = Tjeneste(id="ppt", navn="PPT", sektor="oppvekst")


def _refused(
    adapter: TypeAdapter[Any], value: object
) -> list[tuple[str, object, object]]:
    """Give each trouble: its kind, the model's way to it, and where below that it is."""
    with pytest.raises(ValidationError) as error:
        adapter.validate_python(value)
    return [
        (one["type"], one["loc"], one.get("ctx", {}).get("under", ()))
        for one in error.value.errors()
    ]


def test_things_by_their_ids() -> None:
    """A mapping from id to fields; a text alone is the name, and empty fields are none."""
    written = {"nav": "NAV", "ppt": {"navn": "PPT", "sektor": "oppvekst", "eier": None}}

    assert TJENESTER.validate_python(written) == (NAV, PPT)
    assert TJENESTER.validate_python(None) == ()
    assert TJENESTER.validate_python((NAV, PPT)) == (NAV, PPT)


def test_things_are_written_as_short_as_they_are_read() -> None:
    """The name alone where there is no more."""
    assert TJENESTER.dump_python((NAV, PPT), exclude_defaults=True) == {
        "nav": "NAV",
        "ppt": {"navn": "PPT", "sektor": "oppvekst"},
    }


@pytest.mark.parametrize(
    ("written", "trouble"),
    [
        ("nav", [("ET006-form", (), ())]),
        (["nav"], [("ET006-form", (), ())]),
        ([None], [("ET006-form", (), ())]),
        ({"nav": ["NAV"]}, [("ET006-form", (), (("nav",),))]),
        ({"nav": None}, [("missing", (0, "navn"), ())]),
        ({"nav": {"id": "x", "navn": "N"}}, [("ET005", (), (("nav", "id"),))]),
        ({"Nav": "NAV"}, [("ET009", (0, "id"), ())]),
    ],
)
def test_what_is_not_things_by_id(
    written: object, trouble: list[tuple[str, object, object]]
) -> None:
    """Another shape, no name, an id below the id, or no id at all."""
    assert _refused(TJENESTER, written) == trouble


def test_a_thing_may_stand_alone_where_one_field_is_enough() -> None:
    """`nullpunkt: 2024` is its period; from Python it may be made already."""
    made = Nullpunkt(periode="2024")  # type: ignore[arg-type]  # read by its form

    assert NULLPUNKT.validate_python("2024") == made
    assert NULLPUNKT.validate_python({"periode": "2024", "verdi": None}) == made
    assert NULLPUNKT.validate_python(made) == made
    assert _refused(NULLPUNKT, ["2024"]) == [("ET006-form", (), ())]


def test_things_without_ids_stand_in_a_list() -> None:
    """Each item has keys; what has none of its own shape is told by its number."""
    made = (Milepæl(), Milepæl())

    assert MILEPÆLER.validate_python(None) == ()
    assert MILEPÆLER.validate_python([{"verdi": None}, {}]) == made
    assert MILEPÆLER.validate_python(made) == made
    assert _refused(MILEPÆLER, {"verdi": "1"}) == [("ET006-form", (), ())]
    assert _refused(MILEPÆLER, [{}, "1", []]) == [("ET006-form", (), ((1,), (2,)))]
    assert _refused(MILEPÆLER, [{}, None]) == [("ET006-tomt-punkt", (), ((1,),))]


def test_points_stand_right_below_their_checklist() -> None:
    """The fields of a checklist are its points, and a point needs nothing."""
    written = {"bufdir-fase-1": {"1": {"status": "ja"}, "2": None}, "egen": None}

    made = KARTLEGGING.validate_python(written)

    assert [[punkt.id for punkt in one.punkter] for one in made] == [["1", "2"], []]
    assert KARTLEGGING.dump_python(made, exclude_defaults=True) == written


@pytest.mark.parametrize(
    ("written", "til"),
    [
        (None, []),
        ("ro", ["ro"]),
        (["ro", "losen/trygg"], ["ro", "losen/trygg"]),
        ({"ro": "det henger sammen", "trygg": None}, ["ro", "trygg"]),
        ((Hypotese(til="ro"),), ["ro"]),
    ],
)
def test_links_between_things(written: object, til: list[str]) -> None:
    """One id, a list, or a mapping from id to why."""
    assert [one.til for one in HYPOTESER.validate_python(written)] == til


def test_links_are_written_as_short_as_they_are_read() -> None:
    """A list of ids until one of them has more to say."""
    bare = HYPOTESER.validate_python(["ro", "trygg"])
    why = HYPOTESER.validate_python({"ro": "fordi", "trygg": {"tillit": "lav"}})

    assert HYPOTESER.dump_python(bare, exclude_defaults=True) == ["ro", "trygg"]
    assert HYPOTESER.dump_python(why, exclude_defaults=True) == {
        "ro": "fordi",
        "trygg": {"tillit": "lav"},
    }


@pytest.mark.parametrize(
    ("written", "trouble"),
    [
        (["ro", "ro"], [("ET006-to-ganger", (), ((1,),))]),
        (["ro", None], [("ET006-tomt-punkt", (), ((1,),))]),
        (["ro", {"til": "a"}, ["b"]], [("ET006-form", (), ((1,), (2,)))]),
        ({"ro": ["fordi"]}, [("ET006-form", (), (("ro",),))]),
        ({"ro": {"til": "a"}}, [("ET005", (), (("ro", "til"),))]),
        ({"Ro": "fordi"}, [("ET009-referanse", (0, "til"), ())]),
        (7, [("ET006-form", (), ())]),
    ],
)
def test_what_is_no_link(
    written: object, trouble: list[tuple[str, object, object]]
) -> None:
    """The same thing twice, nothing, or a shape that the format does not have."""
    assert _refused(HYPOTESER, written) == trouble


def test_a_thing_that_is_made_already_stands_under_its_own_id() -> None:
    """The very same, among others that are read; under another id it is refused."""
    found = TJENESTER.validate_python({"nav": NAV, "ppt": {"navn": "PPT"}})

    assert found[0] is NAV
    assert found[1].navn == "PPT"
    assert _refused(TJENESTER, {"ppt": NAV})
