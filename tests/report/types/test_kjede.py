"""The report of a chain."""

from __future__ import annotations

from builders import aktivitet, effekt, indikator, innsats, mål, resultat, teori, tiltak
from endringsteori.document import Figure, Items
from endringsteori.report import Choice
from endringsteori.report.types.kjede import tell
from report.cases import fjellfjord, headings, of_teori, sentences, tables

TOWN = teori(
    mål("ro", navn="Flere får ro"),
    mål("langt", navn="Langt fram"),
    tiltak(
        "losen",
        innsats("penger", navn="Penger"),
        aktivitet("møte", navn="Losen møter eleven", fører_til="kontakt"),
        resultat("kontakt", navn="Én å gå til", fører_til=["trives", "lei"]),
        effekt("trives", navn="Eleven trives", bidrar_til="ro"),
        effekt("lei", navn="Noen blir lei", utilsiktet="ja"),
        indikator("trivsel", navn="Andel som trives", måler="trives"),
        navn="Losen",
        mål="langt",
    ),
)


def test_figure_story_hypotheses_and_indicators() -> None:
    """In that order, for each measure."""
    blocks = list(tell(fjellfjord("nb", Choice(tiltak=("losen", "tettere-på")))))

    part = ["Fortellingen", "Hypotesene", "Indikatorene"]
    assert headings(blocks) == ["Losen", *part, "Tettere på", *part]
    assert sum(isinstance(block, Figure) for block in blocks) == 2


def test_the_figure_is_told_in_a_sentence() -> None:
    """What it leaves out stands in the story below it."""
    (figure,) = (b for b in tell(of_teori(TOWN, "nn")) if isinstance(b, Figure))

    assert figure.caption == "Kjeda i «Losen»"
    assert figure.alt.startswith("Figuren viser 1 innsats, 1 aktivitet")
    assert figure.svg.startswith("<svg ")


def test_a_chain_too_large_for_one_sheet_is_several_figures() -> None:
    """Each with its number."""
    many = [aktivitet(f"a{n}", fører_til="r") for n in range(70)]
    town = teori(tiltak("stor", *many, resultat("r"), navn="Stor"))
    figures = [b for b in tell(of_teori(town, "en")) if isinstance(b, Figure)]

    assert len(figures) > 1
    number = len(figures)
    assert figures[1].caption.startswith(f"The chain of “Stor” · Page 2 of {number}")


def test_the_story_goes_from_what_is_put_in_to_the_goals() -> None:
    """What nobody wanted, and what is not reached, apart from the rest."""
    story = sentences(tell(of_teori(TOWN)))[4:11]

    assert story == [
        "Dette setter vi inn: «Penger».",
        "Det bruker vi til dette: «Losen møter eleven».",
        "Gjør vi det, venter vi at dette skjer først: «Én å gå til».",
        "Lenger fram venter vi dette: «Eleven trives».",
        "Slik skal tiltaket bidra til «Flere får ro».",
        "Dette er utilsiktet, og vi følger med på det: «Noen blir lei».",
        "Tiltaket oppgir også «Langt fram», men kjeden når ikke dit ennå.",
    ]


def test_each_sentence_has_its_place() -> None:
    """Where the link or the hypothesis stands."""
    case = fjellfjord("nb", Choice(tiltak=("losen",)), steder=True)
    items = [block for block in tell(case) if isinstance(block, Items)]

    places = [item.places for block in items for item in block.items]
    assert places
    assert all(one[0].startswith("tiltak/losen.yaml:") for one in places[:5])


def test_what_is_not_measured_is_named() -> None:
    """Beside the table of what is."""
    blocks = list(tell(of_teori(TOWN)))

    assert [row[0] for row in tables(blocks)[-1]] == ["Andel som trives"]
    assert sentences(blocks)[-1] == (
        "Måles ikke ennå: «Losen møter eleven», «Én å gå til» og «Noen blir lei»."
    )


def test_a_measure_of_which_nothing_is_known() -> None:
    """A name is enough for a report."""
    told = sentences(tell(of_teori(teori(tiltak("losen", navn="Losen")), "en")))

    assert "No hypotheses are written down yet." in told
    assert told[-1] == "Nothing in the measure is measured yet."


def test_nothing_that_fits() -> None:
    """Said, and not an empty page."""
    assert sentences(tell(of_teori(teori())))[-1] == (
        "Ingen tiltak passer til alt som er valgt."
    )
