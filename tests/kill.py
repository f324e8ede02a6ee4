"""`harness retrain`, killed at the nth thing that it does: run by tests, as a process of its own.

Arguments: PROJECT MODEL NTH. What it does is counted, never timed: each file that is opened for
writing, renamed or removed in the project, each training step and each reply. 0 never kills. What
happened is written to `did.txt` beside the project, one line each as it happens: stage, what, seconds.
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = str(Path(sys.argv[1]).resolve())
NTH = int(sys.argv[3])
DID = os.open(ROOT + ".did.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
COUNT = [0]
STAGE = ["opening"]
START = time.monotonic()


def happened(what: str) -> None:
    COUNT[0] += 1
    os.write(DID, f"{STAGE[0]}\t{what}\t{time.monotonic() - START:.3f}\n".encode())
    if COUNT[0] == NTH:
        os.kill(os.getpid(), signal.SIGKILL)


def audited(event: str, args: tuple[Any, ...]) -> None:
    if event == "open":
        path, mode, flags = args
        writes = any(c in (mode or "") for c in "wax+") or bool((flags or 0) & os.O_WRONLY)
        if writes and str(path).startswith(ROOT):
            happened(f"write {Path(path).name}")
    elif event in {"os.rename", "os.remove", "os.rmdir", "os.mkdir"} and ROOT in str(args[0]):
        name = Path(os.fsdecode(args[0])).name
        happened(f"{event.removeprefix('os.')} {name}")
        if event == "os.mkdir" and ".promoted." in name:
            STAGE[0] = "promoting"


@contextmanager
def counted(label: str, total: int) -> Iterator[Callable[[int], None]]:
    del total
    STAGE[0] = label
    yield lambda n: happened("step")
    STAGE[0] = f"after {label}"


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
    cli.main()


if __name__ == "__main__":
    main()
