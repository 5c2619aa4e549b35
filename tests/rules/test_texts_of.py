"""Every text of a theory, and where it stands."""

from __future__ import annotations

from pathlib import Path

from builders import aktivitet, indikator, resultat, teori, tiltak
from endringsteori.loading import Memory, dump, load
from endringsteori.rules.texts_of import texts_of

FILE = Path(__file__).parents[1] / "loading" / "data" / "alle-felt.yaml"


def test_texts_are_told_by_element_and_field() -> None:
    """In the words that findings use."""
    theory = teori(
        tiltak(
            "losen",
            aktivitet("møte", til={"nådd": {"fordi": "de kjenner hverandre"}}),
            resultat("nådd"),
            merknad="Notat",
        ),
        indikator("fravær", målinger=[{"periode": "2025", "verdi": 1, "kilde": "Vi"}]),
    )
    told = {text: (s.at.element, s.at.key) for s, text in texts_of(theory)}

    assert told["Notat"] == ("losen", "merknad")
    assert told["de kjenner hverandre"] == ("losen/møte", "fører_til.nådd.fordi")
    assert told["Vi"] == ("fravær", "målinger.2025.kilde")
    assert told["losen"] == ("tiltak", "losen")


def test_a_text_has_the_same_place_as_in_a_file() -> None:
    """In a file with every field that there is, written in full."""
    theory = load(Memory({"a.yaml": FILE.read_bytes()})).teori
    sources = load(Memory({"a.yaml": dump(theory).encode()})).sources
    text = sources.text("a.yaml")
    once = {t: spot.at for spot, t in texts_of(theory) if text.count(t) == 1}
    in_file = {t: sources.spot("a.yaml", text.index(t)).at for t in once}
    places = {t: (at.element, at.key) for t, at in once.items()}

    assert len(places) > 100
    assert places == {t: (at.element, at.key) for t, at in in_file.items()}
