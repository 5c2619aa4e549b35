"""ET010: a field that names what is not there, or what it cannot name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.loading.near import near_things, surely_thing
from endringsteori.rules.lesing.kinds import ALL_OF, ONE_OF
from endringsteori.rules.lesing.reading import what_it_surely_is, with_proposals
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagnostics import Fix
    from endringsteori.model.navnerom import Navnerom, TingSlag
    from endringsteori.model.referanser import Referansen
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]

_MOST_PROPOSALS: Final = 50
"""How many ids are looked up: a theory with more unknown ones has no slips of the pen."""


def _check(case: Case) -> Iterator[Hit]:
    looked_up = 0
    for ref in case.graph.unresolved:
        names = case.graph.navnerom
        if "sjekkliste" in ref.kinds and _may_be_of_package(case, ref.id):
            continue
        looked_up += 1
        found = names.slag(ref.id, ref.tiltak)
        proposals = () if looked_up > _MOST_PROPOSALS else _proposals(case, names, ref)
        values: dict[str, Verdi] = {
            "navn": case.graph.navn(ref.element),
            "felt": ref.field.rpartition(".")[2],
            "id": ref.id,
            "blant": tuple(ALL_OF[kind] for kind in ref.kinds),
            "ventet": tuple(ONE_OF[kind] for kind in ref.kinds),
        }
        if found is not None:
            values["slag"] = ONE_OF[found]
        variant = _variant(case, ref, found)
        if proposals and variant in {"", "slag"}:
            values["forslag"] = proposals
            sure = None if found else _surely(case, names, ref)
            values["sikkert"] = sure or ()
            variant += "+forslag"
        key = f"{ref.field}={ref.id}" if ref.several else ref.field
        yield Hit(Place(ref.element, ref.field, key), values, variant=variant)


def _may_be_of_package(case: Case, sjekkliste: str) -> bool:
    """Tell whether a checklist is of a rule package, or of one that was not loaded."""
    if case.sjekklister:
        return sjekkliste in case.sjekklister
    return bool(case.innstillinger.regelpakker)


def _variant(case: Case, ref: Referansen, found: TingSlag | None) -> str:
    """Choose the words: some mistakes of kind have a mend of their own."""
    if found is None:
        return ""
    if ref.field == "fører_til" and found == "mål":
        slag = case.graph.node(ref.element).slag
        return "mål-for-tidlig" if slag in {"innsats", "aktivitet"} else "mål"
    if ref.field == "bidrar_til" and found == "ledd":
        return "ledd"
    is_free = "virkemiddel" in ref.kinds and not case.graph.teori.virkemidler
    return "fritt" if is_free else "slag"


def _proposals(case: Case, names: Navnerom, ref: Referansen) -> tuple[str, ...]:
    """Give the ids that were likely meant, one of another measure first."""
    ids = tuple(dict.fromkeys(names.id_er(ref.kinds, ref.tiltak)))
    elsewhere = tuple(id_ for id_ in ids if id_.endswith(f"/{ref.id}"))
    if elsewhere:
        return elsewhere[:3]
    return near_things(ref.id, _things(case, names, ref))


def _surely(case: Case, names: Navnerom, ref: Referansen) -> str | None:
    """Give the id that was meant, where no other can have been.

    Not one of another measure: a link may as well be missing in this one.
    """
    id_ = surely_thing(ref.id, _things(case, names, ref))
    return None if id_ is None or id_.endswith(f"/{ref.id}") else id_


def _things(
    case: Case, names: Navnerom, ref: Referansen
) -> tuple[tuple[str, str], ...]:
    """Give the ids that the field could name, with the names of the things."""
    own = f"{ref.tiltak}/"
    ids = dict.fromkeys(names.id_er(ref.kinds, ref.tiltak))
    return tuple((id_, _name(case, id_, own)) for id_ in ids if id_ != ref.id)


def _name(case: Case, id_: str, own: str) -> str:
    name = case.graph.navn(own + id_)
    return case.graph.navn(id_) if name == own + id_ else name


def _fix(hit: Hit) -> Fix | None:
    return what_it_surely_is(hit, "id")


RULE: Final = Rule(
    code="ET010",
    name="ukjent referanse",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Et felt viser til en id som ikke finnes, eller til noe av et annet slag enn "
        "feltet kan ha.",
        hvorfor="Koblingen blir ikke med. Kjeden ser brutt ut, eller et ansvar blir stående "
        "uten noen som har det.",
        slik_retter_du="Rett skrivemåten, eller legg til det som mangler. Et ledd i et annet "
        "tiltak kalles `tiltak/id`. Fra et ledd til et mål går `bidrar_til`, fra ledd til "
        "ledd `fører_til`.",
        når_det_er_greit="Mens dere skriver, og det dere viser til, ikke er kommet med ennå.",
    ),
    words={
        **with_proposals(
            "",
            Words(
                message=Tekst(
                    nb="{navn:«»} viser i `{felt}` til {id:«»}, men den finnes ikke blant "
                    "{blant}.",
                    nn="{navn:«»} viser i `{felt}` til {id:«»}, men den finst ikkje blant "
                    "{blant}.",
                    en="{navn:«»} names {id:«»} in `{felt}`, but it is not among {blant}.",
                ),
                advice=Tekst(
                    nb="Rett skrivemåten, eller legg til {id:«»}.",
                    nn="Rett skrivemåten, eller legg til {id:«»}.",
                    en="Correct the spelling, or add {id:«»}.",
                ),
            ),
        ),
        **with_proposals(
            "slag",
            Words(
                message=Tekst(
                    nb="{navn:«»} viser i `{felt}` til {id:«»}, men det er {slag}, ikke "
                    "{ventet:eller}.",
                    nn="{navn:«»} viser i `{felt}` til {id:«»}, men det er {slag}, ikkje "
                    "{ventet:eller}.",
                    en="{navn:«»} names {id:«»} in `{felt}`, but that is {slag}, not "
                    "{ventet:eller}.",
                ),
                advice=Tekst(
                    nb="Skriv id-en til {ventet:eller}.",
                    nn="Skriv id-en til {ventet:eller}.",
                    en="Write the id of {ventet:eller}.",
                ),
            ),
        ),
        "mål": Words(
            message=Tekst(
                nb="{navn:«»} viser i `fører_til` til {id:«»}, men det er et mål, ikke et "
                "ledd.",
                nn="{navn:«»} viser i `fører_til` til {id:«»}, men det er eit mål, ikkje eit "
                "ledd.",
                en="{navn:«»} names {id:«»} in `fører_til`, but that is a goal, not a link.",
            ),
            advice=Tekst(
                nb="Flytt {id:«»} til `bidrar_til`.",
                nn="Flytt {id:«»} til `bidrar_til`.",
                en="Move {id:«»} to `bidrar_til`.",
            ),
        ),
        "mål-for-tidlig": Words(
            message=Tekst(
                nb="{navn:«»} viser i `fører_til` til {id:«»}, men det er et mål, ikke et "
                "ledd.",
                nn="{navn:«»} viser i `fører_til` til {id:«»}, men det er eit mål, ikkje eit "
                "ledd.",
                en="{navn:«»} names {id:«»} in `fører_til`, but that is a goal, not a link.",
            ),
            advice=Tekst(
                nb="La det føre til et resultat, og gi resultatet `bidrar_til` med {id:«»}.",
                nn="La det føre til eit resultat, og gi resultatet `bidrar_til` med {id:«»}.",
                en="Let it lead to an output, and give the output `bidrar_til` with {id:«»}.",
            ),
        ),
        "ledd": Words(
            message=Tekst(
                nb="{navn:«»} viser i `bidrar_til` til {id:«»}, men det er et ledd, ikke et "
                "mål.",
                nn="{navn:«»} viser i `bidrar_til` til {id:«»}, men det er eit ledd, ikkje "
                "eit mål.",
                en="{navn:«»} names {id:«»} in `bidrar_til`, but that is a link, not a goal.",
            ),
            advice=Tekst(
                nb="Flytt {id:«»} til `fører_til`.",
                nn="Flytt {id:«»} til `fører_til`.",
                en="Move {id:«»} to `fører_til`.",
            ),
        ),
        "fritt": Words(
            message=Tekst(
                nb="{navn:«»} har virkemiddelet {id:«»} i `{felt}`, men id-en er i bruk: Det "
                "er {slag}.",
                nn="{navn:«»} har verkemiddelet {id:«»} i `{felt}`, men id-en er i bruk: Det "
                "er {slag}.",
                en="{navn:«»} has the means {id:«»} in `{felt}`, but that id is taken: it is "
                "{slag}.",
            ),
            advice=Tekst(
                nb="Gi virkemiddelet en id som ikke er brukt til noe annet.",
                nn="Gi verkemiddelet ein id som ikkje er brukt til noko anna.",
                en="Give the means an id that nothing else has.",
            ),
        ),
    },
    check=_check,
    reads=frozenset(),
    fix=_fix,
)
