
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const search = byId("search");
  const boxes = [...document.querySelectorAll("input[name=label]")];
  const rows = [...document.querySelectorAll("#rows > .row")].map((element) => ({
    element,
    details: element.querySelector("details"),
    label: element.dataset.label,
    text: element.textContent.toLowerCase(),
  }));

  function filter() {
    const labels = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const matches = labels.has(row.label) && words.every((word) => row.text.includes(word));
      row.element.hidden = !matches;
      shown += matches ? 1 : 0;
    }
    byId("shown").textContent = shown === rows.length ? `${shown}` : `${shown} of ${rows.length}`;
    byId("none").hidden = shown > 0;
  }

  function check(isOn) {
    boxes.forEach((box) => { box.checked = isOn(box.value); });
    filter();
  }

  // report.html#label=must-read,trending&search=ferry opens with that filter
  function fromAddress() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    if (wanted.has("search")) search.value = wanted.get("search");
    if (wanted.has("label")) {
      const labels = wanted.get("label").split(",");
      check((label) => labels.includes(label));
    } else {
      filter(); // a reload keeps the boxes as they were
    }
  }

  // what the rule does is a choice; a label wants a weight, to keep a block does not
  function offerLabels(row) {
    const code = row.element.querySelector(".hint code");
    if (!code || row.element.querySelector(".hint select")) return;
    const [, site = "", effect, condition] =
      /^(site .*\n)?([a-z-]+)(?: 9)? when ([^]*)$/.exec(code.textContent);
    const select = byId("labels").content.firstElementChild.cloneNode(true);
    select.value = effect;
    select.addEventListener("change", () => {
      const weight = select.value === "keep" ? "" : " 9";
      code.textContent = `${site}${select.value}${weight} when ${condition}`;
    });
    code.before(select);
  }

  async function copy(button) {
    const code = button.previousElementSibling;
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = "Copied";
    } catch {
      // not allowed for a file opened from disk everywhere: select it, so that one key copies it
      getSelection().selectAllChildren(code);
      button.textContent = "Selected";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  }

  // arrows go from row to row, past those that are filtered away
  function move(event, step) {
    const row = event.target.matches("summary") && event.target.closest(".row");
    let next = row || null;
    do {
      next = next && (step > 0 ? next.nextElementSibling : next.previousElementSibling);
    } while (next && next.hidden);
    if (next) {
      event.preventDefault();
      next.querySelector("summary").focus();
    }
  }

  search.addEventListener("input", filter);
  boxes.forEach((box) => box.addEventListener("change", filter));
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("all").addEventListener("click", () => check(() => true));
  byId("no-label").addEventListener("click", () => check(() => false));
  byId("open-all").addEventListener("click", (event) => {
    const open = event.target.textContent === "Expand";
    rows.forEach((row) => { row.details.open = open && !row.element.hidden; });
    event.target.textContent = open ? "Collapse" : "Expand";
  });
  rows.forEach((row) => row.details.addEventListener("toggle", () => offerLabels(row)));
  byId("rows").addEventListener("click", (event) => {
    if (event.target.classList.contains("copy")) copy(event.target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.target.matches("input[type=search], select")) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && document.activeElement === search) {
      search.value = "";
      filter();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      move(event, event.key === "ArrowDown" ? 1 : -1);
    }
  });
  addEventListener("hashchange", fromAddress);
  fromAddress();
})();
