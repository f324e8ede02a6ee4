"""Rows to a `datasets.Dataset`, to token ids, to batches. Only the answer is learned."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from finetune.sheet import Row
from harness.errors import HarnessError
from harness.local import chat_ids

if TYPE_CHECKING:
    import torch
    from datasets import Dataset
    from transformers import PreTrainedTokenizerBase

IGNORE = -100  # torch.nn.CrossEntropyLoss leaves such labels out by default
MAX_WEIGHT = 3.0  # a row that counts more drowns the others


def weights(rows: Sequence[Row], rubric_weights: Mapping[str, float]) -> list[float]:
    """Return each row's weight: the largest of the rubrics that its issues name, at least 1.0."""
    return [
        min(MAX_WEIGHT, max([1.0, *(rubric_weights.get(t, 1.0) for t in row.tags)])) for row in rows
    ]


def to_dataset(rows: Sequence[Row], row_weights: Sequence[float]) -> "Dataset":
    """Make a dataset of messages, ideal, weight and origin, one row each."""
    import datasets

    return datasets.Dataset.from_list(
        [
            {
                "messages": [{"role": m.role, "content": m.content} for m in row.messages],
                "ideal": row.ideal,
                "weight": weight,
                "origin": row.origin,
            }
            for row, weight in zip(rows, row_weights, strict=True)
        ]
    )


def encode(
    dataset: "Dataset", tokenizer: "PreTrainedTokenizerBase", system: str | None, room: int
) -> "Dataset":
    """Add `input_ids`, `labels` (IGNORE on the prompt) and `length`.

    The text is the one that asking uses: the same template, the same system prompt.

    Raises:
        HarnessError: If a row is longer than the model has room for.
    """

    def row(data: dict[str, Any]) -> dict[str, Any]:
        own = data["messages"][0]["role"] == "system"  # the row's own takes its place
        first = [{"role": "system", "content": system}] if system and not own else []
        prompt = chat_ids(tokenizer, [*first, *data["messages"]])
        answer = tokenizer(data["ideal"], add_special_tokens=False)["input_ids"]
        answer = [*answer, _end(tokenizer)]
        if len(prompt) + len(answer) > room:
            raise HarnessError(
                f"{data['origin']}: too long to train on, got {len(prompt) + len(answer)} tokens"
                f" where the model has room for {room}. Shorten it."
            )
        return {
            "input_ids": [*prompt, *answer],
            "labels": [*[IGNORE] * len(prompt), *answer],
            "length": len(prompt) + len(answer),
        }

    import datasets

    datasets.disable_progress_bars()
    return dataset.map(row, remove_columns=["messages", "ideal", "origin"])


def check(dataset: "Dataset", vocabulary: int) -> None:
    """Refuse rows that nothing can be learned from, or that are no rows of this model.

    Raises:
        HarnessError: With the first such row; rows count from 0.
    """
    for nth, row in enumerate(dataset):
        why = _wrong(row, vocabulary)
        if why:
            raise HarnessError(f"training data, row {nth}: {why}. Mend or remove the row.")


def _wrong(row: Mapping[str, Any], vocabulary: int) -> str:
    ids, labels, weight = row["input_ids"], row["labels"], row["weight"]
    learned = [n for n, label in enumerate(labels) if label != IGNORE]
    if len(ids) != len(labels):
        return f"a label a token is needed, got {len(labels)} for {len(ids)}"
    if not learned:
        return "no token of an answer to learn, got labels that are all masked"
    if learned[0] == 0:
        return "the answer has no prompt before it, got a label on the first token"
    strange = [i for i in ids if not 0 <= i < vocabulary]
    strange += [labels[n] for n in learned if labels[n] != ids[n]]
    if strange:
        return f"a token that is not the model's or not the answer's, got {strange[0]}"
    if not 0 < weight < float("inf"):  # NaN is neither
        return f"a weight above 0 is needed, got {weight}"
    return ""


def _end(tokenizer: "PreTrainedTokenizerBase") -> int:
    """Return the token that ends a turn: the first special token after one in the template."""
    probe = [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]
    text = tokenizer.apply_chat_template(probe, tokenize=False)
    tail = tokenizer(text[text.rindex("b") + 1 :], add_special_tokens=False)["input_ids"]
    special = set(tokenizer.all_special_ids)
    found = next((token for token in tail if token in special), tokenizer.eos_token_id)
    return int(found)


def collator(pad: int) -> "Callable[[list[dict[str, Any]]], dict[str, torch.Tensor]]":
    """Return the function that pads B rows to the longest, T tokens, on the right.

    It returns `input_ids`, `labels` and `attention_mask`, each (B, T) int64, and `weight`, (B,)
    float32. `labels` is IGNORE on prompt and padding.
    """

    def collate(rows: list[dict[str, Any]]) -> "dict[str, torch.Tensor]":
        import torch

        longest = max(len(row["input_ids"]) for row in rows)

        def padded(name: str, fill: int) -> list[list[int]]:
            return [[*row[name], *[fill] * (longest - len(row[name]))] for row in rows]

        ones = [[1] * len(r["input_ids"]) + [0] * (longest - len(r["input_ids"])) for r in rows]
        return {
            "input_ids": torch.tensor(padded("input_ids", pad)),
            "labels": torch.tensor(padded("labels", IGNORE)),
            "attention_mask": torch.tensor(ones),
            "weight": torch.tensor([row["weight"] for row in rows], dtype=torch.float32),
        }

    return collate
