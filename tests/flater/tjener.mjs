// Speaks with yaml-language-server over standard in and out, as an editor does.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const PACKAGE = createRequire(import.meta.url).resolve("yaml-language-server/package.json");
const PROGRAM = join(dirname(PACKAGE), "bin", "yaml-language-server");

export class Server {
  #process = spawn(process.execPath, [PROGRAM, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  #buffer = Buffer.alloc(0);
  #waiting = new Map();
  #number = 0;
  #settings;

  // Nothing is fetched from the network unless the settings ask for it.
  constructor(settings = { schemaStore: { enable: false } }) {
    this.#settings = settings;
    this.#process.stdout.on("data", (piece) => this.#read(piece));
  }

  // Ends the first exchange; the server then knows the folder and asks for its settings.
  async open(folder) {
    const rootUri = pathToFileURL(folder).href;
    const answer = await this.ask("initialize", {
      processId: process.pid,
      rootUri,
      capabilities: {
        workspace: { configuration: true },
        textDocument: {
          completion: { completionItem: { snippetSupport: true } },
          hover: { contentFormat: ["markdown"] },
        },
      },
      workspaceFolders: [{ uri: rootUri, name: "prosjekt" }],
    });
    this.tell("initialized", {});
    return answer;
  }

  show(uri, text, version = 1) {
    this.tell("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version, text },
    });
  }

  ask(method, params) {
    const id = ++this.#number;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  tell(method, params) {
    this.#send({ method, params });
  }

  // Resolves when the server has said what is wrong with a file.
  diagnostics(uri) {
    return new Promise((resolve) => this.#waiting.set(uri, { resolve }));
  }

  async close() {
    await this.ask("shutdown", null);
    this.tell("exit", null);
    this.#process.kill();
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.#process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin.write(body);
  }

  #read(piece) {
    this.#buffer = Buffer.concat([this.#buffer, piece]);
    for (;;) {
      const end = this.#buffer.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString("latin1", 0, end))[1]);
      const start = end + 4;
      if (this.#buffer.length < start + length) return;
      const message = JSON.parse(this.#buffer.toString("utf8", start, start + length));
      this.#buffer = this.#buffer.subarray(start + length);
      this.#take(message);
    }
  }

  #take(message) {
    if (message.method === "textDocument/publishDiagnostics") {
      this.#settle(message.params.uri, { result: message.params.diagnostics });
    } else if (message.method && message.id !== undefined) {
      this.#answer(message);
    } else if (message.id !== undefined) {
      this.#settle(message.id, message);
    }
  }

  #answer({ id, method, params }) {
    const yaml = { hover: true, completion: true, validate: true, ...this.#settings };
    const asked = method === "workspace/configuration" ? params.items : [];
    this.#send({ id, result: asked.map(({ section }) => (section === "yaml" ? yaml : null)) });
  }

  #settle(key, { result, error }) {
    const waiting = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}
