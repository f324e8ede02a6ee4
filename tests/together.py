"""One training run, alone or with others: run by tests through `torchrun`.

Arguments: MODEL OUT BATCH. Prints the losses as JSON, once.
"""

import json
import sys
from pathlib import Path

from common import training_rows

from finetune import lead, team
from finetune.dataset import encode, to_dataset
from finetune.trainer import Recipe
from harness.local import LocalModel
from harness.provider import open_provider
from harness.settings import Settings


def main() -> None:
    model, out, batch = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    settings = Settings(root=out.parent, dtype="float32")
    team.join()
    if team.rank():
        lead.follow(f"hf:{model}", settings)
        return
    provider = open_provider(f"hf:{model}", settings)
    assert isinstance(provider, LocalModel)
    parts, tokenizer = provider.parts
    data, held = (
        encode(to_dataset(rows, [1.0 + n % 3 for n in range(len(rows))]), tokenizer, None, 512)
        for rows in (training_rows(21), training_rows(6, "held"))
    )
    recipe = Recipe(rank=4, batch_size=batch, epochs=2, learning_rate=5e-3)
    with lead.leading():
        made = lead.train(
            parts, tokenizer, data, recipe, out, base="hf:tiny", held=held,
            checkpoint=out.with_name("state"),
        )  # fmt: skip
    sys.stdout.write(json.dumps({"losses": made.losses, "held": made.held}) + "\n")


if __name__ == "__main__":
    main()
