"""`Trouble`: what is wrong with the text of a file, found while it was read."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.diagnostics.place import Place, Span
    from endringsteori.texts import Verdi

__all__ = ["Trouble", "TroubleKind"]

_NO_VALUES: Final[Mapping[str, Verdi]] = MappingProxyType({})


class TroubleKind(StrEnum):
    """Every fault that a text can have. The value begins with the code of its rule.

    The words of each kind stand in `rules/lesing`; the forms of the model raise these
    kinds too, so that a value refused from Python and from a file is the same fault.
    """

    NOT_YAML = "ET001"
    NOT_YAML_COLON = "ET001-kolon"
    NOT_YAML_QUOTE = "ET001-anførselstegn"
    NOT_YAML_SIGN = "ET001-tegn"
    NOT_YAML_BACKSLASH = "ET001-skråstrek"
    NOT_YAML_TAB = "ET001-tabulator"
    NOT_YAML_INDENT = "ET001-innrykk"
    NOT_YAML_OPEN = "ET001-ikke-lukket"
    NOT_YAML_SPACE = "ET001-mellomrom"
    NOT_YAML_HARD_SPACE = "ET001-hardt-mellomrom"
    NOT_UTF8 = "ET002"
    KEY_TWICE = "ET003"
    ANCHOR = "ET004-anker"
    ALIAS = "ET004-alias"
    MERGE_KEY = "ET004-flettenøkkel"
    TAG = "ET004-tagg"
    UNKNOWN_KEY = "ET005"
    UNKNOWN_SECTION = "ET005-seksjon"
    WRONG_SHAPE = "ET006-form"
    WRONG_CHOICE = "ET006-valg"
    WRONG_TEXT = "ET006-tekst"
    EMPTY_TEXT = "ET006-tom"
    EMPTY_ITEM = "ET006-tomt-punkt"
    CONTROL_CHARACTER = "ET006-tegn"
    SAME_ID_TWICE = "ET006-to-ganger"
    ONE_OF = "ET006-ett-av"
    TOO_FEW = "ET006-for-få"
    KEY_NOT_TEXT = "ET006-nøkkel"
    ROOT_NOT_MAPPING = "ET006-rot"
    NO_REGISTER = "ET006-register"
    REGISTER_NOT_WHOLE = "ET006-register-med-feil"
    BAD_NUMBER = "ET007"
    NUMBER_WITH_UNIT = "ET007-enhet"
    NUMBER_TWO_FACED = "ET007-tosidig"
    NUMBER_TOO_LONG = "ET007-for-langt"
    NOT_WHOLE_NUMBER = "ET007-heltall"
    BAD_DATE = "ET008-dato"
    BAD_DURATION = "ET008-varighet"
    BAD_PERIOD = "ET008-periode"
    BAD_ID = "ET009"
    ID_TOO_LONG = "ET009-for-lang"
    BAD_REFERENCE = "ET009-referanse"
    ID_TWICE = "ET011"
    ID_TWICE_IN_SHEETS = "ET011-ark"
    MISSING = "ET012"
    MISSING_VERSION = "ET012-versjon"
    MISSING_VALUE = "ET012-måling"
    WRONG_VERSION = "ET013-versjon"
    WRONG_FILE = "ET013-fil"
    WRONG_LEVEL = "ET013-nivå"
    FILE_TOO_BIG = "ET014-stor"
    TOO_DEEP = "ET014-dyp"
    COMMA_IN_BRACES = "ET015"
    TEXTS_IN_BRACKETS = "ET015-liste"
    HASH_CUTS_TEXT = "ET015-emneknagg"
    SEVERAL_DOCUMENTS = "ET016"
    CSV_UNREADABLE = "ET017"
    CSV_COLUMN = "ET017-kolonne"
    CSV_COLUMN_TWICE = "ET017-kolonne-to-ganger"
    CSV_COLUMN_MISSING = "ET017-mangler-kolonne"
    CSV_CELLS = "ET017-celler"
    CSV_CELL = "ET017-celle"
    CSV_INDICATOR = "ET017-indikator"
    DATA_FILE = "ET017-fil"
    DATA_ENDING = "ET017-endelse"
    DATA_FORMAT = "ET017-format"
    DATA_PACKAGE = "ET017-pakke"
    DATA_INDICATOR = "ET017-uten-indikator"
    DATA_NOT_CHOSEN_FROM = "ET017-bare-json-stat"
    EXCEL = "ET017-excel"
    EXCEL_TOO_BIG = "ET017-excel-stor"
    EXCEL_SHEET = "ET017-ark"
    WORKBOOK = "ET017-arbeidsbok"
    WORKBOOK_TOO_BIG = "ET017-arbeidsbok-stor"
    WORKBOOK_PACKAGE = "ET017-arbeidsbok-pakke"
    WORKBOOK_SHEETS = "ET017-arbeidsbok-ark"
    SHEET_UNKNOWN = "ET017-ukjent-ark"
    SHEET_TWICE = "ET017-ark-to-ganger"
    SHEET_HEADINGS = "ET017-uten-overskrifter"
    FIELD_UNKNOWN = "ET017-felt"
    ROW_OWNER = "ET017-rad"
    FORMULA = "ET017-formel"
    CELL_FAULT = "ET017-feilverdi"
    CELL_CHOICE = "ET017-slag"
    JSON = "ET017-json"
    JSON_STAT = "ET017-json-stat"
    JSON_STAT_COUNT = "ET017-json-stat-antall"
    TIME_UNKNOWN = "ET017-tid"
    DIMENSION_UNKNOWN = "ET017-dimensjon"
    CODE_UNKNOWN = "ET017-kode"
    CODE_NOT_CHOSEN = "ET017-velg"
    STATISTICS_SIGN = "ET017-tegn"
    STATISTICS_NUMBER = "ET017-tall"
    STATISTICS_CONTRADICTION = "ET017-tegn-og-tall"

    @property
    def code(self) -> str:
        """The code of the rule whose card explains this kind."""
        return self.value[:5]

    @property
    def variant(self) -> str:
        """Which of the rule's texts belongs to this kind; empty for the plain one."""
        return self.value[6:]


@dataclass(frozen=True, slots=True)
class Trouble:
    """One fault in a text: its kind, both kinds of place, and the values of its words.

    `span` is None for a fault in a theory that has no file. `related` holds the other
    places that the fault speaks of, such as where an id stood first.
    """

    kind: TroubleKind
    at: Place
    span: Span | None
    values: Mapping[str, Verdi] = field(default_factory=lambda: _NO_VALUES)
    related: tuple[tuple[Place, Span], ...] = ()

    @property
    def variant(self) -> str:
        """Which of the rule's texts belongs to it: that of its kind, `+forslag` with one.

        Near words («mente du …?») stand in the value `forslag`.
        """
        variant = self.kind.variant
        return f"{variant}+forslag" if "forslag" in self.values else variant
