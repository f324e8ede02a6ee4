"""The response cache: SQLite, keyed by everything that makes a reply.

Errors and empty replies are never kept. Changing a rubric costs no generation; changing one
weight costs all of them, because the model's fingerprint is part of the key.
"""

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from harness.golden import digest
from harness.provider import Completion, Generation, Request, as_dict


def key(identity: Mapping[str, Any], generation: Generation, request: Request) -> str:
    """Hash what makes a reply: model, engine, device kind, dtype, settings, messages, sample."""
    messages = [[m.role, m.content] for m in request.messages]
    return digest([dict(identity), as_dict(generation), messages, request.sample])


class Cache:
    """A table of replies in one file; safe for several processes."""

    def __init__(self, path: Path) -> None:
        import sqlite3

        path.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(path, timeout=30)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS reply (key TEXT PRIMARY KEY, text TEXT, ending TEXT)"
        )

    def find(self, keys: Sequence[str]) -> dict[str, Completion]:
        """Return the completions that are there, by key."""
        found = {}
        for start in range(0, len(keys), 500):  # below SQLite's limit of variables
            part = keys[start : start + 500]
            marks = ",".join("?" * len(part))
            query = f"SELECT key, text, ending FROM reply WHERE key IN ({marks})"  # noqa: S608
            with closing(self._db.execute(query, part)) as rows:
                found.update({k: Completion(t, e, cached=True) for k, t, e in rows})
        return found

    def keep(self, key: str, completion: Completion) -> None:
        """Keep a completion, unless it is an error or empty."""
        if completion.ending == "error" or not completion.text.strip():
            return
        with self._db:
            self._db.execute(
                "INSERT OR REPLACE INTO reply VALUES (?, ?, ?)",
                (key, completion.text, completion.ending),
            )

    def close(self) -> None:
        """Close the file."""
        self._db.close()
