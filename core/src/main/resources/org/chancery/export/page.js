"use strict";
(() => {
  const lit = new Set();
  const clear = () => {
    for (const element of lit) {
      delete element.dataset.lit;
      element.classList.remove("on");
    }
    lit.clear();
  };
  const show = (target) => {
    clear();
    const found = target instanceof Element && target.closest("[data-e], [data-m]");
    if (!found) return;
    const report = found.closest(".report");
    const keys = found.dataset.e
      ? [found.dataset.e]
      : found.dataset.m.split(" ").map((mark) => mark.split(".")[0]);
    for (const key of keys) {
      const entry = report.querySelector(`[data-e="${key}"]`);
      if (!entry) continue;
      entry.classList.add("on");
      lit.add(entry);
    }
    for (const word of report.querySelectorAll("[data-m]")) {
      const mark = word.dataset.m.split(" ").find((m) => m.split(".")[0] === keys[0]);
      if (!mark) continue;
      word.dataset.lit = mark.split(".")[1];
      lit.add(word);
    }
  };
  document.addEventListener("pointerover", (event) => {
    const inside = event.target.closest("[data-e], [data-m]");
    show(inside || document.activeElement);
  });
  document.addEventListener("focusin", (event) => show(event.target));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
  });
  const totals = document.querySelector("footer .totals");
  if (totals) document.querySelector(".top").append(totals);
})();
