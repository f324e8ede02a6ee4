"""docs/rubrics.md, made from the rules' docstrings and rubrics/evidence.json: `make docs`."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from harness import explain
from rubrics.base import Rubric

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "rubrics.md"
HEAD = """# Rubrics

<!-- Made by `make docs` from the docstrings in rubrics/ and from rubrics/evidence.json. Don't edit it here. -->

A rubric is named after the fault that it looks for. Each has a definition, tables of replies that pass and fail, and
figures measured on them. *First author* is whoever wrote the rule; the *second* to the *fifth author* had the definition
alone, and their rows were opened once the rule was committed: *first opening* is what was measured then, before any change.
Precision and recall count replies; *exact* is the share of the author's spans that are marked to the letter, *met* of those
that a mark touches. Rows that a rule still gets wrong stay in its table as known misses.

A rule of your own: [own-rubric.md](own-rubric.md).
"""
SECTIONS = ("What it does", "Why", "Allowed", "Source")
_SECTION = re.compile(rf"^({'|'.join(SECTIONS)}):", re.MULTILINE)


def page(rules: Mapping[str, Rubric], evidence: Mapping[str, Any]) -> str:
    """Return the whole page."""
    lines = [HEAD, "| rubric | fault | severity | judges | settings |", "|---|---|---|---|---|"]
    for rule in rules.values():
        cells = (
            f"[{rule.id}](#{rule.id})",
            first_line(rule),
            rule.severity,
            explain.where(rule),
            f"`{explain.bound(rule)}`" if rule.settings else "",
        )
        lines.append(f"| {' | '.join(cells)} |")
    for rule in rules.values():
        lines += section(rule, evidence[rule.id])
    return "\n".join(lines) + "\n"


def first_line(rule: Rubric) -> str:
    return rule.doc.strip().splitlines()[0].rstrip(".")


def section(rule: Rubric, known: Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines of one rule."""
    yield from ("", f"## {rule.id}", "", rule.doc.strip().splitlines()[0], "")
    for name, text in paragraphs(rule.doc):
        yield f"**{name}.** {text}"
        yield ""
    for kind, title in (("pass", "Passes"), ("fail", "Fails")):
        for example in known.get("examples", {}).get(kind, []):
            yield from shown(title, example)
    yield from figures(known)


def paragraphs(doc: str) -> Iterator[tuple[str, str]]:
    """Cut a docstring into its named sections, each on one line."""
    marks = list(_SECTION.finditer(doc))
    ends = [m.start() for m in marks[1:]] + [len(doc)]
    for mark, end in zip(marks, ends, strict=True):
        text = " ".join(doc[mark.end() : end].split())
        yield mark[1], text[:1].upper() + text[1:]


def shown(title: str, example: Mapping[str, Any]) -> Iterator[str]:
    """Show a reply with its faults in brackets, as text: nothing in it is taken for Markdown."""
    asked = f", asked “{one_line(example['prompt'])}”" if "prompt" in example else ""
    why = f" ({example['why']})" if "why" in example else ""
    yield f"{title}{asked}{why}:"
    text, absent = example["text"], []
    for mark in reversed(example.get("marks", [])):
        if isinstance(mark, str):
            absent.insert(0, mark)
        else:
            text = f"{text[: mark[0]]}⟦{text[mark[0] : mark[1]]}⟧{text[mark[1] :]}"
    yield ""
    yield from (f"    {line}".rstrip() for line in text.split("\n"))
    yield ""
    if absent:
        yield from (f"Finding: {'; '.join(absent)}.", "")


def one_line(text: str) -> str:
    return " ".join(text.split())


def figures(known: Mapping[str, Any]) -> Iterator[str]:
    """Yield the table of what was measured."""
    sets = [(who, key) for key, who in explain.SETS.items()]
    plain = [(who, known[key]) for who, key in sets if "failures" in known.get(key, {})]
    if plain:
        yield "| rows by | rows | failures | precision | recall | F1 | exact | met | known misses |"
        yield "|---|---|---|---|---|---|---|---|---|"
    for who, found in plain:
        names = ("precision", "recall", "f1", "exact", "met")
        rates = " | ".join("" if found.get(n) is None else f"{found[n]:.3f}" for n in names)
        yield f"| {who} | {found['rows']} | {found['failures']} | {rates} | {found['known']} |"
    labelled = [(who, known[key]) for who, key in sets if "parts" in known.get(key, {})]
    for who, found in labelled:
        yield from (
            "",
            f"Labels by the {who}: {found['rows']} rows, {found['known']} known misses.",
        )
        yield from ("", "| part | present | precision | recall | F1 |", "|---|---|---|---|---|")
        for part, p in sorted(found["parts"].items()):
            rates = " | ".join(explain.share(p[n]) for n in ("precision", "recall", "f1"))
            yield f"| {part} | {p['present']} | {rates} |"
    if "read" in known:
        yield from ("", read_sentence(known["read"]))
    misses = [
        miss
        for _, key in sets
        if not key.endswith("_first")
        for miss in known.get(key, {}).get("misses", [])
    ]
    if misses:
        yield from ("", "Known misses:", "")
    for miss in misses:
        yield from (f"    {miss['fault']}: {shortened(miss['text'])}",)


def shortened(text: str, most: int = 160) -> str:
    line = one_line(text)
    return line if len(line) <= most else f"{line[: most - 3]}..."


def read_sentence(read: Mapping[str, Any]) -> str:
    """Say what a reader found on real replies, and how much of them was read."""
    said = (
        f"On real replies ({read['set']}): {read['right']} of {read['findings']} findings read were"
        " right"
    )
    if read["silences"]:
        said += f"; {read['missed']} of {read['silences']} unflagged replies had a fault"
    else:
        said += "; no unflagged replies were read whole"
    note = read.get("note")
    return f"{said} ({note})." if note else f"{said}."
