"use strict";
// Tables can be sorted, searched and folded. Without this script every row is there, in the report's own order.
(() => {
  const words = { find: "Find in this table", all: "Show all", fewer: "Show fewer" };
  const plain = new Intl.NumberFormat("en-US");

  const key = (row, column, numeric) => {
    const cell = row.cells[column];
    const text = (cell.dataset.value ?? cell.textContent).trim();
    if (!numeric) return text.toLowerCase();
    const number = parseFloat(text.replaceAll(",", "").replace("\u2212", "-"));
    return Number.isNaN(number) ? "" : number;
  };

  const compare = (a, b, up) => {
    if (a === b) return 0;
    if (a === "") return 1; // unknown comes last, whichever way
    if (b === "") return -1;
    return (a < b ? -1 : 1) * (up ? 1 : -1);
  };

  const enhance = (table) => {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const limit = Number(table.dataset.limit);
    let open = rows.length <= limit + 5;
    let query = "";

    const tools = document.createElement("div");
    tools.className = "tools";
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    status.className = "muted";
    const button = document.createElement("button");
    button.type = "button";

    const show = () => {
      let found = 0;
      let shown = 0;
      for (const row of body.rows) {
        const match = query === "" || row.textContent.toLowerCase().includes(query);
        if (match) found++;
        row.hidden = !match || (!open && shown >= limit);
        if (!row.hidden) shown++;
      }
      const of = query === "" ? "" : " found";
      status.textContent = shown < found
        ? `${plain.format(shown)} of ${plain.format(found)} rows${of} shown`
        : query === "" ? `${plain.format(found)} rows` : `${plain.format(found)} of ${plain.format(rows.length)} rows found`;
      button.textContent = open ? words.fewer : `${words.all} ${plain.format(found)}`;
      button.hidden = found <= limit + (query === "" ? 5 : 0);
    };

    button.addEventListener("click", () => { open = !open; show(); });

    if (rows.length > 7) {
      const input = document.createElement("input");
      input.type = "search";
      input.placeholder = words.find;
      input.setAttribute("aria-label", `${words.find}: ${document.getElementById(table.getAttribute("aria-labelledby")).textContent.trim()}`);
      input.addEventListener("input", () => { query = input.value.trim().toLowerCase(); show(); });
      tools.append(input, status, button);
      table.closest(".scroll").before(tools);
    }

    [...table.tHead.rows[0].cells].forEach((head, column) => {
      if (!head.dataset.sort || rows.length < 2) return;
      const numeric = head.dataset.sort === "num";
      const sorter = document.createElement("button");
      sorter.type = "button";
      sorter.append(...head.childNodes);
      head.append(sorter);
      sorter.addEventListener("click", () => {
        const sorted = head.getAttribute("aria-sort");
        const up = sorted ? sorted === "descending" : !numeric;
        for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        body.append(...rows
          .map((row) => [key(row, column, numeric), row])
          .sort((a, b) => compare(a[0], b[0], up))
          .map((pair) => pair[1]));
        show();
      });
    });
    show();
  };

  document.querySelectorAll("table[data-limit]").forEach(enhance);

  // A region that scrolls sideways must be reachable by keyboard; one that does not should not be a stop.
  const regions = document.querySelectorAll(".scroll");
  const reach = () => regions.forEach((region) => {
    if (region.scrollWidth > region.clientWidth) region.tabIndex = 0;
    else region.removeAttribute("tabindex");
  });
  addEventListener("resize", reach);
  document.querySelectorAll("details").forEach((details) => details.addEventListener("toggle", reach));
  reach();
})();
