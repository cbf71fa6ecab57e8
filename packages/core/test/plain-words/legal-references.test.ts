import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as en from "../../src/messages/en/index.ts";
import * as nl from "../../src/messages/nl/index.ts";
import { sourceWords } from "../../src/messages/nl/retention/retention-sources.ts";
import { programWordsIn } from "./words-of-programs.ts";

describe("a reference to a source", () => {
  it.each([
    ["GDPR art. 33(2)", "AVG, artikel 33, lid 2", "GDPR, Article 33(2)"],
    ["GDPR art. 33(3)(c)", "AVG, artikel 33, lid 3, onder c", "GDPR, Article 33(3)(c)"],
    ["GDPR art. 9", "AVG, artikel 9", "GDPR, Article 9"],
    ["GDPR art. 28(2) and (4)", "AVG, artikel 28, lid 2 en lid 4", "GDPR, Article 28(2) and (4)"],
    [
      "GDPR art. 32(1)(b) and (c)",
      "AVG, artikel 32, lid 1, onder b en onder c",
      "GDPR, Article 32(1)(b) and (c)",
    ],
    ["GDPR art. 16 and 17", "AVG, artikel 16 en artikel 17", "GDPR, Article 16 and Article 17"],
    [
      "GDPR art. 5(1)(f) and 32",
      "AVG, artikel 5, lid 1, onder f en artikel 32",
      "GDPR, Article 5(1)(f) and Article 32",
    ],
    [
      "GDPR chapter V, art. 44-49",
      "AVG, hoofdstuk V, artikelen 44 tot en met 49",
      "GDPR, Chapter V, Articles 44-49",
    ],
    ["UAVG art. 46", "UAVG, artikel 46", "UAVG, Article 46"],
    ["TFEU, art. 355(1)", "VWEU, artikel 355, lid 1", "TFEU, Article 355(1)"],
    ["WVO 2020 art. 2.47", "WVO 2020, artikel 2.47", "WVO 2020, Article 2.47"],
    [
      "Implementing Decision (EU) 2023/1795",
      "Uitvoeringsbesluit (EU) 2023/1795",
      "Implementing Decision (EU) 2023/1795",
    ],
    [
      "Model Verwerkersovereenkomst 4.0, annex 1",
      "Model Verwerkersovereenkomst 4.0, bijlage 1",
      "Model Verwerkersovereenkomst 4.0, annex 1",
    ],
    ["ISO/IEC 17021-1", "ISO/IEC 17021-1", "ISO/IEC 17021-1"],
    ["Our own schedule, row 4", "Our own schedule, row 4", "Our own schedule, row 4"],
    ["constructor", "constructor", "constructor"],
    ["art. 4", "art. 4", "art. 4"],
    ["X art. four", "X art. four", "X art. four"],
  ])("%s: %s; %s", (ref, dutch, english) => {
    expect(nl.legalReference(ref)).toBe(dutch);
    expect(en.legalReference(ref)).toBe(english);
  });

  it("of the tables of this package has Dutch words, for who does not read English", async () => {
    const refs = await referencesOfTables();
    expect(refs.size).toBeGreaterThan(100);
    const english = [...refs]
      .map(sourceWords)
      .filter((text) =>
        programWordsIn(text, "nl").some((fault) => /language|apostrophe/.test(fault)),
      );
    expect(english).toEqual([]);
  });
});

/** Rooms whose sources reach a person through sentences; those of `vocabulary` do not. */
const ROOMS = ["agreements", "breaches", "inserts", "measures", "retention", "services"];
const sources = join(import.meta.dirname, "../../src");

async function referencesOfTables(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { ref, noMaximum } = value as { readonly ref?: unknown; readonly noMaximum?: unknown };
    if (typeof ref === "string" && "verifiedOn" in value) found.add(ref);
    if (typeof noMaximum === "string") found.add(noMaximum);
    for (const member of Object.values(value)) walk(member);
  };
  for (const room of ROOMS)
    for (const file of readdirSync(join(sources, room, "data"), {
      recursive: true,
      encoding: "utf8",
    }))
      if (file.endsWith(".ts") && !file.endsWith(".test.ts"))
        walk({ ...(await import(join(sources, room, "data", file))) });
  return found;
}
