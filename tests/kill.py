"""`harness retrain`, killed at the nth thing that it does: run by tests, as a process of its own.

Arguments: PROJECT MODEL NTH. What it does is counted, never timed: each file that is opened for
writing, renamed or removed in the project, each training step and each reply. 0 never kills. The
count so far is written to standard output at the end.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = str(Path(sys.argv[1]).resolve())
NTH = int(sys.argv[3])
COUNT = [0]


def happened() -> None:
    COUNT[0] += 1
    if COUNT[0] == NTH:
        os.kill(os.getpid(), signal.SIGKILL)


def audited(event: str, args: tuple[Any, ...]) -> None:
    if event == "open":
        path, mode, flags = args
        writes = any(c in (mode or "") for c in "wax+") or bool((flags or 0) & os.O_WRONLY)
        if writes and str(path).startswith(ROOT):
            happened()
    elif event in {"os.rename", "os.remove", "os.rmdir", "os.mkdir"} and ROOT in str(args[0]):
        happened()


@contextmanager
def counted(label: str, total: int) -> Iterator[Callable[[int], None]]:
    del label, total
    yield lambda n: happened()


def main() -> None:
    from finetune import checkpoint, knowledge
    from harness import cli, show
    from harness import judge as judging

    checkpoint.EVERY_S = 0
    knowledge.MARGIN = -2.0  # two questions can show nothing
    real = judging.load
    judging.load = lambda settings, ids=None: real(settings, ids or ["facts"])
    show.progress = counted
    os.chdir(ROOT)
    sys.argv = ["harness", "retrain", "--base", f"hf:{sys.argv[2]}"]
    sys.addaudithook(audited)
    try:
        cli.main()
    finally:
        sys.stdout.write(f"did {COUNT[0]}\n")


if __name__ == "__main__":
    main()
