"""The word lists about deeds and services with all their forms, made when first asked for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.rules.sprak import _handling, _smaaord, _tilbud
from endringsteori.rules.sprak.inflection import Verbs, nouns, verbs
from endringsteori.rules.sprak.sentences import head, listed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

__all__ = ["Lexicon", "lexicon", "may_tell"]

_TAIL: Final = 4


class Lexicon(NamedTuple):
    """The lists with all their forms; of nouns, whether each form is definite.

    `made` holds events and services, `things` what services work with too, and `others`
    what only looks like these. `passives` are the forms in which a verb may say that
    something is done, or has been.
    """

    deeds: Verbs
    on_things: Verbs
    events: Mapping[str, bool]
    events_alone: Mapping[str, bool]
    services: Mapping[str, bool]
    made: Mapping[str, bool]
    things: Mapping[str, bool]
    others: Mapping[str, bool]
    passives: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """Give the lists, made once."""
    deeds = verbs(_handling.VERBS, _handling.ERE_VERBS)
    on_things = verbs(_handling.VERBS_ON_THINGS)
    events, services = nouns(_handling.EVENTS), nouns(_tilbud.SERVICES)
    forms = (deeds.passive, deeds.perfect, on_things.passive, on_things.perfect)
    return Lexicon(
        deeds=deeds,
        on_things=on_things,
        events=events,
        events_alone=nouns(_handling.EVENTS_ALONE),
        services=services,
        made={**events, **services},
        things={**nouns(_tilbud.THINGS), **events, **services},
        others=nouns(f"{_handling.NOT_EVENTS} {_tilbud.NOT_SERVICES}"),
        passives=frozenset(form for tense in forms for form in tense),
    )


def may_tell(text: str) -> bool:
    """Tell whether a text is worth reading: most are not, and this is much faster.

    What tells is a first word that is listed, a word that may stand anywhere, «av» after
    the first word, or the noun that the text begins with, here by its last letters.
    """
    for sign in ",.:/(":
        text = text.replace(sign, " ")
    words = text.lower().split()
    gate = _gate()
    if not words or words[0] in gate.starts or words[1:2] == ["av"]:
        return bool(words)
    if not gate.anywhere.isdisjoint(words):
        return True
    noun = head(words, 0)
    return noun is not None and words[noun][-_TAIL:] in gate.tails


class _Gate(NamedTuple):
    """What a text that tells of a deed has: its first word, any word, the end of a noun."""

    starts: AbstractSet[str]
    anywhere: AbstractSet[str]
    tails: AbstractSet[str]


@cache
def _gate() -> _Gate:
    known = lexicon()
    named = {**known.events, **known.events_alone}
    return _Gate(
        starts=known.deeds.infinitive.keys()
        | known.on_things.infinitive.keys()
        | listed(_smaaord.ACTORS, _smaaord.INSTITUTIONS, "å"),
        anywhere=known.passives | {"kommune", "arbeid"},
        tails=frozenset(
            form[-_TAIL:] for form, is_definite in named.items() if not is_definite
        ),
    )
