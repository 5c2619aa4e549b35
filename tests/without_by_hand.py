"""Taking something out of a project by hand: in its YAML as plain data, step by step.

Knows nothing of the model, the graph or the code that is tested: ids are looked up as
`format.md` says, and the and/or is asked again and again until nothing changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from endringsteori.loading import Memory, dump
from endringsteori.loading.load import load

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from endringsteori.model import Teori

__all__ = ["mended_by_hand"]

_KINDS = ("innsats", "aktiviteter", "resultater", "virkninger", "effekter")
_Data = dict[str, Any]


def mended_by_hand(
    theory: Teori, service: str = "", measure: str = "", innsats: str = ""
) -> Teori:
    """Write a theory as YAML, take one thing out there, and read it again."""
    data: _Data = yaml.load(dump(theory), Loader=yaml.BaseLoader)  # noqa: S506 - makes texts only
    _ByHand(data).take(service, measure, innsats)
    text = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False)
    loaded = load(Memory({"endringsteori.yaml": text.encode()}))
    assert not loaded.trouble, loaded.trouble
    return loaded.teori


class _Dumper(yaml.SafeDumper):
    """Writes what was empty as empty again, and not as an empty text."""


def _text(dumper: yaml.SafeDumper, data: str) -> yaml.Node:
    tag = "str" if data else "null"
    node: yaml.Node = dumper.represent_scalar(f"tag:yaml.org,2002:{tag}", data)
    return node


_Dumper.add_representer(str, _text)


def _listed(value: object) -> list[str]:
    """Give the ids of a field: a list, a mapping by id, one alone, or nothing."""
    if isinstance(value, str):
        return [value] if value else []
    return list(value) if isinstance(value, (list, dict)) else []


class _ByHand:
    def __init__(self, data: _Data) -> None:
        self.data = data
        self.measures: dict[str, _Data] = data.get("tiltak") or {}
        self.shared: _Data = data.get("effekter") or {}
        self.known = {element for element, *_ in self.links()}

    def links(self) -> Iterator[tuple[str, str, str, _Data]]:
        """Give each link: element, measure, section and fields."""
        for measure, fields in self.measures.items():
            for kind in _KINDS:
                for id_, own in (_as_map(fields).get(kind) or {}).items():
                    yield f"{measure}/{id_}", measure, kind, _as_map(own)
        for id_, own in self.shared.items():
            yield id_, "", "effekter", _as_map(own)

    def element(self, id_: str, measure: str) -> str:
        """Find which link an id names, from inside a measure."""
        local = f"{measure}/{id_}"
        return local if local in self.known else id_

    def steps(self) -> Iterator[tuple[str, str, bool]]:
        """Give each step of `fører_til`: from, to, and whether it is necessary."""
        for element, measure, _, own in self.links():
            ahead = own.get("fører_til")
            for id_ in _listed(ahead):
                told = ahead.get(id_) if isinstance(ahead, dict) else None
                needed = isinstance(told, dict) and told.get("nødvendig") == "ja"
                yield element, self.element(id_, measure), needed

    def fallen(self, service: str, measure: str, innsats: str) -> set[str]:
        kinds = {element: kind for element, _, kind, _ in self.links()}
        steps = list(self.steps())
        fallen = {e for e, home, *_ in self.links() if measure and home == measure}
        fallen |= {innsats} & set(kinds)
        if service:
            fallen |= {
                element
                for element, home, kind, own in self.links()
                if kind == "aktiviteter" and self.answers(home, own) == service
            }
        while True:
            more = {
                e for e in kinds if e not in fallen and _falls(e, kinds, steps, fallen)
            }
            if not more:
                return fallen
            fallen |= more

    def answers(self, home: str, own: _Data) -> str | None:
        measure = self.measures[home]
        if own.get("ansvarlig") or _listed(measure.get("samarbeidspartnere")):
            return own.get("ansvarlig")
        return measure.get("ansvarlig")

    def take(self, service: str, measure: str, innsats: str) -> None:
        gone = self.fallen(service, measure, innsats)
        if measure:
            inside = _as_map(self.measures[measure])
            gone |= {f"{measure}/{i}" for i in inside.get("indikatorer") or {}}
            gone |= {f"{measure}/brukermedvirkning", measure}
        gone |= {service} - {""}
        ties = self.data.get("samarbeid") or {}
        for id_, fields in [*ties.items()]:
            if len(set(fields["mellom"]) - gone) < 2 and gone & set(fields["mellom"]):
                gone.add(id_)
        gone |= set(self.blind(gone))
        self.strike(self.data, gone, "")

    def blind(self, gone: Collection[str]) -> Iterator[str]:
        """Give the indicators that had something to measure, and have nothing left."""
        homes = [("", self.data), *self.measures.items()]
        for home, holder in homes:
            for id_, fields in (_as_map(holder).get("indikatorer") or {}).items():
                named = [self.element(e, home) for e in _listed(fields.get("måler"))]
                if named and all(one in gone for one in named):
                    yield f"{home}/{id_}" if home else id_

    def strike(self, value: object, gone: Collection[str], home: str) -> object:
        """Strike things, and ids of things, out of whatever holds them."""
        if isinstance(value, dict):
            for key in [*value]:
                inside = key if value is self.measures else home
                if _is_gone(key, gone, home) and key not in _FIELDS:
                    del value[key]
                elif key in _FREE:
                    continue
                else:
                    before = value[key]
                    after = self.strike(before, gone, inside)
                    if after is None or (after == [] and before != []):
                        if key == "fører_til":
                            value[key] = []
                        else:
                            del value[key]
                    else:
                        value[key] = after
            return value
        if isinstance(value, list):
            kept = [
                self.strike(one, gone, home)
                for one in value
                if not (isinstance(one, str) and _is_gone(one, gone, home))
            ]
            return [one for one in kept if one is not None]
        if isinstance(value, str) and _is_gone(value, gone, home):
            return None
        return value


_FIELDS = frozenset(("innsats", "aktiviteter", "resultater", "virkninger", "effekter"))
_FREE = frozenset(
    (
        "navn",
        "beskrivelse",
        "merknad",
        "fordi",
        "målinger",
        "kilde",
        "metode",
        "praksis",
    )
)
"""Keys whose texts are no ids, though they may look like one."""


def _is_gone(id_: str, gone: Collection[str], home: str) -> bool:
    return (f"{home}/{id_}" in gone if home else False) or id_ in gone


def _falls(
    element: str,
    kinds: dict[str, str],
    steps: list[tuple[str, str, bool]],
    fallen: Collection[str],
) -> bool:
    if kinds[element] == "innsats":
        return False
    before = [(source, needed) for source, to, needed in steps if to == element]
    if any(needed and source in fallen for source, needed in before):
        return True
    counted = [
        source
        for source, _ in before
        if kinds[element] != "aktiviteter" or kinds[source] == "aktiviteter"
    ]
    return bool(counted) and all(source in fallen for source in counted)


def _as_map(value: object) -> _Data:
    return value if isinstance(value, dict) else {}
