"""Every view: golden figures, three languages, any theory at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

import builders as b
import strategies
from diagram.examples import HOSTILE
from diagram.geometry import crossings, outside, overlaps, told
from diagram.views.town import town
from endringsteori.diagram import TEMAER, VIEWS, Tema, UselessChoiceError, tegn
from endringsteori.diagram.views import USES, find_view
from endringsteori.diagram.views.valg import Choices
from endringsteori.graph import graf
from endringsteori.texts import SPRÅK

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.model import Teori
    from endringsteori.texts import Språk

_FIGURES: Final[dict[str, tuple[str, Choices]]] = {
    "puslespill": ("puslespill", {}),
    "kjede": ("kjede", Choices(tiltak="losen")),
    "kjede-baner": ("kjede", Choices(tiltak="losen", baner=True)),
    "portefolje": ("portefølje", Choices()),
    "portefolje-mal": ("portefølje", Choices(mål="fullføre")),
    "tjenester": ("tjenester", Choices()),
    "tjenester-bup": ("tjenester", Choices(tjeneste="bup")),
    "mal": ("mål", Choices()),
    "mal-fullfore": ("mål", Choices(mål="fullføre")),
    "malgruppe": ("målgruppe", Choices()),
    "malgruppe-elever": ("målgruppe", Choices(målgruppe="elever")),
}


@pytest.mark.parametrize("name", _FIGURES)
def test_golden_figures(name: str, golden: Golden) -> None:
    """Content, places, prose and picture are those that somebody has looked at."""
    visning, valg = _FIGURES[name]
    figur = tegn(town(), visning, **valg)

    golden(f"{name}.json", figur.json())
    golden(f"{name}.layout", told(figur.layout))
    golden(f"{name}.txt", figur.tekst())
    golden(f"{name}.svg", figur.svg())


@pytest.mark.parametrize("språk", ["nn", "en"])
@pytest.mark.parametrize("visning", VIEWS)
def test_golden_prose(visning: str, språk: Språk, golden: Golden) -> None:
    """The text alternative of every view, as read in the other languages."""
    ascii_name = visning.translate(str.maketrans("æøå", "aoa"))

    golden(f"{ascii_name}-{språk}.txt", tegn(town(), visning, språk=språk).tekst())


@pytest.mark.parametrize("visning", VIEWS)
def test_no_norwegian_word_of_ours_stands_in_an_english_figure(visning: str) -> None:
    """What is left of Norwegian is what the project has written."""
    words = tegn(town(), visning, språk="en").tekst()

    for ours in ("fordi", "Hvis", "måles", "tjeneste ", "mangler", "Ansvarlig"):
        assert ours not in words


@pytest.mark.parametrize("visning", VIEWS)
def test_view_is_found_without_norwegian_letters(visning: str) -> None:
    """Not every keyboard has them."""
    written = visning.translate(str.maketrans("øå", "oa"))

    assert find_view(written.upper()) is VIEWS[visning]


@pytest.mark.parametrize("språk", SPRÅK)
@pytest.mark.parametrize("visning", VIEWS)
def test_empty_theory_is_drawn(visning: str, språk: Språk) -> None:
    """A theory with nothing in it gives a figure that says so."""
    figur = tegn(b.teori(), visning, språk=språk)

    assert figur.diagram.nodes == ()
    assert figur.diagram.description in figur.svg()
    assert figur.diagram.columns == ()


@pytest.mark.parametrize("visning", VIEWS)
def test_choice_that_a_view_does_not_heed_is_refused(visning: str) -> None:
    """Nobody is to believe that a figure is limited when it is not."""
    every = {"tiltak", "mål", "målgruppe", "tjeneste", "baner"}
    for field in every - USES[visning]:
        choice: Choices = {field: "x"}  # type: ignore[misc]  # one of its keys
        with pytest.raises(UselessChoiceError) as caught:
            tegn(town(), visning, **choice)
        assert (caught.value.view, caught.value.choice) == (visning, field)


@settings(max_examples=25, deadline=None)
@given(strategies.any_teori())
def test_any_theory_is_drawn(teori: Teori) -> None:
    """Whatever flaws a theory has, all its figures lie in order."""
    graph = graf(teori)
    for visning in VIEWS:
        for baner in {False, "baner" in USES[visning]}:
            layout = tegn(graph, visning, baner=baner).layout

            assert crossings(layout) == []
            assert overlaps(layout) == []
            assert outside(layout) == []


@settings(max_examples=25, deadline=None)
@given(strategies.any_teori())
def test_any_choice_can_be_drawn(teori: Teori) -> None:
    """One of each kind alone, and what it is drawn with is a part of the whole."""
    graph = graf(teori)
    for visning, field, things in (
        ("mål", "mål", teori.mål),
        ("målgruppe", "målgruppe", teori.målgrupper),
        ("tjenester", "tjeneste", teori.tjenester),
        ("portefølje", "tiltak", teori.tiltak),
    ):
        whole = {node.id for node in tegn(graph, visning).diagram.nodes}
        for thing in things[:2]:
            choice: Choices = {field: thing.id}  # type: ignore[misc]  # one of its keys
            drawn = {node.id for node in tegn(graph, visning, **choice).diagram.nodes}
            assert thing.id in drawn
            assert drawn <= whole


def _hostile() -> Teori:
    """Name one thing of each kind after each hostile text that a theory can hold."""
    texts = [text for text in HOSTILE if _is_allowed(text)]
    things: list[object] = []
    for n, text in enumerate(texts):
        reason = {"mot": {"fordi": text, "forutsetninger": f"f{n}", "tillit": "lav"}}
        things += [
            b.tiltak(
                f"t{n}",
                b.innsats("los", navn=text),
                b.aktivitet("gjør", reason, ansvarlig=f"s{n}", navn=text),
                b.resultat("mot", mål=f"m{n}", gjenstår=text, navn=text),
                b.indikator("i", "mot", navn=text, enhet=text, målinger=_MEASURED),
                ansvarlig=f"s{n}",
                samarbeidspartnere=f"s{n - 1}" if n else (),
                målgrupper=f"g{n}",
                navn=text,
            ),
            b.mål(f"m{n}", "m0" if n else None, ansvarlig=f"s{n}", navn=text),
            b.målgruppe(f"g{n}", alder=text, tjenester=f"s{n}", navn=text),
            b.tjeneste(f"s{n}", sektor=text, navn=text),
            b.samarbeid(
                f"k{n}", f"s{n}", "felles", trinn=1 + n % 4, arena=text, navn=text
            ),
            b.forutsetning(f"f{n}", navn=text, status="antatt"),
        ]
    things.append(b.tjeneste("felles"))
    return b.teori(*things, virksomhet={"navn": texts[0]})  # type: ignore[arg-type]  # things of any kind


_MEASURED: Final = ({"periode": "2024", "verdi": "7"},)


def _is_allowed(text: str) -> bool:
    try:
        b.tjeneste("s", navn=text)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("tema", TEMAER)
@pytest.mark.parametrize("visning", VIEWS)
def test_hostile_texts_come_out_as_text(visning: str, tema: Tema) -> None:
    """Nothing that anybody writes becomes an element or a link, and titles have it whole."""
    teori = _hostile()
    figur = tegn(teori, visning).på(tema=tema)
    root = ET.fromstring(figur.svg())  # noqa: S314 - our own document
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    titles = "\n".join(t.text or "" for t in root.iter() if t.tag.endswith("title"))
    links = {name for e in root.iter() for name in e.keys() if name.endswith("href")}  # noqa: SIM118 - an element is no dict

    assert tags <= {
        "svg",
        "title",
        "desc",
        "g",
        "rect",
        "path",
        "polygon",
        "circle",
        "text",
    }
    assert links == set()
    for mål in teori.mål:
        assert mål.navn in titles or visning in {"tjenester", "familie"}


def test_lanes_hold_hostile_texts_too() -> None:
    """The names of services stand in the bands."""
    layout = tegn(_hostile(), "kjede", baner=True).layout

    assert crossings(layout) == []
    assert overlaps(layout) == []
    assert outside(layout) == []
