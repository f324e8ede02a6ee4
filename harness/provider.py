"""Providers: anything that answers conversations, many at once.

embedded                     SmolLM2-135M-Instruct from its wheel
hf:PATH_OR_NAME              a folder, hub name or GGUF file of transformers
current                      what was promoted; else embedded
replay:RUN                   the replies of a run record
...,adapter=FOLDER           after embedded or hf: with a LoRA adapter
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from harness import record
from harness.errors import HarnessError, ProviderError, nearest
from harness.settings import Settings
from rubrics.base import Ending, Message

KINDS = ["current", "embedded", "hf:", "replay:"]


@dataclass(frozen=True, slots=True)
class Generation:
    """How replies are made. `temperature` 0 is greedy; `seed` counts only above it."""

    max_new_tokens: int
    temperature: float = 0.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Request:
    """One conversation to answer. `messages` holds the system prompt too, where there is one."""

    case: str
    messages: tuple[Message, ...]
    sample: int = 0


@dataclass(frozen=True, slots=True)
class Completion:
    """What came back: the text and how it ended; `cached` where nothing was asked."""

    text: str
    ending: Ending
    error: str = ""
    cached: bool = False


class Provider(Protocol):
    """Anything that answers conversations; batching is its own business."""

    @property
    def identity(self) -> Mapping[str, Any]:
        """Everything besides request and generation that makes the reply: the cache's key.

        `name` says in words what it is; an empty mapping means "don't cache".
        """

    def ask(
        self, requests: Sequence[Request], generation: Generation
    ) -> Iterator[tuple[int, Completion]]:
        """Yield each request's index with its completion, in any order, each once.

        Raises:
            ProviderError: If the model cannot answer at all.
        """


@dataclass(frozen=True, slots=True)
class Replay:
    """The replies of a run record: for a rubric check without the model."""

    run: record.Run
    path: Path
    name: str

    @property
    def identity(self) -> Mapping[str, Any]:
        """What made the replies, as the record's header says, and when."""
        model, time = self.run.header["model"], self.run.header["time"]
        return {**model, "replayed": self.name, "recorded": model.get("recorded") or time}

    def ask(
        self,
        requests: Sequence[Request],
        generation: Generation,
    ) -> Iterator[tuple[int, Completion]]:
        """Look each reply up; a missing one, or one to another prompt, is an error."""
        for nth, request in enumerate(requests):
            reply = self.run.replies.get((request.case, request.sample))
            if reply is None:
                why = f"no reply in {self.path.name}"
                yield nth, Completion("", "error", why, cached=True)
            elif _asked(self.run, request) != request.messages:
                why = f"the prompt differs from the one in {self.path.name}: ask a model instead"
                yield nth, Completion("", "error", why, cached=True)
            else:
                yield nth, Completion(reply.text, reply.ending, reply.error, cached=True)


def _asked(run: record.Run, request: Request) -> tuple[Message, ...]:
    case = run.cases[request.case]
    system = case.system or run.header.get("system_prompt")
    first = (Message("system", system),) if system else ()
    return (*first, *case.messages)


def open_provider(spec: str, settings: Settings) -> Provider:
    """Make the provider that a text names.

    Raises:
        HarnessError: If the text names none, or what it names is not there.
    """
    spec = resolve(spec, settings)
    name, _, options = spec.partition(",adapter=")
    adapter = settings.path(options) if options else None
    if adapter and not (adapter / "adapter_config.json").is_file():
        raise HarnessError(
            f"provider {spec!r}: no adapter there, got no {adapter}/adapter_config.json."
            " Check the path."
        )
    if name.startswith("replay:"):
        given = name.removeprefix("replay:")
        from harness.baseline import read_run  # a baseline holds the replies that were accepted

        path = settings.path(given)
        return Replay(read_run(path), path, given)
    if name == "embedded" or name.startswith("hf:"):
        from harness.local import LocalModel

        settings.system_text()  # a wrong one is said before a model takes its seconds to load
        return LocalModel.open(name, adapter, settings)
    raise HarnessError(f"provider: unknown, got {spec!r}. {nearest(spec, KINDS)}")


def resolve(spec: str, settings: Settings) -> str:
    """Turn `current` into what it stands for; leave anything else.

    Raises:
        HarnessError: If a promoted manifest is there but its adapter is not.
    """
    if spec != "current":
        return spec
    folder = settings.path(settings.promoted)
    manifest = promoted_manifest(settings)
    if manifest is None:
        return "embedded"
    if not (folder / "adapter_model.safetensors").is_file():
        raise HarnessError(
            f"{folder}: the promoted adapter is not here, got its manifest alone (git keeps no"
            " weights). Run `harness retrain`, or name --provider embedded or replay:RUN."
        )
    return f"{manifest['base']},adapter={folder}"


def promoted_manifest(settings: Settings) -> dict[str, Any] | None:
    """Read the manifest of the promoted model, or None where nothing was promoted.

    Raises:
        HarnessError: If the manifest is broken.
    """
    path = settings.path(settings.promoted) / "manifest.json"
    if not path.is_file():
        return None
    try:
        manifest: dict[str, Any] = json.loads(path.read_text("utf-8"))
        manifest["base"], manifest["model"]["fingerprint"]
    except (ValueError, KeyError, TypeError) as exc:
        raise HarnessError(f"{path}: broken, got {exc!r}. Promote again.") from None
    return manifest


def as_dict(generation: Generation) -> dict[str, Any]:
    """Return the settings that make a reply; the seed only where it counts."""
    data = asdict(generation)
    if generation.temperature == 0:
        data.pop("seed")
    return data


__all__ = [
    "Completion", "Generation", "Provider", "ProviderError", "Replay", "Request",
    "as_dict", "open_provider", "promoted_manifest", "resolve",
]  # fmt: skip
