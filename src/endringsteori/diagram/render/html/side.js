// Lets people explore the figures of a page. Everything it says comes from the data block,
// and is set as text. Without it, the page is a plain document.
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const controls = document.querySelector(".styring");
const status = controls.querySelector(".status");
const STEP = 1.25;
const SMALLEST = 0.2;
const LARGEST = 4;
const figures = data.figurer.map((known, index) => new Figure(known, index));
let active = figures[0];

function Figure(known, index) {
  const side = document.getElementById(`side-${index + 1}`);
  const figure = this;
  figure.window = side.querySelector(".vindu");
  figure.panel = side.querySelector(".panel");
  figure.drawing = figure.window.querySelector("svg");
  figure.width = Number(figure.drawing.getAttribute("width"));
  figure.height = Number(figure.drawing.getAttribute("height"));
  const rows = [...side.querySelectorAll("table")].map((table) => table.tBodies[0].rows);
  const drawnBoxes = figure.drawing.querySelectorAll(".ledd");
  const drawnArrows = figure.drawing.querySelectorAll(".kobling");
  figure.boxes = known.bokser.map((box, at) => ({
    ...box, drawn: drawnBoxes[at], row: rows[0]?.[box.rad], out: [], in: [], ties: [],
  }));
  const byId = new Map(figure.boxes.map((box) => [box.id, box]));
  figure.arrows = known.piler.map((arrow, at) => ({
    ...arrow, from: byId.get(arrow.fra), to: byId.get(arrow.til),
    drawn: drawnArrows[at], row: rows[1]?.[arrow.rad],
  }));
  for (const arrow of figure.arrows) {
    (arrow.vei ? arrow.from.out : arrow.from.ties).push(arrow);
    (arrow.vei ? arrow.to.in : arrow.to.ties).push(arrow);
  }
  figure.chosen = null;
}

function setUp() {
  document.documentElement.classList.add("med-skript");
  controls.hidden = false;
  controls.addEventListener("click", (event) => act(event.target.dataset.handling));
  controls.addEventListener("change", filter);
  for (const figure of figures) {
    figure.drawing.setAttribute("role", "group");
    for (const box of figure.boxes) setUpBox(figure, box);
    setUpWindow(figure);
  }
  const fitting = figures[0].window.clientWidth / figures[0].width;
  zoom(Math.min(1, Math.max(0.75, fitting)), false);
}

function setUpBox(figure, box) {
  const { drawn } = box;
  drawn.setAttribute("tabindex", "0");
  drawn.setAttribute("role", "button");
  drawn.setAttribute("aria-pressed", "false");
  drawn.addEventListener("focus", () => choose(figure, box));
  drawn.addEventListener("click", () => {
    if (figure.dragged) return;
    drawn.focus({ preventScroll: true });
    choose(figure, box);
  });
  drawn.addEventListener("keydown", (event) => onBoxKey(figure, box, event));
}

// Choosing: a box, what comes before and after it, and what is told of it.

function choose(figure, box) {
  if (active.chosen && active !== figure) choose(active, null);
  active = figure;
  figure.chosen = box;
  const near = box ? around(box) : null;
  for (const other of figure.boxes) {
    other.drawn.setAttribute("aria-pressed", String(other === box));
    other.drawn.classList.toggle("dempet", near !== null && !near.has(other));
  }
  for (const arrow of figure.arrows) {
    arrow.drawn.classList.toggle("dempet", near !== null && !near.has(arrow));
  }
  figure.panel.hidden = box === null;
  figure.panel.replaceChildren(...(box ? told(box) : []));
}

// Gives the box, all before and all after it with the arrows between, and what it is tied to.
function around(box) {
  const found = new Set([box]);
  for (const [arrows, end] of [["in", "from"], ["out", "to"]]) {
    const met = new Set([box]);
    for (const one of met) {
      for (const arrow of one[arrows]) {
        found.add(arrow).add(arrow[end]);
        met.add(arrow[end]);
      }
    }
  }
  for (const tie of box.ties) found.add(tie).add(tie.from).add(tie.to);
  return found;
}

function told(box) {
  const parts = [element("p", box.slag, "slag"), element("h3", box.navn)];
  if (box.detalj) parts.push(element("p", box.detalj));
  for (const name of ["funn", "merker", "målinger"]) {
    parts.push(...listed(name, box[name].map((text) => element("li", text))));
  }
  parts.push(...listed("før", box.in.map((arrow) => step(arrow, arrow.from))));
  parts.push(...listed("etter", box.out.map((arrow) => step(arrow, arrow.to))));
  const other = (tie) => (tie.from === box ? tie.to : tie.from);
  parts.push(...listed("med", box.ties.map((tie) => step(tie, other(tie)))));
  return parts;
}

function step(arrow, box) {
  const item = element("li", "");
  const button = element("button", box.navn);
  button.type = "button";
  button.addEventListener("click", () => box.drawn.focus());
  item.append(button);
  const said = [arrow.fordi, ...arrow.funn, ...arrow.merker, ...arrow.vilkår, arrow.ord];
  for (const text of said.filter(Boolean)) item.append(element("div", text, "fordi"));
  return item;
}

function listed(name, items) {
  if (items.length === 0) return [];
  const list = element("ul", "");
  list.append(...items);
  return [element("h4", data.ord[name]), list];
}

function element(tag, text, name) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name) made.className = name;
  return made;
}

// Keys: along the arrows, and up and down in a column.

function onBoxKey(figure, box, event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const shown = figure.boxes.filter((one) => !one.drawn.classList.contains("skjult"));
  const column = shown.filter((one) => one.kolonne === box.kolonne);
  const at = column.indexOf(box);
  const visible = (found) => found.find((one) => shown.includes(one));
  const ties = box.ties.map((tie) => (tie.from === box ? tie.to : tie.from));
  const next = {
    ArrowRight: () => visible([...box.out.map((arrow) => arrow.to), ...ties]),
    ArrowLeft: () => visible([...box.in.map((arrow) => arrow.from), ...ties]),
    ArrowDown: () => column[at + 1],
    ArrowUp: () => column[at - 1],
    Home: () => shown[0],
    End: () => shown.at(-1),
    Escape: () => void choose(figure, null),
    Enter: () => void choose(figure, figure.chosen === box ? null : box),
    " ": () => void choose(figure, figure.chosen === box ? null : box),
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next()?.drawn.focus();
}

// Filters: what belongs to all that is chosen.

function filter() {
  const wanted = [...controls.querySelectorAll("select")]
    .filter((select) => select.value !== "")
    .map((select) => new Set(data.filtre[select.dataset.filter][select.value]));
  const shown = (box) => wanted.every((ids) => ids.has(box.id));
  const hide = (part, hidden) => {
    part.drawn.classList.toggle("skjult", hidden);
    part.row?.classList.toggle("skjult", hidden);
  };
  for (const figure of figures) {
    for (const box of figure.boxes) hide(box, !shown(box));
    for (const arrow of figure.arrows) hide(arrow, !shown(arrow.from) || !shown(arrow.to));
    if (figure.chosen && !shown(figure.chosen)) choose(figure, null);
  }
  const boxes = figures.flatMap((figure) => figure.boxes);
  const count = boxes.filter(shown).length;
  say("vises", { n: count, alle: boxes.length });
}

// Size and place of what is seen.

let size = 1;

function act(wish) {
  const { window: view, width } = active;
  const across = view.clientWidth * 0.5;
  const down = view.clientHeight * 0.5;
  const done = {
    mindre: () => zoom(size / STEP),
    større: () => zoom(size * STEP),
    full: () => zoom(1),
    hele: () => zoom(Math.min(view.clientWidth / width, view.clientHeight / active.height)),
    venstre: () => view.scrollBy(-across, 0),
    høyre: () => view.scrollBy(across, 0),
    opp: () => view.scrollBy(0, -down),
    ned: () => view.scrollBy(0, down),
    nullstill: () => {
      for (const select of controls.querySelectorAll("select")) select.value = "";
      choose(active, null);
      filter();
    },
  }[wish];
  done?.();
}

// Keeps what is in the middle of each window there.
function zoom(wanted, told = true) {
  const before = size;
  size = Math.min(LARGEST, Math.max(SMALLEST, wanted));
  for (const { window: view, drawing, width, height } of figures) {
    const x = (view.scrollLeft + view.clientWidth / 2) * (size / before);
    const y = (view.scrollTop + view.clientHeight / 2) * (size / before);
    drawing.setAttribute("width", String(width * size));
    drawing.setAttribute("height", String(height * size));
    view.scrollTo(x - view.clientWidth / 2, y - view.clientHeight / 2);
  }
  if (told) say("størrelse", { n: Math.round(size * 100) });
}

function setUpWindow(figure) {
  const { window: view } = figure;
  view.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const wish = { "+": "større", "-": "mindre", 0: "full" }[event.key];
    if (wish) act(wish);
    if (event.key === "Escape") choose(figure, null);
  });
  view.addEventListener("focusin", () => (active = figure));
  view.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? size * STEP : size / STEP);
  }, { passive: false });
  setUpDragging(figure);
}

// A finger scrolls by itself; a mouse takes hold of the figure.
function setUpDragging(figure) {
  const { window: view } = figure;
  let from = null;
  view.addEventListener("pointerdown", (event) => {
    figure.dragged = false;
    const onFigure = figure.drawing.contains(event.target);
    if (event.pointerType !== "mouse" || event.button !== 0 || !onFigure) return;
    from = { x: event.clientX + view.scrollLeft, y: event.clientY + view.scrollTop };
  });
  view.addEventListener("pointermove", (event) => {
    if (!from) return;
    const left = from.x - event.clientX;
    const top = from.y - event.clientY;
    const far = Math.abs(left - view.scrollLeft) + Math.abs(top - view.scrollTop) > 4;
    if (far && !figure.dragged) {
      figure.dragged = true;
      view.classList.add("dras");
      view.setPointerCapture(event.pointerId);
    }
    if (figure.dragged) view.scrollTo(left, top);
  });
  const end = () => {
    from = null;
    view.classList.remove("dras");
  };
  view.addEventListener("pointerup", end);
  view.addEventListener("pointercancel", end);
  view.addEventListener("click", (event) => {
    if (!figure.dragged && !event.target.closest(".ledd")) choose(figure, null);
  });
}

function say(name, values) {
  status.textContent = data.ord[name].replace(/\{(\w+)\}/g, (_, key) => String(values[key]));
}

setUp();
