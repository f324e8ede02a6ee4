"""A local model whose replies stay the same when some of them are known already.

In low precision, and when sampling, a reply may change with the batch that it is made in. A loop
that was killed asks whole batches again, so that it ends as one that was not.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from harness.local import LocalModel
from harness.provider import Completion, Generation, Request


@dataclass(frozen=True, slots=True)
class Steady:
    """Asks in the batches of all requests, whichever of them are left."""

    model: LocalModel
    every: Sequence[Request]

    @property
    def identity(self) -> Mapping[str, Any]:
        """That of the model."""
        return self.model.identity

    def ask(
        self, requests: Sequence[Request], generation: Generation
    ) -> Iterator[tuple[int, Completion]]:
        """Answer the requests, a subset of all, as if all had been asked."""
        left = {(r.case, r.sample): n for n, r in enumerate(requests)}
        places = [left.get((r.case, r.sample)) for r in self.every]
        known = frozenset(n for n, place in enumerate(places) if place is None)
        for nth, made in self.model.ask(self.every, generation, known):
            place = places[nth]
            if place is not None:
                yield place, made
