
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

  function check(on) {
    boxes.forEach((box) => { box.checked = on; });
    filter();
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

  search.addEventListener("input", filter);
  boxes.forEach((box) => box.addEventListener("change", filter));
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("all").addEventListener("click", () => check(true));
  byId("no-label").addEventListener("click", () => check(false));
  byId("open-all").addEventListener("click", (event) => {
    const open = event.target.textContent === "Expand";
    rows.forEach((row) => { row.details.open = open && !row.element.hidden; });
    event.target.textContent = open ? "Collapse" : "Expand";
  });
  byId("rows").addEventListener("click", (event) => {
    if (event.target.classList.contains("copy")) copy(event.target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && document.activeElement === search) {
      search.value = "";
      filter();
    }
  });
  // a reload keeps the boxes as they were
  filter();
})();
