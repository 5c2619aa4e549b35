"""Words for services and what they are made of, in bokmål and nynorsk. Data only."""

from __future__ import annotations

from typing import Final

__all__ = ["NOT_SERVICES", "SERVICES", "THINGS"]

SERVICES: Final = """
tilbud tilbod tjeneste teneste tiltak ordning program prosjekt team senter sentre sentra
plan strategi møteplass kafé kafe klubb ungdomshus aktivitetshus kulturhus
frivilligsentral frisklivssentral koordinator jobbspesialist miljøterapeut miljøarbeider
miljøarbeidar helsesykepleier helsesjukepleiar ungdomslos familielos los system modell
nettside portal veileder brosjyre pakkeforløp ressursgruppe leksehjelp tilskudd tilskot
"""
"""What a service, a measure or its product is called, each the last part of a compound too."""

NOT_SERVICES: Final = """
økosystem rollemodell immunsystem nervesystem verdisystem mestringsstrategi samordning
meistringsstrategi læringsstrategi fortjeneste forteneste rangordning
"""
"""Words that only look like compounds of those above."""

THINGS: Final = """
arbeidet innsats bemanning kapasitet avtale boliger bustader midler midlar
åpningstid opningstid rutine verktøy regnskap rekneskap informasjon opplæring stilling årsverk
"""
"""What services work with, beside services and events: only as what something is done to."""
