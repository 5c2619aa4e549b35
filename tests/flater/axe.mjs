// What axe finds on a page against WCAG 2.1, A and AA.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

export async function violations(page) {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    (values) => globalThis.axe.run({
      runOnly: { type: "tag", values }, resultTypes: ["violations"],
    }), LEVELS,
  );
  return found.map((one) => `${one.id}: ${one.nodes.length}, such as ${one.nodes[0].html}`);
}
