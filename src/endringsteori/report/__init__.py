"""Documents made from a theory: what a report tells, and the formats it is written in."""

from endringsteori.diagram import EngineError, UnknownChoiceError
from endringsteori.report.case import Case
from endringsteori.report.choice import EVERYTHING, Choice
from endringsteori.report.making import (
    UnfitFormatError,
    UnknownTypeError,
    document_of,
    find_type,
    formats_of,
    rapport,
    write,
)
from endringsteori.report.marks import is_ours
from endringsteori.report.types import TYPES, Type

__all__ = [
    "EVERYTHING",
    "TYPES",
    "Case",
    "Choice",
    "EngineError",
    "Type",
    "UnfitFormatError",
    "UnknownChoiceError",
    "UnknownTypeError",
    "document_of",
    "find_type",
    "formats_of",
    "is_ours",
    "rapport",
    "write",
]
