"""A real `harness retrain` is killed, and the next one ends as if nothing had been."""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="the extra 'local' is not installed")
pytest.importorskip("datasets", reason="the extra 'train' is not installed")

from harness.errors import HarnessError
from harness.files import alone

ROOT = Path(__file__).parent.parent
TOML = """
min_cases = 4
max_new_tokens = 4
batch_size = 2
dtype = "float32"
sheet = ["sheet.csv"]
train = { rank = 4, batch_size = 4, epochs = 8, learning_rate = 2e-2, rounds = 2 }
"""
KNOWLEDGE = '  - {id: k1, split: knowledge, prompt: "a", choices: ["b", "c"], expect: []}\n'


def make(root: Path) -> Path:
    (root / "golden").mkdir(parents=True)
    cases = [
        f'  - {{id: {s}{k}, split: {s}, prompt: "row {s}{k}"}}\n'
        for s in ("gate", "dev")
        for k in range(5)
    ]
    text = 'defaults: {expect: ["ab"]}\ncases:\n' + "".join(cases) + KNOWLEDGE
    (root / "golden" / "g.yaml").write_text(text, "utf-8")
    (root / "harness.toml").write_text(TOML, "utf-8")
    lines = [f"row {k},x :),emoticon,ab\n" for k in range(12)]
    head = "Prompt,Model Response,Issues,Ideal Response\n"
    (root / "sheet.csv").write_text(head + "".join(lines), "utf-8")
    return root


def retrain(root: Path, model: Path, nth: int = 0) -> "subprocess.CompletedProcess[str]":
    """Every project has a cache of its own: what one asked is no help to another."""
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    extra = {"PYTHONPATH": paths, "XDG_CACHE_HOME": str(root / "cache"), "OMP_NUM_THREADS": "1"}
    return subprocess.run(
        [sys.executable, str(ROOT / "tests" / "kill.py"), str(root), str(model), str(nth)],
        capture_output=True, text=True, check=False, env=os.environ | extra,
    )  # fmt: skip


def outcome(root: Path) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the ledger less its times, and a hash of each adapter that has a name."""
    (path,) = root.glob(".harness/retrain/*/ledger.json")
    ledger = json.loads(path.read_text("utf-8"))
    for one in ledger["rounds"]:
        one.pop("seconds")
    names = [*path.parent.glob("round-*"), root / "finetune" / "promoted"]
    weights = [(n.name, n / "adapter_model.safetensors") for n in names]
    return ledger, {n: hashlib.sha256(w.read_bytes()).hexdigest() for n, w in weights if w.exists()}


def whole(root: Path) -> None:
    """Every adapter with a name can be loaded, whenever the kill came."""
    from safetensors.torch import load_file

    for folder in [*root.glob(".harness/retrain/*/round-[0-9]"), root / "finetune" / "promoted"]:
        if folder.exists():
            assert load_file(folder / "adapter_model.safetensors")
            json.loads((folder / "adapter_config.json").read_text("utf-8"))


@dataclass(frozen=True)
class Did:
    """One thing that a retraining did: in which stage, and how many seconds after its start."""

    stage: str
    what: str
    at: float


def did(root: Path) -> list[Did]:
    lines = Path(f"{root}.did.txt").read_text("utf-8").splitlines()
    return [Did(stage, what, float(at)) for stage, what, at in (x.split("\t") for x in lines)]


def killed(root: Path, model: Path, nth: int) -> list[Did]:
    first = retrain(make(root), model, nth)
    assert first.returncode == -signal.SIGKILL, first.stderr
    whole(root)
    return did(root)


def resumed(root: Path, model: Path) -> tuple[Any, Any]:
    second = retrain(root, model)
    assert second.returncode == 0, second.stderr
    left = [p.name for p in root.rglob(".*.[0-9]*") if "cache" not in p.parts]
    assert not left, "what a kill left half written is cleared away"
    return outcome(root)


def test_killed_in_the_middle_of_a_round_it_ends_the_same(tiny_model: Path, tmp_path: Path) -> None:
    done = retrain(make(tmp_path / "whole"), tiny_model)
    assert done.returncode == 0, done.stderr
    steps = len(did(tmp_path / "whole"))
    killed(tmp_path / "cut", tiny_model, steps // 2)
    assert resumed(tmp_path / "cut", tiny_model) == outcome(tmp_path / "whole")


STAGES = ("dev: asking base", "training", "dev: asking round", "knowledge", "gate", "promoting")


def points(everything: Sequence[Did], seed: int, n: int) -> list[int]:
    """Draw n points, one of each stage first: promoting takes a moment, and must be hit."""
    draw = random.Random(seed)
    places = range(1, len(everything) + 1)
    found = [
        draw.choice([k for k in places if stage in everything[k - 1].stage]) for stage in STAGES
    ]
    return sorted({*found, *draw.sample([k for k in places if k not in found], n - len(found))})


def told(things: Sequence[Did]) -> int:
    return sum(x.what == "step" for x in things)


def lost(before: Sequence[Did], again: int) -> float:
    """Return the seconds from the last thing that is not told again to the kill, an upper bound:
    replies that the cache has are told again in no time."""
    steps = [0.0, *(x.at for x in before if x.what == "step")]
    return before[-1].at - steps[len(steps) - 1 - again]


@pytest.mark.soak
def test_killed_at_ten_random_points_it_ends_the_same(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was done twice is counted in steps and replies: a checkpoint comes every step here."""
    assert retrain(make(tmp_path / "whole"), tiny_model).returncode == 0
    everything, wanted = did(tmp_path / "whole"), outcome(tmp_path / "whole")
    for nth in points(everything, 6, 10):
        root = tmp_path / str(nth)
        before = killed(root, tiny_model, nth)
        same = resumed(root, tiny_model) == wanted
        again = told(before) + told(did(root)) - told(everything)
        here = before[-1]
        with capsys.disabled():
            sys.stdout.write(f"\nkilled at {nth} of {len(everything)}, {here.stage}, {here.what}:"
                  f" {again} steps or replies told again, {lost(before, again):.1f} s lost,"
                  f" {'the same' if same else 'ANOTHER'} end\n")  # fmt: skip
        assert same, nth
        assert lost(before, again) <= 60


def test_two_at_once_the_second_is_refused(tmp_path: Path) -> None:
    with alone(tmp_path / "lock", "retraining"):
        second = alone(tmp_path / "lock", "retraining")
        with pytest.raises(HarnessError, match=rf"another retraining .* process {os.getpid()}\."):
            second.__enter__()
    with alone(tmp_path / "lock", "retraining"):
        pass
