"""Files that are written whole or not at all, and the list of those that are golden."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from harness.errors import HarnessError

SUFFIXES = (".yaml", ".yml", ".jsonl", ".csv")  # in any case: a spreadsheet writes .CSV
_HIDDEN = (".", "_")


def golden_files(folders: Iterable[Path]) -> list[Path]:
    """Return the golden files below the folders, each once by its real path, sorted.

    Links are followed, each real folder once, and none upwards. A file that is named
    itself is one whatever its name.

    Raises:
        HarnessError: If a folder cannot be read, or a link leads nowhere: what may have been
            there must not be passed over.
    """
    found: set[Path] = set()
    for folder in folders:
        if folder.is_file():
            found.add(folder.resolve())
        seen: set[Path] = set()
        for at, below, names in os.walk(folder, onerror=_unreadable, followlinks=True):
            here = Path(at).resolve()
            if here in seen or here in folder.resolve().parents:
                below.clear()
                continue
            seen.add(here)
            for path in (here / n for n in names if not n.startswith(_HIDDEN)):
                may_be = is_golden(path.name) or not path.suffix  # a file, or a folder of some
                if may_be and path.is_symlink() and not path.exists():
                    raise HarnessError(
                        f"{path}: a link to what is not there, got {str(path.readlink())!r}."
                        " Mend or remove it."
                    )
                if is_golden(path.name) and path.is_file():
                    found.add(path.resolve())
    return sorted(found)


def unread(folders: Iterable[Path], known: Iterable[Path]) -> list[Path]:
    """Return files beside golden ones that look like some and are read by nobody, sorted.

    `known` are those that something else reads: the baseline, a reviewed sheet.
    """
    alike = {*SUFFIXES, ".json", ".tsv", ".xlsx", ".ods", ".toml"}
    folders = list(folders)
    read = {*golden_files(folders), *known}
    below = (path for folder in folders for path in folder.rglob("[!.]*") if path.is_file())
    return sorted(p for p in below if alike & set(p.suffixes[-2:]) and p.resolve() not in read)


def _unreadable(exc: OSError) -> None:
    if not isinstance(exc, FileNotFoundError | NotADirectoryError):
        raise HarnessError(
            f"{exc.filename}: cannot be read, {exc.strerror}. Check who may."
        ) from None


def is_golden(name: str) -> bool:
    """Say whether a file's name makes it a golden file."""
    return name.lower().endswith(SUFFIXES) and not name.startswith(_HIDDEN)


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
