import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { shapeIssueCodes } from "../shared/index.ts";
import { languages } from "./languages.ts";

const sources = join(import.meta.dirname, "..");

/** Every issue code that the sources of a room write down. */
function codesIn(room: string): readonly string[] {
  return (
    readdirSync(join(sources, room), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      // Who may decide for a child has no place in a breach report.
      .filter((file) => !file.startsWith("authority"))
      // Nothing in a breach report has an id of its own.
      .filter((file) => !file.endsWith("repeated-ids.ts"))
      .flatMap((file) =>
        [
          ...readFileSync(join(sources, room, file), "utf8").matchAll(
            /(?:code: |issue\()"([a-z-]+)",\s+(?:path|\[)/g,
          ),
        ].map(([, code = ""]) => code),
      )
  );
}

it.each(Object.entries(languages))(
  "has a sentence in %s for every issue code of the sources, and for no other",
  async (_language, load) => {
    const { breachIssues } = await load();
    const codes = new Set([
      ...shapeIssueCodes,
      ...["breaches", "parties", "shared", "vocabulary"].flatMap(codesIn),
    ]);
    expect(Object.keys(breachIssues).sort()).toEqual([...codes].sort());
  },
);
