"""The arguments of every command. Light: nothing here imports what the commands need.

A command that takes arguments has a module of its own here, which declares them with
their texts and is imported only when the command is asked for.
"""

from endringsteori.cli.arguments.parsing import PROG, language_of, parse

__all__ = ["PROG", "language_of", "parse"]
