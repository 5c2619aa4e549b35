"""What ET006 says of what a project names outside itself: registers and rule packages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.lesing.reading import with_proposals
from endringsteori.rules.rule import Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["WORDS_OF_OTHERS"]

WORDS_OF_OTHERS: Final[Mapping[str, Words]] = {
    "register": Words(
        message=Tekst(
            nb="Registeret {sti:«»} finnes ikke, eller kan ikke leses.",
            nn="Registeret {sti:«»} finst ikkje, eller kan ikkje lesast.",
            en="The register {sti:«»} is not there, or cannot be read.",
        ),
        advice=Tekst(
            nb="Skriv stien fra mappen prosjektet ligger i, til en YAML-fil eller til en "
            "mappe med filen endringsteori.yaml, slik: `../felles`.",
            nn="Skriv stien frå mappa prosjektet ligg i, til ei YAML-fil eller til ei "
            "mappe med fila endringsteori.yaml, slik: `../felles`.",
            en="Write the path from the project's folder to a YAML file, or to a folder "
            "with the file endringsteori.yaml, like this: `../felles`.",
        ),
    ),
    "register-med-feil": Words(
        message=Tekst(
            nb="Registeret {sti:«»} har feil, så vi vet ikke alt som står der.",
            nn="Registeret {sti:«»} har feil, så vi veit ikkje alt som står der.",
            en="The register {sti:«»} has errors, so not all it holds is known.",
        ),
        advice=Tekst(
            nb="Rett feilene der. Du ser dem med `--med-register`.",
            nn="Rett feila der. Du ser dei med `--med-register`.",
            en="Fix the errors there. `--med-register` shows them.",
        ),
    ),
    **with_proposals(
        "regelpakke",
        Words(
            message=Tekst(
                nb="Regelpakken {pakke:«»} er ikke installert her, så reglene i den er ikke "
                "med.",
                nn="Regelpakken {pakke:«»} er ikkje installert her, så reglane i han er "
                "ikkje med.",
                en="The rule package {pakke:«»} is not installed here, so its rules do not "
                "run.",
            ),
            advice=Tekst(
                nb="Installer den sammen med endringsteori, eller ta navnet ut av "
                "`regelpakker`.",
                nn="Installer han saman med endringsteori, eller ta namnet ut av "
                "`regelpakker`.",
                en="Install it together with endringsteori, or take the name out of "
                "`regelpakker`.",
            ),
        ),
    ),
    "regelpakke-tom": Words(
        message=Tekst(
            nb="Pakken {pakke:«»} er installert, men har verken regler eller sjekklister.",
            nn="Pakken {pakke:«»} er installert, men har verken reglar eller sjekklister.",
            en="The package {pakke:«»} is installed, but has neither rules nor checklists.",
        ),
        advice=Tekst(
            nb="Se om det er riktig pakke, eller om den må oppdateres.",
            nn="Sjå om det er rett pakke, eller om han må oppdaterast.",
            en="See whether it is the right package, or whether it must be updated.",
        ),
    ),
    "regelpakke-svikter": Words(
        message=Tekst(
            nb="Regelpakken {pakke:«»} kan ikke tas i bruk: {del} ga {feil}.",
            nn="Regelpakken {pakke:«»} kan ikkje takast i bruk: {del} gav {feil}.",
            en="The rule package {pakke:«»} cannot be used: {del} gave {feil}.",
        ),
        advice=Tekst(
            nb="Meld fra til dem som lager pakken, eller ta navnet ut av `regelpakker` så "
            "lenge.",
            nn="Meld frå til dei som lagar pakken, eller ta namnet ut av `regelpakker` så "
            "lenge.",
            en="Tell those who make the package, or take the name out of `regelpakker` "
            "meanwhile.",
        ),
    ),
    "regelpakke-form": Words(
        message=Tekst(
            nb="Regelpakken {pakke:«»} er laget feil: {del} er ikke {ventet}.",
            nn="Regelpakken {pakke:«»} er laga feil: {del} er ikkje {ventet}.",
            en="The rule package {pakke:«»} is made wrongly: {del} is not {ventet}.",
        ),
        advice=Tekst(
            nb="Meld fra til dem som lager pakken. Det andre i den er med.",
            nn="Meld frå til dei som lagar pakken. Det andre i han er med.",
            en="Tell those who make the package. All else in it is used.",
        ),
    ),
    "regelpakke-lister": Words(
        message=Tekst(
            nb="Regelpakken {pakke:«»} har sjekklister som finnes fra før: {lister:«»}.",
            nn="Regelpakken {pakke:«»} har sjekklister som finst frå før: {lister:«»}.",
            en="The rule package {pakke:«»} has checklists that there are already: "
            "{lister:«»}.",
        ),
        advice=Tekst(
            nb="Den første av dem er med. Meld fra til dem som lager pakken.",
            nn="Den første av dei er med. Meld frå til dei som lagar pakken.",
            en="The first of them is used. Tell those who make the package.",
        ),
    ),
    "regelpakke-koder": Words(
        message=Tekst(
            nb="Regelpakken {pakke:«»} har koder den ikke kan ha: {koder}.",
            nn="Regelpakken {pakke:«»} har kodar han ikkje kan ha: {koder}.",
            en="The rule package {pakke:«»} has codes that it cannot have: {koder}.",
        ),
        advice=Tekst(
            nb="En kode er to til åtte store bokstaver (ikke ET), bindestrek og tall, og "
            "ingen andre kan ha den. Meld fra til dem som lager pakken. Resten av reglene "
            "er med.",
            nn="Ein kode er to til åtte store bokstavar (ikkje ET), bindestrek og tal, og "
            "ingen andre kan ha han. Meld frå til dei som lagar pakken. Resten av reglane "
            "er med.",
            en="A code is two to eight capitals (not ET), a hyphen and digits, and nobody "
            "else may have it. Tell those who make the package. The other rules run.",
        ),
    ),
}
