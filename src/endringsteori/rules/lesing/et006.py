"""ET006: a value that has not the form its key asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Fix, FixKind
from endringsteori.rules.egne.fault_words import WORDS_OF_OWN_RULES
from endringsteori.rules.egne.faults import faults_in_own_rules
from endringsteori.rules.lesing.others import WORDS_OF_OTHERS
from endringsteori.rules.lesing.reading import (
    the_only_proposal,
    with_proposals,
)
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagnostics import Hit

__all__ = ["RULE"]

_BLANKS: Final = frozenset({"U+000B", "U+000C", "U+2028", "U+2029"})
"""Line and page breaks of other programs: they stand between two words."""

_NOTHING: Final = frozenset(
    f"U+{code:04X}"
    for code in (*range(8), *range(0x0E, 0x1B), 0x1C, 0x1D, 0x7F, 0xFFFE, 0xFFFF)
)
"""Characters that mean nothing in a text.

Not among them are those that stood for a hyphen or a sign of Windows' own, nor those that
begin a command to a terminal: without them the text would say something else.
"""


def _fix(hit: Hit) -> Fix | None:
    """Choose the only near word, drop an id that stands twice, or a sign nobody can see."""
    match hit.variant:
        case "valg+forslag" | "egen-gjelder+forslag":
            return the_only_proposal(hit, "verdi")
        case "to-ganger":
            return Fix(FixKind.DROP_ITEM, str(hit.values["verdi"]))
        case "tegn":
            tegn = str(hit.values["tegn"])
            new = " " if tegn in _BLANKS else ""
            known = tegn in _BLANKS or tegn in _NOTHING
            return Fix(FixKind.DROP_CHARACTER, tegn, new) if known else None
        case _:
            return None


RULE: Final = Rule(
    code="ET006",
    name="feil form eller verdi",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Det som står etter en nøkkel, har en annen form enn nøkkelen skal ha: en liste "
        "i stedet for en tekst, et ord som ikke er blant dem en kan velge, samme id to "
        "ganger, eller et tegn som ikke kan stå i en tekst.",
        hvorfor="Verdien kan ikke forstås, og blir ikke tatt med.",
        slik_retter_du="Meldingen sier hva som er ventet. Velg et av ordene, skriv listen "
        "med bindestrek foran hvert punkt, eller fjern nøkkelen.",
        når_det_er_greit="Aldri. Skal noe stå åpent, la nøkkelen stå tom eller ta den bort.",
    ),
    words={
        "form": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} skal være {ventet}.",
                nn="{nøkkel:«»} i {ting:«»} skal vere {ventet}.",
                en="{nøkkel:«»} in {ting:«»} should be {ventet}.",
            ),
            advice=Tekst(
                nb="Gi {nøkkel:«»} {ventet}. Se også på innrykk og bindestreker.",
                nn="Gi {nøkkel:«»} {ventet}. Sjå òg på innrykk og bindestrekar.",
                en="Give {nøkkel:«»} {ventet}. Look at indentation and hyphens too.",
            ),
        ),
        **with_proposals(
            "valg",
            Words(
                message=Tekst(
                    nb="{nøkkel:«»} i {ting:«»} kan ikke være {verdi:«»}.",
                    nn="{nøkkel:«»} i {ting:«»} kan ikkje vere {verdi:«»}.",
                    en="{nøkkel:«»} in {ting:«»} cannot be {verdi:«»}.",
                ),
                advice=Tekst(
                    nb="Velg {valg:«» eller}.",
                    nn="Vel {valg:«» eller}.",
                    en="Choose {valg:«» eller}.",
                ),
            ),
            Tekst(
                nb="Mente du {forslag:«» eller}? Du kan velge {valg:«» eller}.",
                nn="Meinte du {forslag:«» eller}? Du kan velje {valg:«» eller}.",
                en="Did you mean {forslag:«» eller}? You can choose {valg:«» eller}.",
            ),
        ),
        "tekst": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} skal være {ventet}, men er {verdi:«»}.",
                nn="{nøkkel:«»} i {ting:«»} skal vere {ventet}, men er {verdi:«»}.",
                en="{nøkkel:«»} in {ting:«»} should be {ventet}, but is {verdi:«»}.",
            ),
            advice=Tekst(
                nb="Skriv {ventet}.",
                nn="Skriv {ventet}.",
                en="Write {ventet}.",
            ),
        ),
        "tom": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} er en tom tekst.",
                nn="{nøkkel:«»} i {ting:«»} er ein tom tekst.",
                en="{nøkkel:«»} in {ting:«»} is an empty text.",
            ),
            advice=Tekst(
                nb="Skriv noe mellom anførselstegnene, eller fjern dem.",
                nn="Skriv noko mellom hermeteikna, eller fjern dei.",
                en="Write something between the quotation marks, or remove them.",
            ),
        ),
        "tomt-punkt": Words(
            message=Tekst(
                nb="Et punkt i {nøkkel:«»} i {ting:«»} er tomt.",
                nn="Eit punkt i {nøkkel:«»} i {ting:«»} er tomt.",
                en="An item of {nøkkel:«»} in {ting:«»} is empty.",
            ),
            advice=Tekst(
                nb="Skriv noe i punktet, eller fjern det.",
                nn="Skriv noko i punktet, eller fjern det.",
                en="Write something in the item, or remove it.",
            ),
        ),
        "tegn": Words(
            message=Tekst(
                nb="Et tegn i {ting:«»} kan ikke stå i en tekst: {tegn}.",
                nn="Eit teikn i {ting:«»} kan ikkje stå i ein tekst: {tegn}.",
                en="A character in {ting:«»} cannot stand in a text: {tegn}.",
            ),
            advice=Tekst(
                nb="Slett ordet, og skriv det på nytt. Tegnet er usynlig, og følger gjerne "
                "med når tekst limes inn fra et annet program.",
                nn="Slett ordet, og skriv det på nytt. Teiknet er usynleg, og følgjer gjerne "
                "med når tekst blir limt inn frå eit anna program.",
                en="Delete the word and write it again. The character cannot be seen, and "
                "often comes along when text is pasted from another program.",
            ),
        ),
        "to-ganger": Words(
            message=Tekst(
                nb="{verdi:«»} står to ganger i {nøkkel:«»} i {ting:«»}.",
                nn="{verdi:«»} står to gonger i {nøkkel:«»} i {ting:«»}.",
                en="{verdi:«»} stands twice in {nøkkel:«»} in {ting:«»}.",
            ),
            advice=Tekst(
                nb="Fjern den ene, eller bytt den ut med den id-en du mente.",
                nn="Fjern den eine, eller byt han ut med den id-en du meinte.",
                en="Remove one of them, or put in the id that you meant.",
            ),
        ),
        "ett-av": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} skal ha nøyaktig én av nøklene "
                "{valg:«» eller}.",
                nn="{nøkkel:«»} i {ting:«»} skal ha nøyaktig éin av nøklane "
                "{valg:«» eller}.",
                en="{nøkkel:«»} in {ting:«»} should have exactly one of the keys "
                "{valg:«» eller}.",
            ),
            advice=Tekst(
                nb="Skriv én av dem. Trengs det flere krav, lag en regel for hvert.",
                nn="Skriv éin av dei. Trengst det fleire krav, lag ein regel for kvart.",
                en="Write one of them. If more is demanded, make a rule for each demand.",
            ),
        ),
        "for-få": Words(
            message=Tekst(
                nb="{nøkkel:«»} i {ting:«»} trenger minst {minst} id-er.",
                nn="{nøkkel:«»} i {ting:«»} treng minst {minst} id-ar.",
                en="{nøkkel:«»} in {ting:«»} needs at least {minst} ids.",
            ),
            advice=Tekst(
                nb="Legg til den som mangler, slik: `[barnevern, skole]`.",
                nn="Legg til den som manglar, slik: `[barnevern, skule]`.",
                en="Add the one that is missing, like this: `[barnevern, skole]`.",
            ),
        ),
        "nøkkel": Words(
            message=Tekst(
                nb="Her i {ting:«»} står det en liste eller en parentes der en nøkkel skal "
                "være.",
                nn="Her i {ting:«»} står det ei liste eller ein parentes der ein nøkkel skal "
                "vere.",
                en="A list or a bracket stands here in {ting:«»} where a key should be.",
            ),
            advice=Tekst(
                nb="Skriv nøkkelen som ett ord. Er det en tekst med «{{» eller «[», sett "
                "anførselstegn rundt hele teksten.",
                nn="Skriv nøkkelen som eitt ord. Er det ein tekst med «{{» eller «[», set "
                "hermeteikn rundt heile teksten.",
                en="Write the key as one word. If it is a text with “{{” or “[”, put "
                "quotation marks around the whole text.",
            ),
        ),
        "rot": Words(
            message=Tekst(
                nb="{fil:«»} begynner ikke med en seksjon, slik som `mål:` eller `tiltak:`.",
                nn="{fil:«»} byrjar ikkje med ein seksjon, slik som `mål:` eller `tiltak:`.",
                en="{fil:«»} does not begin with a section, such as `mål:` or `tiltak:`.",
            ),
            advice=Tekst(
                nb="Skriv navnet på en seksjon først, med kolon etter, og resten med innrykk "
                "under.",
                nn="Skriv namnet på ein seksjon først, med kolon etter, og resten med "
                "innrykk under.",
                en="Write the name of a section first, with a colon after it, and the rest "
                "indented below.",
            ),
        ),
        "alltid-feil": Words(
            message=Tekst(
                nb="{kode} er alltid en feil på nivå individ, og kan ikke senkes eller slås "
                "av.",
                nn="{kode} er alltid ein feil på nivå individ, og kan ikkje senkast eller "
                "slåast av.",
                en="{kode} is always an error at the individual level, and cannot be lowered or turned "
                "off.",
            ),
            advice=Tekst(
                nb="Fjern linjen. Er et funn feil, kan ET702 unntas der det står, med "
                "begrunnelse.",
                nn="Fjern linja. Er eit funn feil, kan ET702 få unntak der det står, med "
                "grunngiving.",
                en="Remove the line. Where a finding is wrong, ET702 can be excepted there, "
                "with a reason.",
            ),
        ),
        **WORDS_OF_OWN_RULES,
        **WORDS_OF_OTHERS,
    },
    check=faults_in_own_rules("ET006"),
    reads=frozenset(),
    fix=_fix,
)
