"""Two processes train as one does: same losses, same adapter, one of them writes."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="the extra 'local' is not installed")
pytest.importorskip("datasets", reason="the extra 'train' is not installed")

from test_killed import make  # noqa: E402

from finetune import team  # noqa: E402
from harness.errors import HarnessError  # noqa: E402

ROOT = Path(__file__).parent.parent
LIKE = 1e-4  # nats a token: two halves are summed in another order than the whole


def started(n: int, *command: str, cwd: Path | None = None) -> "subprocess.CompletedProcess[str]":
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests"), os.environ.get("PYTHONPATH", "")])
    how = (
        ["-m", "torch.distributed.run", "--standalone", "--nproc_per_node", str(n)] if n > 1 else []
    )
    return subprocess.run(
        [sys.executable, *how, *command], capture_output=True, text=True, check=False, cwd=cwd,
        env=os.environ | {"PYTHONPATH": paths, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip


def trained(model: Path, folder: Path, processes: int) -> tuple[dict[str, Any], dict[str, Any]]:
    from safetensors.torch import load_file

    folder.mkdir()
    done = started(
        processes, str(ROOT / "tests" / "together.py"), str(model), str(folder / "out"), "4"
    )
    assert done.returncode == 0, done.stderr
    (line,) = [x for x in done.stdout.splitlines() if x.startswith("{")]
    return json.loads(line), load_file(folder / "out" / "adapter_model.safetensors")


def test_two_processes_give_the_losses_and_the_adapter_of_one(
    tiny_model: Path, tmp_path: Path
) -> None:
    """21 rows in batches of four: the last batch has one row, and one process has none of it."""
    (one, alone), (two, both) = (trained(tiny_model, tmp_path / str(n), n) for n in (1, 2))
    assert len(one["losses"]) == 12
    assert two["losses"] == pytest.approx(one["losses"], abs=LIKE)
    assert [x for _, x in two["held"]] == pytest.approx([x for _, x in one["held"]], abs=LIKE)
    assert alone.keys() == both.keys()
    assert max(float((alone[k] - both[k]).abs().max()) for k in alone) < 1e-3
    assert sorted(p.name for p in (tmp_path / "2").iterdir()) == ["out"], "nothing half written"


@pytest.mark.soak
def test_a_whole_retraining_by_two_ends_as_by_one(tiny_model: Path, tmp_path: Path) -> None:
    """Exit code 1 is the gate's no, or knowledge that two questions cannot show."""
    ledgers = []
    for n in (1, 2):
        root = make(tmp_path / str(n))
        done = started(n, "-m", "harness.cli", "retrain", "--base", f"hf:{tiny_model}", cwd=root)
        assert done.returncode in {0, 1}, done.stderr
        (path,) = root.glob(".harness/retrain/*/ledger.json")
        ledgers.append(json.loads(path.read_text("utf-8")))
    one, two = ledgers
    assert "end" in one
    assert two["end"] == one["end"]
    losses = [[x for r in ledger["rounds"] for x in r["loss"]] for ledger in ledgers]
    assert losses[1] == pytest.approx(losses[0], abs=1e-2)


def test_a_batch_that_cannot_be_shared_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert team.shared(4) == 2
    with pytest.raises(HarnessError, match=r"2 processes cannot share it evenly, got 3\. Write"):
        team.shared(3)
