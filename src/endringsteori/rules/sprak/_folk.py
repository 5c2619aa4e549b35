"""Words for people, in bokmål and nynorsk. Data only."""

from __future__ import annotations

from typing import Final

__all__ = ["ALL_OF_A_PLACE", "BROAD_GROUPS", "PEOPLE", "SOME_PEOPLE", "WITHOUT_LIMITS"]

BROAD_GROUPS: Final = """
alle ansatte ansatt tilsette medarbeidere medarbeidarar barn barna born borna unge ungdom
ungdommen ungdommer ungdommene ungdomar ungdomane ungdomen voksne vaksne eldre seniorer
seniorar seniorene innbygger innbyggere innbyggerne innbyggjar innbyggjarar innbyggjarane
befolkning befolkningen befolkninga folk familie familier familiene familiar familiane
barnefamilier barnefamiliene barnefamiliar barnefamiliane foreldre foreldrene foreldra
foresatte føresette mennesker menneske personer personar brukere brukerne brukarar
brukarane borgere borgerne borgarar borgarane allmennheten ålmenta publikum samfunnet
lokalsamfunnet generasjoner generasjonar husholdninger hushald
"""
"""Words that leave hardly anybody out."""

ALL_OF_A_PLACE: Final = """
kommune kommunen kommuna kommunens kommunes bygda bygden bygdene byen bydelen fylket
regionen distriktet distrikta distriktene landet området nærmiljøet norge noreg
"""
"""Places where everybody lives, beside their names."""

WITHOUT_LIMITS: Final = """
alle all hele heile hel heil og eller samt i på for med til både de dei den aldre aldrar deres deira sine
våre vår andre flest som bor bur lever av ,
"""
"""Small words that do not say who of them is meant."""

PEOPLE: Final = """
barn barna barnet born borna bornet unge ungdom ungdommen ungdommer ungdommene ungdomar
ungdomane ungdomen voksne vaksne eldre senior seniorer seniorar innbygger innbyggere
innbyggerne innbyggjar innbyggjarar innbyggjarane befolkning befolkningen befolkninga folk
familie familien familier familiene familiar familiane foreldre foreldrene foreldra
forelder foresatte føresette menneske mennesker personer person personar bruker brukere
brukerne brukar brukarar brukarane borgere borgarar elev eleven elever elevene elevar
elevane kvinne kvinner kvinnene kvinna mann menn jente jenter jentene jentar gutt gutter
guttene gutar gutane ansatte tilsette medarbeidere medarbeidarar lærer lærere lærerne lærar
lærarar lærarane deltaker deltakere deltakerne deltakar deltakarar deltakarane deltagere
mottaker mottakere mottakerne mottakar mottakarar mottakarane flyktning flyktninger
flyktningene flyktningar flyktningane innvandrer innvandrere innvandrerne innvandrar
innvandrarar innvandrarane pasient pasienter pasientene pasientar pasientane pårørende
pårørande gravide mor mødre far fedre fedrar søsken sysken besteforeldre student studenter
studentar lærling lærlinger lærlingar lærlingane søker søkere søkjarar arbeidsledige
arbeidslause arbeidsledig langtidsledige hjemmeboende heimebuande beboer beboere beboerne
bebuar bebuarar bebuarane enslige einslege forsørger forsørgere forsørgjar forsørgjarar
fosterhjem fosterheim fosterheimar frivillige klassinger klassingar aleneforeldre
småbarnsforeldre åring åringer åringene åringar åringane husholdninger hushald generasjoner generasjonar naboer naboar
"""
"""Words that say who, each the last part of a compound too."""

SOME_PEOPLE: Final = """
alle ingen flere fleire færre mange noen nokon enhver einkvar dem de dei den hun han hen
"""
"""Words that say who where they stand alone."""
