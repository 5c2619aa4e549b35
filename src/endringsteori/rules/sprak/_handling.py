"""Words for what somebody does, in bokmål and nynorsk. Data only: `deeds` reads them.

A row of verbs is infinitive, present, passive and perfect participle, and after `+` what
belongs to the verb; `-` is a form that also means something else. Words that stand in other lists of the family are not repeated here.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "DEEDS_IN_ELSE",
    "ERE_VERBS",
    "EVENTS",
    "EVENTS_ALONE",
    "EVENT_VERBS",
    "NOT_EVENTS",
    "NO_DEEDS_IN_ING",
    "VERBS",
    "VERBS_ON_THINGS",
    "WORK_OF_SERVICES",
]

ERE_VERBS: Final = """
arranger distribuer etabler evaluer finansier implementer informer inviter kommuniser
koordiner organiser piloter prioriter publiser registrer rehabiliter rekrutter revider
skoler skuler oppdater installer digitaliser
"""
"""Stems: the forms are made by adding -e, -er, -es, -ast and -t."""

VERBS: Final = """
gjennomføre gjennomfører gjennomføres gjennomført
gjennomføre gjennomfører gjennomførast gjennomført
opprette oppretter opprettes opprettet
opprette opprettar opprettast oppretta
utarbeide utarbeider utarbeides utarbeidet
utarbeide utarbeider utarbeidast utarbeidd
innføre innfører innføres innført
innføre innfører innførast innført
igangsette igangsetter igangsettes igangsatt
igangsetje igangset igangsetjast igangsett
iverksette iverksetter iverksettes iverksatt
iverksetje iverkset iverksetjast iverksett
avholde avholder avholdes avholdt
avhalde avheld avhaldast avhalde
tilby tilbyr tilbys tilbudt
tilby tilbyr tilbydast tilbode
ansette ansetter ansettes ansatt
- tilset tilsettast tilsett
tilsetje tilset tilsetjast tilsett
videreføre viderefører videreføres videreført
vidareføre vidarefører vidareførast vidareført
videreutvikle videreutvikler videreutvikles videreutviklet
vidareutvikle vidareutviklar vidareutviklast vidareutvikla
kartlegge kartlegger kartlegges kartlagt
kartleggje kartlegg kartleggjast kartlagt
utrede utreder utredes utredet
greie greier greiast greidd + ut
planlegge planlegger planlegges planlagt
planleggje planlegg planleggjast planlagt
følge følger følges fulgt + opp
følgje følgjer følgjast følgt + opp
prøve prøver prøves prøvd + ut
prøve prøver prøvast prøvd + ut
sette setter settes satt + i gang
setje set setjast sett + i gang
sette set settast sett + i gang
sette setter settes satt + i verk
setje set setjast sett + i verk
sette setter settes satt + opp
setje set setjast sett + opp
starte starter startes startet + opp
starte startar startast starta + opp
dele deler deles delt + ut
dele deler delast delt + ut
sende sender sendes sendt + ut
sende sender sendast sendt + ut
samle samler samles samlet + inn
samle samlar samlast samla + inn
kjøpe kjøper kjøpes kjøpt + inn
kjøpe kjøper kjøpast kjøpt + inn
lære lærer læres lært + opp
lære lærer lærast lært + opp
legge legger legges lagt + til rette
leggje legg leggjast lagt + til rette
tilrettelegge tilrettelegger tilrettelegges tilrettelagt
tilretteleggje tilrettelegg tilretteleggjast tilrettelagt
teste tester testes testet
teste testar testast testa
utprøve utprøver utprøves utprøvd
kurse kurser kurses kurset
kurse kursar kursast kursa
veilede veileder veiledes veiledet
rettleie rettleier rettleiast rettleidd
formidle formidler formidles formidlet
formidle formidlar formidlast formidla
anskaffe anskaffer anskaffes anskaffet
undersøke undersøker undersøkes undersøkt
undersøkje undersøkjer undersøkjast undersøkt
utforme utformer utformes utformet
utforme utformar utformast utforma
bistå bistår bistås bistått
tildele tildeler tildeles tildelt
ta tar tas tatt + kontakt
ta tek takast teke + kontakt
arbeide arbeider arbeides arbeidet + tverrfaglig
arbeide arbeider arbeides arbeidet + systematisk
arbeide arbeider arbeides arbeidet + oppsøkende
arbeide arbeider arbeides arbeidet + forebyggende
arbeide arbeider arbeidast arbeidd + tverrfagleg
arbeide arbeider arbeidast arbeidd + systematisk
arbeide arbeider arbeidast arbeidd + oppsøkjande
arbeide arbeider arbeidast arbeidd + førebyggjande
jobbe jobber jobbes jobbet + tverrfaglig
jobbe jobber jobbes jobbet + systematisk
jobbe jobber jobbes jobbet + oppsøkende
jobbe jobber jobbes jobbet + forebyggende
jobbe jobbar jobbast jobba + tverrfagleg
jobbe jobbar jobbast jobba + systematisk
jobbe jobbar jobbast jobba + oppsøkjande
jobbe jobbar jobbast jobba + førebyggjande
"""
"""What only those who carry out a measure do, whatever it is done to."""

VERBS_ON_THINGS: Final = """
styrke styrker styrkes styrket
styrkje styrkjer styrkjast styrkt
utvikle utvikler utvikles utviklet
utvikle utviklar utviklast utvikla
- bedrer bedres bedret
- betrar betrast betra
forbedre forbedrer forbedres forbedret
forbetre forbetrar forbetrast forbetra
øke øker økes økt
auke aukar aukast auka
utvide utvider utvides utvidet
utvide utvidar utvidast utvida
bygge bygger bygges bygd
byggje byggjer byggjast bygd
lage lager lages laget
lage lagar lagast laga
holde holder holdes holdt
halde held haldast halde
gi gir gis gitt
gje gjev gjevast gjeve
skape skaper skapes skapt
skape skaper skapast skapt
sikre sikrer sikres sikret
sikre sikrar sikrast sikra
drive driver drives drevet
drive driv drivast drive
opprettholde opprettholder opprettholdes opprettholdt
oppretthalde oppretthald oppretthaldast oppretthalde
vedta vedtar vedtas vedtatt
vedta vedtek vedtakast vedteke
inngå inngår inngås inngått
søke søker søkes søkt
søkje søkjer søkjast søkt
starte starter startes startet
starte startar startast starta
"""
"""What may also be done to somebody's life: a deed only where a service or the like is made."""

EVENT_VERBS: Final = """
gjennomført avholdt avhalde arrangert holdt halde
"""
"""What is said of an event that has taken place, whatever came of it."""

EVENTS: Final = """
kurs møte samling workshop verksted seminar fagdag temadag temakveld kampanje konferanse
foredrag kartlegging undersøkelse undersøking evaluering veiledning rettleiing rådgivning
rådgiving oppfølging kursing kompetanseheving kompetanseutvikling videreutvikling
vidareutvikling samtalegruppe foreldresamtale elevsamtale helsesamtale hjemmebesøk
heimebesøk tilrettelegging satsing satsning
"""
"""Things that take place, as they are called: each the last part of a compound too."""

NOT_EVENTS: Final = """
konkurs diskurs rekurs forsamling
"""
"""Words that only look like compounds of those above."""

WORK_OF_SERVICES: Final = (
    "oppsøkende", "oppsøkjande", "forebyggende", "førebyggjande", "førebyggande",
    "helsefremmende", "helsefremjande", "holdningsskapende", "haldningsskapande",
    "tverrfaglig", "tverrfagleg",
)  # fmt: skip  # one word to a line is a long way to read
"""What tells that «arbeid» is what services do, and not a job: the word before ends so."""

EVENTS_ALONE: Final = """
opplæring undervisning undervising trening
"""
"""Events only where the text begins with them: «god opplæring» is what somebody gets."""

DEEDS_IN_ELSE: Final = """
opprettelse iverksettelse ansettelse anskaffelse igangsettelse utarbeidelse tilsettelse
"""
"""Words in -else before «av» that name a deed; most such words name what people feel."""

NO_DEEDS_IN_ING: Final = """
styrking bedring forbedring betring forbetring økning auking minsking senking halvering
dobling begrensning avgrensing utvikling endring forebygging førebygging inkludering
integrering mestring meistring forståing oppleving kjensle bevaring utjevning utjamning
gjenvinning attvinning sortering kildesortering kjeldesortering sparing fordeling arbeidsdeling
nedbygging oppbygging frigjøring frigjering bevisstgjøring medvirkning påvirkning
ordning løsning løysing stilling holdning haldning anerkjenning verdsetting befolkning
utdanning opplæring betydning mening meining rekning regning retning avdeling bygning
bemanning ernæring næring forskning forsking tilknytning tilknyting dekning dekking
"""
"""Words in -ing before «av» that may name what happens to people, or a thing."""
