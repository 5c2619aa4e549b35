// Completion, hover and red lines in editors, from the schema that the example files name.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { Server } from "./tjener.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const EXAMPLES = `${ROOT}eksempler/`;
let server;

before(async () => {
  server = new Server();
  await server.open(ROOT);
});

after(() => server.close());

// Shows a file as an editor does, with `change` made to its text; gives what is wrong there.
async function shown(path, change = (text) => text) {
  const uri = pathToFileURL(`${EXAMPLES}${path}`).href;
  const text = change(readFileSync(`${EXAMPLES}${path}`, "utf8"));
  const said = server.diagnostics(uri);
  server.show(uri, text);
  return { uri, text, faults: (await said).map((one) => one.message) };
}

// Gives the place right after the first occurrence of some words.
function placeAfter(text, words) {
  const before = text.slice(0, text.indexOf(words) + words.length).split("\n");
  return { line: before.length - 1, character: before.at(-1).length };
}

test("an example is without faults", async () => {
  const { faults } = await shown("fjellfjord/tiltak/losen.yaml");

  assert.deepEqual(faults, []);
});

test("the fields that an activity does not have yet are offered", async () => {
  const { uri, text } = await shown("fjellfjord/tiltak/sommerjobben.yaml", (old) =>
    old.replace(" lære-om-arbeidsliv:", "$&\n        "),
  );

  const { items } = await server.ask("textDocument/completion", {
    textDocument: { uri },
    position: placeAfter(text, " lære-om-arbeidsliv:\n        "),
  });

  const offered = items.map((item) => item.label);
  const expected = ["beskrivelse", "gjenstår", "krever"];
  assert.deepEqual(expected.filter((field) => !offered.includes(field)), []);
  assert.ok(!offered.includes("innsats"), "a field of measures only");
});

test("the values of a choice are offered", async () => {
  const { uri, text } = await shown("feil/et102-bakvendt-rekkefolge.yaml", (old) =>
    `${old}\nsamarbeid:\n  team:\n    mellom: [a, b]\n    trinn: \n`,
  );

  const { items } = await server.ask("textDocument/completion", {
    textDocument: { uri },
    position: placeAfter(text, "trinn: "),
  });

  assert.deepEqual(items.map((item) => item.label).filter((label) => /^\d$/.test(label)), ["1", "2", "3", "4"]);
});

test("what a field means is told where the pointer rests", async () => {
  const { uri, text } = await shown("fjellfjord/tiltak/tettere-pa.yaml");

  const hover = await server.ask("textDocument/hover", {
    textDocument: { uri },
    position: placeAfter(text, "        ansvar"),
  });

  const schema = JSON.parse(readFileSync(`${ROOT}skjema/endringsteori-delfil.schema.json`, "utf8"));
  const told = schema.$defs.Aktivitet.properties.ansvarlig.description;
  assert.ok(hover.contents.value.replaceAll("\\", "").includes(told), hover.contents.value);
});

test("a misspelled field is a fault", async () => {
  const { faults } = await shown("feil/et005-skrivefeil-i-nokkel.yaml");

  assert.equal(faults.length, 1);
});

// Gives the settings of docs/redigering.md as the server gets them from Visual Studio Code.
function settingsOfThePage() {
  const page = readFileSync(`${ROOT}docs/redigering.md`, "utf8");
  const told = JSON.parse(/```json\n([^]*?)```/.exec(page)[1]);
  return { schemas: told["yaml.schemas"], schemaStore: { enable: told["yaml.schemaStore.enable"] } };
}

test("the settings that we tell of give each file its schema", async () => {
  const folder = mkdtempSync(join(tmpdir(), "redigering-"));
  for (const name of ["endringsteori", "endringsteori-delfil"]) {
    copyFileSync(`${ROOT}skjema/${name}.schema.json`, join(folder, `${name}.schema.json`));
  }
  mkdirSync(join(folder, "kjeder", "tiltak"), { recursive: true });
  const files = {
    "kjeder/endringsteori.yaml": ["endringsteori: 1\nmål:\n  a: Ro\n", "mål:\n  a: Ro\n"],
    "kjeder/tiltak/a.yaml": ["mål:\n  a: Ro\n", "virksomhet:\n  navn: A\n"],
  };
  const other = new Server(settingsOfThePage());
  await other.open(folder);
  const found = {};
  for (const [path, texts] of Object.entries(files)) {
    found[path] = [];
    for (const [number, text] of texts.entries()) {
      const uri = pathToFileURL(join(folder, path)).href;
      writeFileSync(join(folder, path), text);
      const said = other.diagnostics(uri);
      other.show(uri, text, number + 1);
      found[path].push((await said).length);
    }
  }
  await other.close();
  rmSync(folder, { recursive: true });

  assert.deepEqual(found, { "kjeder/endringsteori.yaml": [0, 1], "kjeder/tiltak/a.yaml": [0, 1] });
});
