import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { day, toIssues } from "@bijsluiter/core";
import { privacyInsert } from "@bijsluiter/core/inserts";
import { z } from "zod";

// As the README of core says: a schema of ours inside one of zod 3.
const insert = z.unknown().transform((value, context) => {
  const parsed = privacyInsert.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { code, path } of toIssues(parsed.error.issues, value, privacyInsert))
    context.addIssue({ code: "custom", path: [...path], message: code });
  return z.NEVER;
});
const form = z.object({ school: z.string(), insert });

const require = createRequire(import.meta.url);
const example = JSON.parse(
  readFileSync(require.resolve("@bijsluiter/core/examples/privacy-insert.json"), "utf8"),
);
assert.equal(form.parse({ school: "De Wilgen", insert: example }).insert.version, example.version);
const [issue] = form.safeParse({ school: "De Wilgen", insert: { ...example, version: 7 } }).error
  .issues;
assert.deepEqual([issue.path, issue.message], [["insert", "version"], "wrong-type"]);

// And what does not work says so in a way that the README names.
assert.throws(
  () => z.object({ day }).parse({ day: "2026-11-29" }),
  /keyValidator\._parse is not a function/,
);
console.log("zod 3 and ours side by side");
