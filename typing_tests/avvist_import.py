"""A name that the package does not have cannot be imported from it."""

from endringsteori import ukjent as ukjent  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue] # noqa: PLC0414 - what is refused is to import it
