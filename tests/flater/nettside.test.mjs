// What people can do on a page: with a mouse, with keys, without script, and on paper.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { Browser, PAGES } from "./nettleser.mjs";

const CHAIN = "nb-losen.html";
const HIDDEN = ".skjult";
const browser = new Browser();
let page;

before(() => browser.open());
after(() => browser.close());
beforeEach(async () => {
  page = await browser.show(CHAIN);
});
afterEach(async () => {
  assert.deepEqual(page.trouble, []);
  await page.close();
});

const label = (box) => box.locator(":scope > title").textContent();
const focused = () => page.locator(".ledd:focus").getAttribute("data-element");
const count = (selector) => page.locator(selector).count();
const press = (name) => page.getByRole("button", { name, exact: true }).click();

test("Tab reaches all that can be used, in the order of the document", async () => {
  const usable = 'a[href], button, select, [tabindex="0"]';
  const expected = await page.locator(`${usable} >> visible=true`).count();
  const reached = new Set();
  for (let step = 0; step < expected + 30; step += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(
      (all) => [...document.querySelectorAll(all)].indexOf(document.activeElement), usable,
    );
    if (at >= 0) reached.add(at);
  }

  assert.ok(reached.size >= expected, `${reached.size} of ${expected}`);
  assert.equal(await count(".ledd"), await count('.ledd[tabindex="0"][role="button"]'));
});

test("a box that has the focus shows it", async () => {
  await page.keyboard.press("Tab");
  const box = page.locator(".ledd").first();
  await box.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");

  const width = await box.evaluate((element) => getComputedStyle(element).outlineWidth);

  assert.equal(width, "4px");
});

test("the arrow keys go along an arrow and back", async () => {
  const arrow = page.locator(".kobling.fører_til").first();
  const [source, target] = [
    await arrow.getAttribute("data-source"), await arrow.getAttribute("data-target"),
  ];
  await page.locator(`[data-element="${target}"]`).focus();
  await page.keyboard.press("ArrowLeft");
  const before = await focused();
  await page.keyboard.press("ArrowRight");

  assert.notEqual(before, target);
  assert.ok(await count(`[data-source="${before}"]`) > 0);
  assert.ok(await count(`[data-source="${before}"][data-target="${await focused()}"]`) > 0);
  assert.ok(source);
});

test("up and down stay in the column", async () => {
  const column = page.locator(".ledd.aktivitet");
  await column.first().focus();
  await page.keyboard.press("ArrowDown");
  const second = await focused();
  await page.keyboard.press("ArrowUp");

  assert.equal(second, await column.nth(1).getAttribute("data-element"));
  assert.equal(await focused(), await column.first().getAttribute("data-element"));
});

test("all before and after a chosen box stands out, and Escape takes that away", async () => {
  const edges = await page.locator(".kobling").evaluateAll((all) =>
    all.map((one) => [one.dataset.source, one.dataset.target]),
  );
  const start = edges.find(([, target]) => edges.some(([source]) => source === target))[1];
  const along = (from, to) => {
    const met = new Set([start]);
    for (const one of met) {
      for (const edge of edges) if (edge[from] === one) met.add(edge[to]);
    }
    return met;
  };
  const expected = new Set([...along(0, 1), ...along(1, 0)]);

  await page.locator(`[data-element="${start}"]`).click();
  const lit = await page.locator(".ledd:not(.dempet)").evaluateAll((all) =>
    all.map((one) => one.dataset.element),
  );
  await page.keyboard.press("Escape");

  assert.deepEqual(new Set(lit), expected);
  assert.ok(lit.length < (await count(".ledd")));
  assert.equal(await count(".dempet"), 0);
  assert.equal(await count(".panel:not([hidden])"), 0);
});

test("the panel tells what a box says, why, and leads on", async () => {
  const box = page.locator(".ledd.virkning", { hasText: "ET302" });
  await box.focus();
  const panel = page.locator(".panel");
  const told = await panel.innerText();
  const name = await panel.locator("h3").innerText();

  assert.ok((await label(box)).includes(name));
  for (const heading of ["Funn", "Merker", "Kommer før", "Kommer etter"]) {
    assert.ok(told.includes(heading), heading);
  }
  assert.match(told, /ET302/);
  assert.match(told, /tillit til kunnskapen/);
  await panel.getByRole("button").first().click();
  assert.notEqual(await panel.locator("h3").innerText(), name);
});

test("a filter leaves what belongs to the choice, in the figure and the tables", async () => {
  const all = await count(".ledd");
  const filter = page.locator('select[data-filter="tjeneste"]');
  const options = await filter.locator("option").count();
  const shown = [];
  for (let at = 1; at < options; at += 1) {
    await filter.selectOption({ index: at });
    const left = await count(`.ledd:not(${HIDDEN})`);
    shown.push(left);
    assert.equal(await count(`tbody tr${HIDDEN}`), await count(`.ledd${HIDDEN}, .kobling${HIDDEN}`));
    assert.equal(await page.getByRole("status").innerText(), `${left} av ${all} bokser vises.`);
  }
  await press("Vis alt igjen");

  assert.ok(Math.min(...shown) > 0 && Math.min(...shown) < all, shown.join());
  assert.equal(await count(HIDDEN), 0);
});

test("two filters together leave what both do", async () => {
  await page.close();
  page = await browser.show("nb-portefolje.html");
  const kept = async () => new Set(await page.locator(`.ledd:not(${HIDDEN})`).evaluateAll((all) =>
    all.map((one) => one.dataset.element)));
  const choose = (name, index) => page.locator(`select[data-filter="${name}"]`).selectOption({ index });
  await choose("mål", 2);
  const one = await kept();
  await choose("målgruppe", 1);
  const both = await kept();
  await choose("mål", 0);
  const other = await kept();

  assert.deepEqual(both, new Set([...one].filter((id) => other.has(id))));
});

test("buttons, keys and the wheel change the size, and no more than it can bear", async () => {
  const width = async () => Number(await page.locator(".vindu svg").getAttribute("width"));
  await press("Full størrelse");
  const full = await width();
  await press("Større");
  const larger = await width();
  await page.locator(".ledd").first().focus();
  await page.keyboard.press("-");
  const again = await width();
  await page.locator(".vindu").hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
  await page.waitForFunction((old) => Number(document.querySelector(".vindu svg").getAttribute("width")) < old, full);
  await press("Hele figuren");
  const [fitted, room] = [await width(), await page.locator(".vindu").evaluate((one) => one.clientWidth)];
  for (let times = 0; times < 20; times += 1) await press("Større");

  assert.equal(larger, full * 1.25);
  assert.equal(again, full);
  assert.ok(fitted <= room, `${fitted} in ${room}`);
  assert.equal(await width(), full * 4);
  assert.equal(await page.getByRole("status").innerText(), "Størrelsen er 400 prosent.");
});

test("a mouse takes hold of the figure, and buttons move it", async () => {
  const scrolled = () => page.locator(".vindu").evaluate((one) => one.scrollLeft);
  await press("Full størrelse");
  await press("Større");
  await page.locator(".vindu").evaluate((one) => one.scrollTo(0, 0));
  await press("Mot høyre");
  const moved = await scrolled();
  const place = await page.locator(".vindu").boundingBox();
  await page.mouse.move(place.x + 300, place.y + 200);
  await page.mouse.down();
  await page.mouse.move(place.x + 400, place.y + 200, { steps: 4 });
  await page.mouse.up();

  assert.ok(moved > 100, `${moved}`);
  assert.equal(await scrolled(), moved - 100);
  assert.equal(await count(".dempet"), 0);
});

test("paper has everything, whatever was hidden on the screen", async () => {
  await page.locator('select[data-filter="tjeneste"]').selectOption({ index: 1 });
  await page.locator(`.ledd:not(${HIDDEN})`).first().focus();
  await page.emulateMedia({ media: "print" });

  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll(".ledd, .kobling, tbody tr")].filter((one) => {
      const style = getComputedStyle(one);
      return style.visibility !== "visible" || style.opacity !== "1" || style.display === "none";
    }).length,
  );
  const [drawing, frame] = await page.evaluate(() =>
    [".vindu svg", ".vindu"].map((one) => document.querySelector(one).getBoundingClientRect().width),
  );

  assert.equal(hidden, 0);
  assert.ok(drawing <= frame + 1, `${drawing} in ${frame}`);
  assert.equal(await page.locator(".styring").isVisible(), false);
  assert.equal(await page.locator(".panel").isVisible(), false);
});

test("paper is light where the screen is dark", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const screen = await ground();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });

  assert.equal(screen, "rgb(18, 24, 31)");
  assert.equal(await ground(), "rgb(255, 255, 255)");
});

test("nothing moves for those who want less motion", async () => {
  await page.emulateMedia({ reducedMotion: "reduce" });

  const motion = await page.locator(".ledd").first().evaluate((one) => getComputedStyle(one).transitionDuration);

  assert.equal(motion, "0s");
});

test("a page that is narrow does not scroll sideways", async () => {
  await page.setViewportSize({ width: 320, height: 640 });

  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);

  assert.ok(wide <= room, `${wide} in ${room}`);
});

for (const name of PAGES.filter((one) => /^nb-|-losen|^fiendtlig/.test(one))) {
  test(`${name} shows figure, prose and tables without its script`, async () => {
    await page.close();
    page = await browser.show(name, { script: false });

    assert.ok(await page.locator(".vindu svg").first().isVisible());
    assert.ok(await page.locator(".prosa").first().isVisible());
    assert.ok(await page.locator("table").first().isVisible());
    assert.equal(await page.locator(".styring").isVisible(), false);
    assert.equal(await count(".vindu [tabindex]"), 0);
    if (!name.startsWith("fiendtlig")) {
      assert.equal(await page.locator("html").getAttribute("lang"), name.slice(0, 2));
    }
  });
}

test("hostile texts are text", async () => {
  await page.close();
  page = await browser.show("fiendtlig.html");
  const hostile = "</title><script>alert(1)</script>";

  assert.equal(await count("script"), 2);
  assert.equal(await page.title(), hostile);
  assert.equal(await page.locator("h1").innerText(), hostile);
  await page.locator(".ledd").first().focus();
  assert.equal(await page.locator(".panel h3").innerText(), hostile);
});
