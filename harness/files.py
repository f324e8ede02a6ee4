"""Files that are written whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from harness.errors import HarnessError


@contextmanager
def replacing(path: Path, *, newline: str = "\n") -> Iterator[IO[str]]:
    """Open a file for UTF-8 text that takes the place of `path` once all is written.

    Until then an older one stays as it is; where the writer raises, it stays for good. A device
    or a pipe is written as it is: it cannot be replaced.

    Raises:
        HarnessError: If it cannot be written.
    """
    special = path.exists() and not path.is_file()
    part = path if special else path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with part.open("w", encoding="utf-8", errors="backslashreplace", newline=newline) as file:
            yield file
        if not special:
            part.replace(path)
    except OSError as exc:
        if isinstance(exc, BrokenPipeError):
            raise
        raise HarnessError(f"{path}: cannot be written, {exc.strerror}. Check the path.") from None
    finally:
        if not special:
            part.unlink(missing_ok=True)
