// A browser for the tests, and pages that tell what went wrong in them.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

const FOLDER = process.env.FLATER_SIDER;
export const SITE = process.env.FLATER_NETTSTED;
const QUIET = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

const pagesIn = (folder) =>
  readdirSync(folder).filter((name) => name.endsWith(".html")).sort();

export const PAGES = pagesIn(FOLDER);
export const REPORTS = pagesIn(join(FOLDER, "rapporter")).map((name) => `rapporter/${name}`);

export class Browser {
  #browser;

  // The browser gets a fresh folder for its user data, and takes it away when it is closed.
  async open() {
    const executablePath = process.env.FLATER_NETTLESER;
    this.#browser = await chromium.launch({ executablePath, headless: true, args: QUIET });
  }

  // Opens a page; its `trouble` fills with console errors and with requests for anything else.
  // Of a site in a `folder` the page may ask for the other files of that folder.
  async show(name, { media = {}, script = true, folder } = {}) {
    const viewport = { width: 1400, height: 900 };
    const page = await this.#browser.newPage({ javaScriptEnabled: script, viewport });
    const url = pathToFileURL(join(folder ?? FOLDER, name)).href;
    const own = folder ? pathToFileURL(folder).href : url;
    const isOwn = (asked) => (folder ? /^(data|blob):/.test(asked) || asked.startsWith(own) : asked === url);
    page.trouble = [];
    page.on("console", (said) => said.type() === "error" && page.trouble.push(said.text()));
    page.on("pageerror", (error) => page.trouble.push(String(error)));
    page.on("request", (asked) => !isOwn(asked.url()) && page.trouble.push(asked.url()));
    await page.emulateMedia(media);
    await page.goto(url);
    return page;
  }

  close() {
    return this.#browser.close();
  }
}
