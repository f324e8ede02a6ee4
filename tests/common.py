"""What several test modules share and is no fixture."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from harness.provider import Completion, Generation, Request


class Scripted:
    """A provider that answers from a table; what is not there raises."""

    def __init__(self, answers: Mapping[str, str], name: str = "scripted") -> None:
        self.answers = answers
        self.asked: list[str] = []
        self._name = name

    @property
    def identity(self) -> Mapping[str, Any]:
        return {"engine": "scripted", "fingerprint": self._name}

    def ask(
        self, requests: Sequence[Request], generation: Generation
    ) -> Iterator[tuple[int, Completion]]:
        del generation
        for nth, request in enumerate(requests):
            self.asked.append(request.case)
            yield nth, Completion(self.answers[request.case], "stop")


GOOD = "Plants make sugar from light in their leaves. Which gas do they take in?"
BAD = "Plants are magic — truly."


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
