// One rule: the file is as our JSON Schema says. In a ruleset of YAML, Spectral leaves a `$ref`
// to a file unread and lets every document pass; with the schema inside it, it is slower.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { schema } from "@stoplight/spectral-functions";

// Spectral bundles this file before it runs it, so only the command knows where it stands.
const here = dirname(process.argv[process.argv.indexOf("--ruleset") + 1]);
const place = join(here, "..", "..", "skjema", "endringsteori.schema.json");

export default {
  rules: {
    skjema: {
      given: "$",
      severity: "error",
      then: {
        function: schema,
        functionOptions: {
          allErrors: true,
          dialect: "draft2020-12",
          schema: JSON.parse(readFileSync(place, "utf8")),
        },
      },
    },
  },
};
