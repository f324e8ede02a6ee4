"""The two ways in which a run can end without a verdict.

HarnessError       the user's input is wrong: one line, exit code 2
Unjudgeable        it could not be judged: exit code 3, never a pass
  ProviderError    the model raised, gave nothing or is not there
"""


class HarnessError(Exception):
    """What the user can mend: one line that says where, what is wrong, and what to do."""


class Unjudgeable(Exception):  # noqa: N818
    """Something needed for the decision errored or is missing."""


class ProviderError(Unjudgeable):
    """The model did not answer."""


def nearest(name: str, known: "list[str]") -> str:
    """Return ' Did you mean ...?' for a near name, else the known names."""
    import difflib

    close = difflib.get_close_matches(name, known, n=1)
    if close:
        return f"Did you mean {close[0]!r}?"
    return f"Known: {', '.join(known)}." if known else "There are none."
