"""The page in a real Chromium: accessible in both themes, usable by keyboard, whole without script."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from harness import gate, history
from harness.judge import Verdict
from harness.record import Run
from harness.report import render
from harness.settings import Settings
from rubrics.base import Case, Finding, Message, Reply, Span

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
HOSTILE = (
    "<script>document.title='owned'</script> </script> \"><img src=x onerror=document.title='owned'>"
    " <style>body{display:none}</style> {{ 7*7 }} &lt; \u202eevil\u202c a\u200bb \x1b[31m\u2028 "
)
REPLIES = {
    "plain": "Half of ten is five. What is half of twelve?",
    "dashed": "Half of ten — that is five — and no more. What is half of twelve?",
    "hostile": HOSTILE,
    "long": "x" * 1_000_000,
    "family": "A 👩‍👧 walks. How many walk?",
    "with space/é": "Water boils at 100 °C. What does ice do?",
}


def run_of(replies: dict[str, str], *, failing: frozenset[str] = frozenset()) -> Run:
    """Make a run in which the named cases have two faults that overlap, and one that is absent."""
    head = {
        "time": "2026-01-02T00:00:00+00:00", "commit": "c0ffee", "provider": "given",
        "model": {"engine": "given", "fingerprint": "f"}, "generation": {"temperature": 0.0},
        "seed": 0, "system_prompt": None, "system_prompt_hash": "", "split": "gate",
        "selection": "", "golden_hash": "g", "rubrics": {"dash": {"version": 1, "code": "c", "settings": {}, "severity": "error", "engine": ""}},
        "gate": {}, "python": "3", "harness": "0", "stopped_early": False,
    }  # fmt: skip
    cases, said, verdicts = {}, {}, {}
    for name, text in replies.items():
        tags = ("maths", "long tag") if len(name) % 2 else ("science",)
        cases[name] = Case(
            name, (Message("user", f"Ask about {name}?"),), tags=tags, ideal="The ideal reply.",
            critical=name == "hostile", source="golden/a.yaml:3",
        )  # fmt: skip
        said[name, 0] = Reply(text, name, ending="stop")
        bad = name in failing
        found = (
            Finding("a pause", Span(0, min(8, len(text))), "k", "error", "dash"),
            Finding("too warm", Span(min(4, len(text) - 1), min(12, len(text))), "", "warning", "dash"),
            Finding("no hint", None, "hint", "error", "dash"),
        )  # fmt: skip
        status: Any = "failed" if bad else "passed"
        verdicts[name, 0] = (Verdict(name, 0, "dash", 1, status, found if bad else ()),)
    return Run(head, cases, said, verdicts, {"stopped_early": False})


def page_of(
    run: Run, base: Run | None = None, settings: Settings | None = None, **more: Any
) -> str:
    settings = settings or Settings()
    return render(run, gate.decide(run, settings), settings, base=base, **more)


STORY = {
    "rounds": [
        {"round": 1, "reason": "first", "dev": {"k": 1, "n": 2}, "outcome": "kept", "loss": [1.52, 459.0, 165.17]}
    ],
    "looks": 1,
    "end": "Stopped.",
    "knowledge": {"before": {"share": 0.7}, "after": {"share": 0.8}, "n": 9, "lost": 0, "gained": 1},
    "chat": {"before": {"share": 0.25}, "after": {"share": 0.5}, "n": 4, "of": 9},
}  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Start Chromium once."""
    if not CHROMIUM:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    sync_api = pytest.importorskip("playwright.sync_api", reason="the extra 'dev' is not installed")
    with sync_api.sync_playwright() as playwright:
        arguments = (
            ["--no-sandbox"] if os.geteuid() == 0 else []
        )  # as root it starts in no other way
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write a page with everything on it: diff, trend, training, hostile and long replies."""
    settings = replace(Settings(), root=tmp_path)
    base = run_of({**REPLIES, "plain": "Five."}, failing=frozenset({"long"}))
    run = run_of(REPLIES, failing=frozenset({"dashed", "hostile"}))
    for day in ("2025-12-30", "2025-12-31"):
        old = replace(base, header={**base.header, "time": f"{day}T00:00:00+00:00"})
        history.add(old, gate.decide(old, settings), settings)
    path = tmp_path / "report.html"
    path.write_text(page_of(run, base, settings, story=STORY), "utf-8")
    return path


def opened(browser: Any, path: Path, hash_: str = "", **options: Any) -> Any:
    """Open the page; whatever the browser complains of fails the test."""
    page = browser.new_page(**options)
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.on("console", lambda message: pytest.fail(message.text))
    page.on("request", lambda r: pytest.fail(r.url) if not r.url.startswith("file:") else None)
    page.goto(path.as_uri() + hash_)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1200, 360])
def test_axe_finds_nothing(browser: Any, file: Path, scheme: str, width: int) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="extra 'dev'")
    page = opened(browser, file, color_scheme=scheme, viewport={"width": width, "height": 900})
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = axe.Axe().run(page, options={"runOnly": tags})
    assert found.response["violations"] == [], found.generate_report()
    assert len(found.response["passes"]) > 20
    page.close()


def test_no_script_is_needed_to_read_it(browser: Any, file: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(file.as_uri())
    assert page.locator("#_find").is_hidden()
    assert page.locator("details.failed .reply").first.is_visible()
    assert page.locator("details.case").count() == len(REPLIES)
    context.close()


def test_hostile_text_is_text(browser: Any, file: Path) -> None:
    page = opened(browser, file)
    assert page.title() == "Gate failed: given"
    said = page.locator("[id=hostile] .now .reply").text_content()
    for piece in ("<script>document.title", "</script>", "onerror=", "{{ 7*7 }}", "&lt;",
                  "[U+202E]", "[U+200B]", "[U+001B]", "[U+2028]"):  # fmt: skip
        assert piece in said
    assert page.locator("body").is_visible()
    assert "👩‍👧" in page.locator("[id=family] .reply").text_content(), (
        "one picture, not two and a number"
    )
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "a long line wraps"
    page.close()


def test_marks_are_text_too_and_overlaps_are_told_apart(browser: Any, file: Path) -> None:
    page = opened(browser, file)
    marks = page.locator("[id=dashed] .now mark")
    shown = [(m.text_content(), m.get_attribute("data-n")) for m in marks.all()]
    assert shown == [("Half", None), (" of ", "1"), ("ten ", "2")]
    after = "e => getComputedStyle(e, '::after').content"
    assert marks.nth(1).evaluate(after) == '" [1]"'
    items = page.locator("[id=dashed] .now li").all_text_contents()
    assert items == [
        "dash k: a pause",
        "dash: too warm (warning)",
        "dash hint: no hint (nothing to mark)",
    ]
    page.close()


@pytest.mark.parametrize(
    ("hash_", "shown"),
    [
        ("", set(REPLIES)),
        ("#?status=failed", {"dashed", "hostile"}),
        ("#?status=broken", {"dashed", "hostile"}),
        ("#?status=fixed", {"long"}),
        ("#?status=critical", {"hostile"}),
        ("#?rubric=dash", {"dashed", "hostile"}),
        ("#?tag=science", {n for n in REPLIES if len(n) % 2 == 0}),
        ("#?tag=long+tag&q=half", {"plain"}),
        ("#?q=HALF+twelve", {"plain", "dashed"}),
        ("#?q=nowhere", set()),
    ],
)
def test_filters_are_deep_links(browser: Any, file: Path, hash_: str, shown: set[str]) -> None:
    page = opened(browser, file, hash_, bypass_csp=True)  # waiting needs eval
    told = f"{len(shown)} of {len(REPLIES)} cases shown"
    page.wait_for_function(
        "told => document.querySelector('output').textContent === told", arg=told
    )
    seen = page.eval_on_selector_all("details.case:not([hidden])", "all => all.map(e => e.id)")
    assert set(seen) == shown
    page.close()


def test_a_link_opens_its_case(browser: Any, file: Path) -> None:
    page = opened(browser, file, "#with%20space/%C3%A9", bypass_csp=True)
    box = page.locator("details.case[open]").filter(has_text="Water boils")
    page.wait_for_function("document.activeElement.tagName === 'SUMMARY'")
    assert box.locator("summary").evaluate("e => e === document.activeElement")
    page.close()


def test_search_sort_and_keys(browser: Any, file: Path) -> None:
    page = opened(browser, file, bypass_csp=True)
    page.get_by_label("order").select_option("id")
    ids = page.eval_on_selector_all("details.case", "all => all.map(e => e.id)")
    assert ids == sorted(REPLIES)
    page.get_by_label("words").fill("half")
    page.wait_for_url("**#?q=half&sort=id")
    page.locator("[id=dashed] summary").focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.parentElement.id") == "plain", (
        "hidden ones are passed over"
    )
    page.keyboard.press("Enter")
    assert page.locator("[id=plain][open]").count() == 1
    page.get_by_role("button", name="clear").click()
    page.wait_for_function("document.querySelector('output').textContent.startsWith('6 of 6')")
    page.close()


def test_the_page_is_small() -> None:
    """At most 1.6 times the bytes of the texts it shows, and 300 KB."""
    say = (
        "Reply {0} says in plain words what half of {0} is, how to find it, and why it works. " * 3
    )
    texts = {f"case-{n:04}": say.format(n) for n in range(2000)}
    failing = frozenset(list(texts)[:150])
    base = run_of({k: f"Before, {v}" for k, v in texts.items()})
    run = run_of(texts, failing=failing)
    page = page_of(run, base)
    shown = sum(
        len(text.encode())
        for one in (run, base)
        for text in (r.text for r in one.replies.values())
    ) + sum(len(c.prompt) + len(c.ideal or "") for c in run.cases.values())  # fmt: skip
    assert len(page.encode()) <= 1.6 * shown + 300_000


@pytest.mark.soak
def test_two_thousand_cases_are_usable_in_three_seconds(
    browser: Any, tmp_path: Path, record_property: Any
) -> None:
    words = "light water iron heart verb loop moon river plant force".split()
    texts = {
        f"case-{n:04}": " ".join(f"{words[(n + k) % 10]} {words[(n * k) % 10]}" for k in range(40))
        for n in range(2000)
    }
    path = tmp_path / "big.html"
    path.write_text(page_of(run_of(texts, failing=frozenset(list(texts)[:400]))), "utf-8")
    page = opened(browser, path)
    took = page.evaluate("performance.timing.loadEventEnd - performance.timing.navigationStart")
    found = page.evaluate(
        "() => { const start = performance.now(); const q = document.querySelector('[name=q]');"
        " q.value = 'moon verb'; q.dispatchEvent(new Event('input', {bubbles: true}));"
        " document.body.offsetHeight; return performance.now() - start; }"
    )
    record_property(
        "figures", f"{path.stat().st_size / 1e6:.1f} MB, load {took} ms, search {found:.0f} ms"
    )
    assert took < 3000
    assert found < 3000
