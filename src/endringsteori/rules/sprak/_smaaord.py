"""Small words that hold a sentence together, in bokmål and nynorsk. Data only."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ACTORS",
    "ADVERBS",
    "AFTER_A_DEED",
    "AFTER_A_NOUN",
    "BEING_DONE",
    "FINITE",
    "INSTITUTIONS",
    "MODALS",
    "MODIFIERS",
    "MODIFIER_ENDINGS",
    "NO_MODIFIERS",
    "RELATIVE",
]

ACTORS: Final = "vi me kommunen kommuna bydelen fylkeskommunen"
"""Those who write the plan, as the subject of a sentence."""

INSTITUTIONS: Final = """
teamet skolen skolene skulen skulane barnehagen barnehagene barnehagane nav barnevernet
barneverntjenesten barneverntenesta helsestasjonen tjenesten tjenestene tenesta tenestene
ppt hjemmetjenesten heimetenesta flyktningtjenesten flyktningtenesta prosjektet
frisklivssentralen kulturskolen kulturskulen
"""
"""Those who carry out a measure, as the subject of a sentence."""

MODALS: Final = "skal vil må bør kan"
BEING_DONE: Final = "blir vert bli verte"
"""Before a participle: it is done again and again, or is to be done."""

AFTER_A_DEED: Final = "av for i til om på"
ADVERBS: Final = """
også òg og fortsatt framleis derfor difor jevnlig jamleg systematisk aktivt alltid årlig
årleg ikke ikkje nå no
"""
"""What may stand between a modal verb and the verb that it belongs to."""

MODIFIERS: Final = """
en ei et ein eit én éi ett den det de dei alle flere fleire mange noen nokre to tre fire
fem seks sju åtte ni ti ny nytt nye god godt gode bedre betre beste best stor
stort store større liten lite små tett tettere tettare tette tidlig tidleg tidligere
tidlegare felles fast faste egen eige eigen egne eigne hel helt hele heil heilt heile
økt økte auka utvidet utvida styrket styrka styrkt forsterket forsterka sterkere sterkare
gratis rask raskt raske raskere raskare lokal lokalt lokale kommunal kommunalt kommunale
sosial sosialt sosiale åpen åpent åpne open ope opne bredt breitt bred brei varig varige
egnet eigna tilpasset tilpassa samordnet samordna kjent kjente likeverdig helhetlig ulike
digital digitalt digitale individuell individuelt individuelle trygg trygt trygge
"""
"""What may stand before the noun that a phrase is about."""

MODIFIER_ENDINGS: Final = (
    "ig", "ige", "leg", "lege", "sk", "ske", "ende", "ande", "bar", "bare",
    "basert", "baserte", "ert", "erte", "rettet", "rettede", "retta",
)  # fmt: skip  # one word to a line is a long way to read
"""How other words that may stand there end."""

NO_MODIFIERS: Final = """
fullført fullførte bestått beståtte gjennomført videregående vidaregåande menneske
personlig personleg norsk
"""
"""Words that end so, or stand there, but change what the phrase is about."""

AFTER_A_NOUN: Final = """
for til i på med av om mot hos hjå ved etter før innen innenfor innan over mellom
blant og eller samt som der hvor kor hver kvar hvert kvart , ( – :
"""
"""What may follow the noun that a phrase is about; anything else may be its verb."""

RELATIVE: Final = "som der at slik hvor kor når så"
"""What begins a clause of its own."""

FINITE: Final = """
er har får fekk fikk blir ble vert vart var gir gjev når kan skal vil må bør fører bidrar
bidreg møter treffer treff opplever opplevast oppleves deltar deltek går øker aukar virker
verkar fungerer kommer kjem hjelper hjelp følger følgjer ligger ligg bruker brukar
finnes finst kjenner styrker gjør gjer dekker dekkjer
"""
"""Verbs that make a phrase into a sentence of what happens."""
