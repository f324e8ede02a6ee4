"""`make demo`: the whole story on the embedded model, and one page that tells it."""

import json
import sys
import time
from pathlib import Path

from finetune import doors
from finetune.story import retrain, told
from harness import golden, show
from harness import judge as judging
from harness.errors import HarnessError, Unjudgeable
from harness.evaluate import Evaluation, Outcome, evaluate, select, sentence
from harness.outputs import leave
from harness.provider import open_provider
from harness.settings import Settings, load


def main(root: Path) -> int:
    """Tell the story of a project; 0 when it was told to its end, whatever the gate said."""
    start = time.monotonic()
    settings = load(root)
    latest = settings.path(settings.reports) / "latest"
    doors.load(settings)  # bad input is said before minutes are spent
    say("1 of 4: the golden prompts are put to the model as it is")
    before = ask("embedded", settings, latest / "before")
    say(sentence(before.run, before.decision, settings))
    say("2 of 4: the loop retrains on the reviewed sheet")
    end = retrain("embedded", settings, say)
    for line in end.lines:
        say(line)
    say("3 of 4: the gate is asked again")
    spec = "current" if end.promoted else _candidate(end.ledger, settings)
    after = ask(spec, settings, latest)
    say("4 of 4: the page")
    story = told(end.ledger)
    page = leave(after.run, after.decision, settings, latest, base=before.run, story=story)
    closing(before, after, settings, page)
    say(f"the whole story took {time.monotonic() - start:.0f} s")
    return 0


def say(text: str) -> None:
    """Print a line at once, so that it stands before the bar that follows."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def ask(spec: str, settings: Settings, folder: Path) -> Outcome:
    """Put the gate cases to a model and leave the record in a folder."""
    judge = judging.load(settings)
    cases = select(golden.load(settings), "gate", settings, judge)
    job = Evaluation(cases, open_provider(spec, settings), judge, settings, spec)
    with show.progress("asking and judging", len(cases)) as advance:
        return evaluate(job, folder / "run.jsonl", advance)


def _candidate(ledger: Path, settings: Settings) -> str:
    """Return the last kept round, or the base where no round was kept."""
    rounds = json.loads(ledger.read_text("utf-8"))["rounds"]
    kept = [r["round"] for r in rounds if r["outcome"] == "kept"]
    if not kept:
        return "embedded"
    folder = (ledger.parent / f"round-{kept[-1]}").relative_to(settings.root)
    return f"embedded,adapter={folder}"


def closing(before: Outcome, after: Outcome, settings: Settings, page: Path) -> None:
    """Print the closing table, the decision, the page and what to do next."""
    old, new = before.decision, after.decision
    rows = [("cases", f"{old.share.k} of {old.share.n}", f"{new.share.k} of {new.share.n}",
             f"{new.share.low:.1%}")]  # fmt: skip
    for name, share in new.per_rubric.items():
        was = old.per_rubric.get(name)
        rows.append(
            (
                name,
                f"{was.k} of {was.n}" if was else "",
                f"{share.k} of {share.n}",
                f"{share.low:.1%}",
            )
        )
    show.table("passed", ("", "before", "after", "at least"), rows)
    say(sentence(after.run, new, settings))
    say(f"page: {page}")
    say("next: pytest golden/        the gate in CI, one item a case")


if __name__ == "__main__":
    try:
        sys.exit(main(Path(__file__).parent.parent))
    except HarnessError as exc:
        sys.exit(f"error: {exc}")
    except Unjudgeable as exc:
        sys.stderr.write(f"could not be judged: {exc}\n")
        sys.exit(3)
    except KeyboardInterrupt:
        sys.stderr.write("interrupted: `make demo` goes on from here\n")
        sys.exit(130)
