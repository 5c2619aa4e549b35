// Every report as a page: what axe finds, and that no table is lost on a small screen or on paper.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { violations } from "./axe.mjs";
import { Browser, REPORTS } from "./nettleser.mjs";

const PAPER = { standing: 658, lying: 986 }; // between the margins of A4, in pixels
const browser = new Browser();

before(() => browser.open());
after(() => browser.close());

test("there is a page for each type and language", () => {
  assert.ok(REPORTS.length >= 27, REPORTS.join());
});

// Gives what is wider than the window, tables without their scrolling.
function wider() {
  return [...document.querySelectorAll("table, img, p, li")]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => `${one.tagName}: ${one.textContent.slice(0, 80)}`);
}

for (const name of REPORTS) {
  test(`${name} is open to all, fits a small screen, and loses nothing on paper`, async () => {
    const page = await browser.show(name);
    const found = await violations(page);
    await page.setViewportSize({ width: 320, height: 640 });
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    const lies = await page.locator("body.bred").count();
    await page.setViewportSize({ width: lies ? PAPER.lying : PAPER.standing, height: 900 });
    await page.emulateMedia({ media: "print" });
    const clipped = await page.evaluate(wider);

    assert.deepEqual(found, []);
    assert.ok(wide <= room, `${wide} in ${room}`);
    assert.deepEqual(clipped, []);
    assert.deepEqual(page.trouble, []);
    await page.close();
  });
}

test("a table that paper has no room for is found", async () => {
  const page = await browser.show("rapporter/nb-kjede.html", { media: { media: "print" } });
  await page.setViewportSize({ width: PAPER.standing, height: 900 });
  await page.locator("table").first().evaluate((one) => { one.style.width = "900px"; });

  assert.equal((await page.evaluate(wider)).length, 1);
  await page.close();
});

test("a table that is wider than the screen is reached and read by keyboard", async () => {
  const page = await browser.show("rapporter/nb-maleplan.html");
  await page.setViewportSize({ width: 400, height: 640 });
  const box = page.locator(".rulle").first();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    if (await box.evaluate((one) => one === document.activeElement)) break;
  }
  const outline = await box.evaluate((one) => getComputedStyle(one).outlineWidth);
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector(".rulle").scrollLeft > 0);

  assert.equal(outline, "3px");
  await page.close();
});
