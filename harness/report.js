// Find, filter, sort and link cases. The page is whole without it: it only hides and moves.
(() => {
  const form = document.getElementById("_find");
  const list = document.getElementById("_cases");
  const said = form.querySelector("output");
  const fold = (text) => text.normalize("NFKC").toLowerCase();
  const cases = [...list.querySelectorAll("details")].map((box, at) => ({
    box, at, id: box.id, text: "",
    kinds: new Set([...box.classList, ...(box.dataset.k || "").split(" ")]),
    rubrics: [...box.querySelectorAll(".now .r")].map((one) => one.textContent),
    tags: (box.querySelector("summary small")?.textContent || "").split(", "),
  }));
  const words = (one) => (one.text ||= fold(one.box.textContent));

  function fill(select, values) {
    const counts = new Map();
    for (const value of values) if (value) counts.set(value, (counts.get(value) || 0) + 1);
    for (const [value, n] of [...counts].sort()) select.add(new Option(`${value} (${n})`, value));
  }

  const orders = {
    first: (a, b) => a.at - b.at,
    id: (a, b) => (a.id < b.id ? -1 : 1),
    faults: (a, b) => b.rubrics.length - a.rubrics.length || a.at - b.at,
  };

  function show() {
    const { q, status, rubric, tag, sort } = Object.fromEntries(new FormData(form));
    const asked = fold(q).split(/\s+/).filter(Boolean);
    let n = 0;
    for (const one of cases) {
      const fits = (!status || one.kinds.has(status))
        && (!rubric || one.rubrics.includes(rubric))
        && (!tag || one.tags.includes(tag))
        && asked.every((word) => words(one).includes(word));
      one.box.hidden = !fits;
      n += fits;
    }
    if (sort !== (list.dataset.sort || "first")) {
      list.append(...[...cases].sort(orders[sort]).map((one) => one.box));
      list.dataset.sort = sort;
    }
    said.textContent = `${n} of ${cases.length} cases shown`;
  }

  function remember() {
    const kept = new URLSearchParams([...new FormData(form)].filter(([k, v]) => v && v !== "first"));
    const hash = String(kept) ? `#?${kept}` : location.pathname + location.search;
    try { history.replaceState(null, "", hash); } catch { /* a page in a mail has no history */ }
  }

  function follow() {
    const hash = location.hash.slice(1);
    if (hash.startsWith("?")) {
      const given = new URLSearchParams(hash.slice(1));
      for (const field of form.elements) if (field.name) field.value = given.get(field.name) ?? (field.name === "sort" ? "first" : "");
      show();
      return;
    }
    let id = hash;
    try { id = decodeURIComponent(hash); } catch { /* a stray per cent sign */ }
    const found = cases.find((one) => one.id === id);
    if (!found) return;
    found.box.hidden = false;
    found.box.open = true;
    found.box.scrollIntoView();
    found.box.firstElementChild.focus();
  }

  fill(form.elements.rubric, cases.flatMap((one) => [...new Set(one.rubrics)]));
  fill(form.elements.tag, cases.flatMap((one) => one.tags));
  for (const option of [...form.elements.status.options]) {
    const n = cases.filter((one) => one.kinds.has(option.value)).length;
    if (option.value && !n) option.remove();
    else if (option.value) option.text += ` (${n})`;
  }
  form.hidden = false;
  form.addEventListener("input", () => { show(); remember(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { show(); remember(); }));
  form.elements.open.addEventListener("click", () => {
    const shown = cases.filter((one) => !one.box.hidden);
    const open = shown.some((one) => !one.box.open);
    for (const one of shown) one.box.open = open;
  });
  list.addEventListener("keydown", (event) => {
    if (event.target.tagName !== "SUMMARY" || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
    const down = event.key === "ArrowDown";
    let next = event.target.parentElement;
    do next = down ? next.nextElementSibling : next.previousElementSibling; while (next?.hidden);
    if (!next) return;
    event.preventDefault();
    next.firstElementChild.focus();
  });
  addEventListener("hashchange", follow);
  show();
  // After the browser's own jump to a case, which would take the focus away.
  addEventListener("load", () => setTimeout(follow));
})();
