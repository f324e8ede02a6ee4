"""Put cases to a provider, through the cache."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from harness import cache as caching
from harness.cache import Cache
from harness.errors import HarnessError, ProviderError
from harness.provider import Completion, Generation, Provider, Request
from rubrics.base import Case, Message, Reply

NOTHING = "the model returned nothing"


def requests(cases: Sequence[Case], system: str | None, generation: Generation) -> list[Request]:
    """Make one request for each sample of each case; the case's own system prompt goes first.

    Raises:
        HarnessError: If a case wants several samples of a greedy model: they would be equal.
    """
    made = []
    for case in cases:
        if case.samples > 1 and generation.temperature == 0:
            raise HarnessError(
                f"{case.source or 'settings'}: case {case.id!r}: several samples of greedy decoding"
                f" are the same reply, got samples {case.samples}. Set temperature above 0."
            )
        text = case.system or system
        first = (Message("system", text),) if text else ()
        made += [Request(case.id, (*first, *case.messages), s) for s in range(case.samples)]
    return made


def ask(
    provider: Provider,
    wanted: Sequence[Request],
    generation: Generation,
    cache: Cache | None,
) -> Iterator[tuple[Reply, bool]]:
    """Yield each reply as it comes, cached ones first, with whether it was cached.

    A provider that raises, or leaves a request unanswered, gives replies that end in an error:
    what was answered before is kept.
    """
    identity = provider.identity
    kept = cache if identity else None
    keys = [caching.key(identity, generation, r) if kept else "" for r in wanted]
    known = kept.find(keys) if kept else {}
    for request, key in zip(wanted, keys, strict=True):
        if key in known:
            yield Reply(known[key].text, request.case, request.sample, known[key].ending), True
    left = [n for n, key in enumerate(keys) if key not in known]
    open_ = set(left)
    why = "the provider gave no reply"
    try:
        if left:
            for nth, made in provider.ask([wanted[n] for n in left], generation):
                request, key = wanted[left[nth]], keys[left[nth]]
                made = _fit(made)  # noqa: PLW2901
                open_.discard(left[nth])
                if kept:
                    kept.keep(key, made)
                yield (
                    Reply(made.text, request.case, request.sample, made.ending, made.error),
                    made.cached,
                )
    except HarnessError:
        raise
    except Exception as exc:  # noqa: BLE001  (a model that raises must not lose what was judged)
        raised = f"the provider raised {type(exc).__name__}: {exc}"
        why = str(exc) if isinstance(exc, ProviderError) else raised
    for n in sorted(open_):
        yield Reply("", wanted[n].case, wanted[n].sample, "error", why), False


def _fit(made: Completion) -> Completion:
    """Make an empty reply an error, and replace half a surrogate pair: no file can hold it."""
    if made.ending != "error" and not made.text.strip():
        return Completion("", "error", NOTHING)
    if made.text.isascii():
        return made
    return replace(made, text=made.text.encode("utf-8", "replace").decode("utf-8"))
