"""Words that tell what a number or an address is: a person's, an office's, or neither."""

from __future__ import annotations

from typing import Final

__all__ = ["OFFICES", "OFFICE_STEMS", "PERSONAL_DOMAINS", "RESERVED_DOMAINS"]

PERSONAL_DOMAINS: Final = frozenset(
    {
        *("aol", "broadpark", "c2i", "epost", "frisurf", "getmail", "gmail"),
        *("gmx", "googlemail", "hotmail", "icloud", "live", "lyse", "mac", "me"),
        *("msn", "my.altibox", "altiboxmail", "online", "outlook", "pm", "proton"),
        *("protonmail", "start", "tele2", "telenor-online", "yahoo", "ymail"),
    }
)
"""Where people have addresses of their own, without what stands after the last dot."""

RESERVED_DOMAINS: Final = ("example", "invalid", "localhost", "test")
"""Domains that are nobody's (RFC 2606), also as `example.com`, `example.org` and the like."""

OFFICES: Final = frozenset(
    {
        *("admin", "arkiv", "avd", "booking", "drift", "enhet", "faktura", "hms", "hr"),
        *(
            "ikt",
            "info",
            "it",
            "jobb",
            "kontor",
            "kurs",
            "leder",
            "lege",
            "lonn",
            "lønn",
        ),
        *("mail", "media", "nav", "no", "nord", "ost", "plan", "post", "ppt", "presse"),
        *("rektor", "reply", "rus", "sak", "sentrum", "sfo", "slt", "sor", "styre"),
        *("sør", "team", "tolk", "ung", "unge", "vakt", "vei", "vest", "vgs", "web"),
        *("øst", "psyk", "rad", "råd"),
    }
)
"""Parts of addresses that are of an office and not of a person."""

OFFICE_STEMS: Final = (
    *(
        "aktivitet",
        "avdeling",
        "barne",
        "barnevern",
        "bibliotek",
        "biblioteket",
        "byråd",
    ),
    *("eiendom", "familie", "firma", "flyktning", "foreldre", "forvaltning", "fritid"),
    *(
        "frivillig",
        "helse",
        "hjelp",
        "hjemme",
        "innbygger",
        "inntak",
        "kommun",
        "kontakt",
    ),
    *("koordin", "kultur", "kunde", "legevakt", "logoped", "melding", "mobbing"),
    *("mottak", "nyhet", "omsorg", "oppfolging", "oppfølging", "oppvekst", "opplæring"),
    *(
        "ordfor",
        "ordfør",
        "personal",
        "personvern",
        "politikk",
        "postmottak",
        "prosjekt",
    ),
    *("radgiv", "rådgiv", "regnskap", "resepsjon", "samfunn", "sekret", "senter"),
    *("sentral", "service", "skjema", "skole", "skule", "sosial", "statistikk"),
    *("stilling", "støtte", "support", "teknisk", "tiltak", "tjeneste", "ungdom"),
    *("utdanning", "utvikling", "varsl", "velferd", "verneombud", "vaksine"),
)
"""How longer words for offices begin, with all that they are put together to."""
