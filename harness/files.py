"""Files that are written whole or not at all, and the list of those that are golden."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from harness.errors import HarnessError

SUFFIXES = (".yaml", ".yml", ".jsonl", ".csv")


def golden_files(folders: Iterable[Path]) -> list[Path]:
    """Return the golden files below the folders, each once by its real path, sorted.

    Links are followed, each real folder once, and none upwards. A file that is named
    itself is one whatever its name.
    """
    found: set[Path] = set()
    for folder in folders:
        if folder.is_file():
            found.add(folder.resolve())
        seen: set[Path] = set()
        for at, below, names in os.walk(folder, followlinks=True):
            here = Path(at).resolve()
            if here in seen or here in folder.resolve().parents:
                below.clear()
                continue
            seen.add(here)
            paths = (here / n for n in names if is_golden(n))
            found.update(p.resolve() for p in paths if p.is_file())
    return sorted(found)


def is_golden(name: str) -> bool:
    """Say whether a file's name makes it a golden file."""
    return name.endswith(SUFFIXES) and not name.startswith((".", "_"))


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


def clear(folder: Path, name: str = "*") -> None:
    """Remove what a process that was killed left half written: `.NAME.PID`, for no live process.

    Only for a folder in which nobody else is at work.
    """
    for part in folder.glob(f".{name}.[0-9]*"):
        if part.suffix[1:].isdigit():
            shutil.rmtree(part) if part.is_dir() else part.unlink()


@contextmanager
def alone(path: Path, what: str) -> Iterator[None]:
    """Hold a lock file while the body runs; the system lets go of it when the process ends.

    Raises:
        HarnessError: If another process holds it.
    """
    try:
        import fcntl
    except ImportError:  # no such locks on this system
        yield
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            raise HarnessError(
                f"{path.parent}: another {what} is at work here, got process {file.read()}."
                " Wait for its end, or stop it."
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
