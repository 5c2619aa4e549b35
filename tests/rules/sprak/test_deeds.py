"""What gives away that a text names something to do, or a service."""

from __future__ import annotations

import pytest

from endringsteori.rules.sprak.deeds import activity, product


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Etablere et ungdomsråd", ("etablere",)),
        ("Å etablere et ungdomsråd", ("etablere",)),
        ("Styrke det forebyggende arbeidet", ("styrke", "arbeidet")),
        ("Gi unge tilbud om samtale", ("gi", "tilbud")),
        ("Følgje opp elevar med fråvær", ("følgje opp",)),
        ("Fjellfjord kommune skal også tilby leksehjelp", ("tilby",)),
        ("Skolene og barnehagene skal kartlegge fravær", ("kartlegge",)),
        ("Me arrangerer open dag", ("arrangerer",)),
        ("Kommunen gir tilbud om svømming", ("gir", "tilbud")),
        ("Det skal opprettes et familieteam", ("opprettes",)),
        ("Det vert halde kurs", ("halde", "kurs")),
        ("Foreldrekurs gjennomføres hvert halvår", ("foreldrekurs", "gjennomføres")),
        ("Kurset er gjennomført", ("kurset", "gjennomført")),
        ("Tettere oppfølging av unge", ("oppfølging",)),
        ("Opplæring av ansatte", ("opplæring",)),
        ("Utbygging av gang- og sykkelveier", ("utbygging",)),
        ("Ansettelse av en koordinator", ("ansettelse",)),
        ("Oppsøkende arbeid blant unge", ("oppsøkende arbeid",)),
    ],
)
def test_words_of_what_is_done(text: str, told: tuple[str, ...]) -> None:
    """The words that tell are given, in small letters."""
    assert told == activity(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lavterskeltilbud for unge", ("lavterskeltilbud",)),
        ("Gode og samordna tenester", ("tenester",)),
        ("Ha et helhetlig tilbud til eldre", ("ha", "tilbud")),
        ("Kommunen har et godt tilbud", ("har", "tilbud")),
        ("Et nytt aktivitetssenter er etablert", ("aktivitetssenter", "etablert")),
    ],
)
def test_words_of_what_is_made(text: str, told: tuple[str, ...]) -> None:
    """A service or a product, which no activity is told of."""
    assert activity(text) == ()
    assert told == product(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "Flere får tilbud om sommerjobb",
        "Styrket psykisk helse",
        "Styrke den psykiske helsen",
        "Økt kompetanse hos ansatte",
        "Bedre samarbeid",
        "Mestring",
        "Deltakelse i arbeidslivet",
        "Likestilling i arbeidslivet",
        "Økt gjennomføring i videregående",
        "God opplæring for alle",
        "Fullført videregående opplæring",
        "Forebygging av utenforskap",
        "Friske økosystemer i fjorden",
        "Holde fraværet under fem prosent",
        "Fraværet blir holdt nede",
        "Alle innbyggere tilbys det samme",
        "Barn som tilbys hjelp, får den raskt",
        "Tilbudet til eldre er kjent",
        "Kurs i matlaging har gitt flere venner",
        "Kommunen skal være et trygt sted å bo",
        "Vi lykkes i rekrutteringen",
        "Tilsette kjenner seg trygge",
        "Unge følger opp avtalene sine",
    ],
)
def test_what_happens_to_people_is_left_alone(text: str) -> None:
    """Changes and states, however near the words for deeds they come."""
    assert (activity(text), product(text)) == ((), ())
