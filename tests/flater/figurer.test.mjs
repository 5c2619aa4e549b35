// Every page as it is drawn: what is measured in it, and what axe finds.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { violations } from "./axe.mjs";
import { Browser, PAGES } from "./nettleser.mjs";

const browser = new Browser();

before(() => browser.open());
after(() => browser.close());

// Gives what is wrong with where things stand: text outside its box, and boxes over each other.
function misplaced() {
  const SLACK = 1;
  const inside = (inner, outer) =>
    inner.left >= outer.left - SLACK && inner.right <= outer.right + SLACK &&
    inner.top >= outer.top - SLACK && inner.bottom <= outer.bottom + SLACK;
  const apart = (a, b) =>
    a.right <= b.left + SLACK || b.right <= a.left + SLACK ||
    a.bottom <= b.top + SLACK || b.bottom <= a.top + SLACK;
  const place = (element) => element.getBoundingClientRect();
  const wrong = [];
  for (const drawing of document.querySelectorAll(".vindu svg")) {
    const all = place(drawing);
    for (const text of drawing.querySelectorAll("text")) {
      if (!inside(place(text), all)) wrong.push(`outside the figure: ${text.textContent}`);
    }
    const boxes = [...drawing.querySelectorAll(".ledd")];
    const shapes = boxes.map((box) => place(box.querySelector(":scope > :is(path, rect, polygon)")));
    boxes.forEach((box, at) => {
      for (const text of box.querySelectorAll("text")) {
        if (!inside(place(text), shapes[at])) wrong.push(`outside its box: ${text.textContent}`);
      }
      for (let other = 0; other < at; other += 1) {
        if (!apart(shapes[at], shapes[other])) wrong.push(`over each other: ${box.dataset.element}`);
      }
    });
  }
  return wrong;
}

test("there is a page for each view and language", () => {
  assert.ok(PAGES.length >= 18, PAGES.join());
});

for (const name of PAGES) {
  test(`${name} is drawn as it was measured`, async () => {
    const page = await browser.show(name);

    assert.deepEqual(await page.evaluate(misplaced), []);
    assert.deepEqual(page.trouble, []);
    await page.close();
  });
}

test("a text that is too long and a box that was moved are found", async () => {
  const page = await browser.show("nb-losen.html");
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll(".ledd");
    first.querySelector("text").textContent = "ord ".repeat(40);
    const here = first.getBoundingClientRect();
    const there = second.getBoundingClientRect();
    second.setAttribute("transform", `translate(${here.left - there.left} ${here.top - there.top})`);
  });

  const wrong = await page.evaluate(misplaced);

  assert.ok(wrong.some((one) => one.startsWith("outside its box: ord")), wrong.join());
  assert.ok(wrong.some((one) => one.startsWith("over each other")), wrong.join());
  await page.close();
});

// The largest has the same colours as the chain of one measure, so it is looked at once.
for (const name of PAGES.filter((one) => !/^(nn|en)-/.test(one))) {
  for (const colorScheme of name === "nb-kjede.html" ? ["light"] : ["light", "dark"]) {
    test(`${name} is open to all on a ${colorScheme} screen, with a box chosen`, async () => {
      const page = await browser.show(name, { media: { colorScheme } });
      await page.locator(".ledd").first().focus();

      assert.deepEqual(await violations(page), []);
      await page.close();
    });
  }
}
