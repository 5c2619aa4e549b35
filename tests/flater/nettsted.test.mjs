// The handbook as a site in a folder: what axe finds, that nothing is fetched, and the search.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { violations } from "./axe.mjs";
import { Browser, SITE } from "./nettleser.mjs";

const MAIN = [
  "index.html",
  "docs/kom-i-gang.html",
  "docs/kom-i-gang-utvikler.html",
  "docs/metoden.html",
  "docs/format.html",
  "docs/regler/index.html",
  "docs/regler/ET301.html",
  "docs/kommandoer/valider.html",
  "docs/galleri/index.html",
  "docs/galleri/kjede.html",
  "docs/rapporter/arbeidsark.html",
  "docs/arkitektur.html",
  "docs/personvern.html",
  "docs/english.html",
  "eksempler/notatbok/fjellfjord.html",
];
const SEARCHED = "gjenbesøk";
const BLANK = "[...document.images].filter((one) => !one.naturalWidth).map((one) => one.src)";
// What the search itself says, and not what it found.
const WORDS = (dialog) =>
  [...dialog.querySelectorAll("[aria-label], [placeholder], [role=status], h3, h4")]
    .flatMap((one) => [one.ariaLabel, one.placeholder, one.matches("ol") ? "" : one.textContent])
    .join("\n");
const browser = new Browser();

before(() => browser.open());
after(() => browser.close());

const SHOWN = [...MAIN.map((name) => [name, "light"]), ["docs/metoden.html", "dark"]];

for (const [name, colorScheme] of SHOWN) {
  test(`${name} is open to all in ${colorScheme}`, async () => {
    const page = await browser.show(name, { media: { colorScheme }, folder: SITE });

    assert.deepEqual(await page.evaluate(BLANK), []);
    assert.deepEqual(page.trouble, []); // before axe, which asks for what it cannot have
    assert.deepEqual(await violations(page), []);
    await page.close();
  });
}

test("the search finds a page, from a folder and with no net", async () => {
  const page = await browser.show("index.html", { folder: SITE });
  await page.locator(".md-search__button").click();
  await page.keyboard.type(SEARCHED, { delay: 20 });
  const found = page.locator("a").filter({ hasText: new RegExp(`${SEARCHED} mangler`, "i") });
  await found.first().waitFor();
  const said = await page.locator("dialog").evaluate(WORDS);

  assert.match(said, /\d+ treff/);
  assert.doesNotMatch(said, /Search|Filters|results|Tags/);
  assert.match(await found.first().getAttribute("href"), /\.html/);
  assert.deepEqual(page.trouble, []);
  await page.close();
});
