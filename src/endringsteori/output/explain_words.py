"""What `forklar` says of a rule at one place, beside the words of the finding."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "ALSO_THERE",
    "AT_TOP",
    "BECOMES",
    "BETWEEN",
    "BLANKS",
    "CONTENT",
    "DROP",
    "EMPTY",
    "FIELDS",
    "FIX",
    "HANDED",
    "HEADING",
    "HIDDEN",
    "INHERITED",
    "INSERT",
    "INVOLVED",
    "JUDGEMENT",
    "LACKS",
    "LAST",
    "MEASURED",
    "MEND",
    "MORE",
    "NEXT",
    "NOBODY_HAS",
    "NOT_MEASURED",
    "NO_COLLABORATION",
    "NO_GAUGE_YET",
    "OFF",
    "ONLY_OUTSIDE",
    "OTHERS",
    "RESPONSIBLE",
    "SHARED",
    "SILENT",
    "STANDS",
    "STEP",
    "WAITS",
    "WANTING",
    "WAYS",
    "WITHIN",
]

HEADING: Final = Tekst(
    nb="{kode} ved {ledd:«»}", nn="{kode} ved {ledd:«»}", en="{kode} at {ledd:«»}"
)
CONTENT: Final = Tekst(
    nb="Regelen er fornøyd her. Slik står det:",
    nn="Regelen er nøgd her. Slik står det:",
    en="The rule is content here. This is how things stand:",
)
SILENT: Final = Tekst(
    nb="Regelen venter her: Noe annet må ordnes først. Se hva valider sier om stedet.",
    nn="Regelen ventar her: Noko anna må ordnast først. Sjå kva valider seier om staden.",
    en="The rule waits here: something else comes first. See what valider says of the place.",
)
OFF: Final = Tekst(
    nb="Regelen er av i profilen {profil}, så den sier ikke fra. Slik står det:",
    nn="Regelen er av i profilen {profil}, så han seier ikkje frå. Slik står det:",
    en="The rule is off in the profile {profil}, so it says nothing. This is how things stand:",
)
ALSO_THERE: Final = Tekst(
    nb="Regelen sier ikke fra på dette stedet, men den nevner det i {fingeravtrykk}:",
    nn="Regelen seier ikkje frå på denne staden, men han nemner han i {fingeravtrykk}:",
    en="The rule says nothing at this place itself, but it names it in {fingeravtrykk}:",
)
WAYS: Final = Tekst(nb="Veien i kjeden", nn="Vegen i kjeda", en="The path in the chain")
LACKS: Final = Tekst(
    nb="[her mangler {slag:eller}]",
    nn="[her manglar {slag:eller}]",
    en="[missing here: {slag:eller}]",
)
WAITS: Final = Tekst(
    nb="[gjenstår: {grunn}]", nn="[står att: {grunn}]", en="[remains: {grunn}]"
)
MORE: Final = Tekst(nb="og {n} til", nn="og {n} til", en="and {n} more")
INVOLVED: Final = Tekst(
    nb="Hvem som er med i {navn:«»}",
    nn="Kven som er med i {navn:«»}",
    en="Who is in {navn:«»}",
)
RESPONSIBLE: Final = Tekst(
    nb="Ansvarlig: {hvem}", nn="Ansvarleg: {hvem}", en="Responsible: {hvem}"
)
INHERITED: Final = Tekst(
    nb="{tjeneste} (arvet fra tiltaket)",
    nn="{tjeneste} (arva frå tiltaket)",
    en="{tjeneste} (inherited from the measure)",
)
OTHERS: Final = Tekst(
    nb="Andre i tiltaket: {hvem}",
    nn="Andre i tiltaket: {hvem}",
    en="Others in the measure: {hvem}",
)
WANTING: Final = Tekst(
    nb="Møter målgruppen, men er ikke med: {hvem}",
    nn="Møter målgruppa, men er ikkje med: {hvem}",
    en="Meets the target group, but is not in it: {hvem}",
)
WITHIN: Final = Tekst(
    nb="{hva:«»} finnes hos {hvem}",
    nn="{hva:«»} finst hos {hvem}",
    en="{hvem} {antall:has|have} {hva:«»}",
)
ONLY_OUTSIDE: Final = Tekst(
    nb="{hva:«»} finnes bare utenfor tiltaket, hos {hvem}",
    nn="{hva:«»} finst berre utanfor tiltaket, hos {hvem}",
    en="Only {hvem}, outside the measure, {antall:has|have} {hva:«»}",
)
NOBODY_HAS: Final = Tekst(
    nb="{hva:«»} finnes ikke hos noen tjeneste",
    nn="{hva:«»} finst ikkje hos noka teneste",
    en="No service has {hva:«»}",
)
MEASURED: Final = Tekst(
    nb="Hva som måles", nn="Kva som blir målt", en="What is measured"
)
NOT_MEASURED: Final = Tekst(
    nb="{navn:«»}: [ingen indikator]",
    nn="{navn:«»}: [ingen indikator]",
    en="{navn:«»}: [no indicator]",
)
STANDS: Final = Tekst(
    nb="{navn:«»} måles av {indikator:«»}",
    nn="{navn:«»} blir målt av {indikator:«»}",
    en="{navn:«»} is measured by {indikator:«»}",
)
LAST: Final = Tekst(
    nb="sist for {periode}", nn="sist for {periode}", en="last for {periode}"
)
NO_GAUGE_YET: Final = Tekst(
    nb="ingen måling ennå", nn="inga måling enno", en="no measurement yet"
)
NEXT: Final = Tekst(
    nb="neste periode slutter {dato}",
    nn="neste periode sluttar {dato}",
    en="the next period ends on {dato}",
)
BETWEEN: Final = Tekst(
    nb="Mellom {en:«»} og {to:«»}",
    nn="Mellom {en:«»} og {to:«»}",
    en="Between {en:«»} and {to:«»}",
)
SHARED: Final = Tekst(
    nb="Begge er med i {hva:«»}",
    nn="Begge er med i {hva:«»}",
    en="Both are in {hva:«»}",
)
HANDED: Final = Tekst(
    nb="Arbeidet går over fra {fra:«»} til {til:«»}",
    nn="Arbeidet går over frå {fra:«»} til {til:«»}",
    en="The work passes from {fra:«»} to {til:«»}",
)
STEP: Final = Tekst(
    nb="Samarbeidet {navn:«»} er på trinn {trinn}",
    nn="Samarbeidet {navn:«»} er på trinn {trinn}",
    en="The collaboration {navn:«»} is at step {trinn}",
)
NO_COLLABORATION: Final = Tekst(
    nb="[ingen av samarbeidene har begge med]",
    nn="[ingen av samarbeida har begge med]",
    en="[no collaboration includes both]",
)
FIELDS: Final = Tekst(
    nb="Det regelen leser hos {navn:«»}",
    nn="Det regelen les hos {navn:«»}",
    en="What the rule reads of {navn:«»}",
)
EMPTY: Final = Tekst(nb="[mangler]", nn="[manglar]", en="[missing]")
MEND: Final = Tekst(
    nb="Det minste som retter det",
    nn="Det minste som rettar det",
    en="The least that fixes it",
)
FIX: Final = Tekst(
    nb="Dette kan endringsteori rett ordne for dere:",
    nn="Dette kan endringsteori rett ordne for dykk:",
    en="endringsteori rett can do this for you:",
)
JUDGEMENT: Final = Tekst(
    nb="Her finnes det ikke noen linjer som passer for alle. Dette må dere vurdere: {råd}",
    nn="Her finst det ikkje nokon linjer som passar for alle. Dette må de vurdere: {råd}",
    en="No lines fit everyone here. This is for you to judge: {råd}",
)
INSERT: Final = Tekst(
    nb="Sett inn etter linje {linje} i {fil}:",
    nn="Set inn etter linje {linje} i {fil}:",
    en="Insert after line {linje} of {fil}:",
)
AT_TOP: Final = Tekst(
    nb="Sett inn øverst i {fil}:",
    nn="Set inn øvst i {fil}:",
    en="Insert at the top of {fil}:",
)
BECOMES: Final = Tekst(
    nb="{n:Linje|Linjene} {linje} i {fil} blir:",
    nn="{n:Linje|Linjene} {linje} i {fil} blir:",
    en="{n:Line|Lines} {linje} of {fil} {n:becomes|become}:",
)
DROP: Final = Tekst(
    nb="Stryk linje {linje} i {fil}:",
    nn="Stryk linje {linje} i {fil}:",
    en="Take line {linje} out of {fil}:",
)
HIDDEN: Final = Tekst(
    nb="Der det står •, er noe skjult. La det stå slik det er i filen.",
    nn="Der det står •, er noko skjult. La det stå slik det er i fila.",
    en="Where it says •, something is hidden. Leave it as it is in the file.",
)
BLANKS: Final = Tekst(
    nb="Der det står …, vet bare dere hva som er riktig.",
    nn="Der det står …, veit berre de kva som er rett.",
    en="Where it says …, only you know what is right.",
)
