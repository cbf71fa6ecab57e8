import { describe, expect, it } from "vitest";
import {
  allKinds,
  createScannerOf,
  healthWord,
  moreKinds,
  scan,
  scanFields,
} from "../../pii/index.ts";
import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { draftFromMatches } from "../index.ts";

const { scan: scanAll } = createScannerOf([...allKinds, ...moreKinds, healthWord]);

type Row = readonly [
  found: Parameters<typeof draftFromMatches>[0],
  categories: readonly DataCategoryCode[],
  what: string,
];

describe("draftFromMatches", () => {
  it.each<Row>([
    [scan("jan@example.org, eva@example.org, BSN 111222333"), ["contact", "pgn-bsn"], "by count"],
    [scan("wachtwoord: Welkom01"), ["login-credentials"], "a password"],
    [
      scanAll("Beste mevrouw Jansen, uw zoon Tim heeft dyslexie; leerlingnummer 12345"),
      ["contact", "medical", "participant-number"],
      "kinds beside the standard list",
    ],
    [
      scanFields({ leerling: { geloof: "x", eindcijfer: 7 } }),
      ["religion", "study-progress"],
      "names of fields",
    ],
    [[{ kind: "column", category: "medical" }], ["medical"], "a column of a table"],
    [
      [{ kind: "brin" }, { kind: "brin" }, { kind: "email" }],
      ["contact", "other"],
      "other data last",
    ],
    [[], [], "nothing"],
  ])("%j -> %j (%s)", (found, categories) => {
    expect(draftFromMatches(found)).toEqual({ categories });
  });

  it("refuses a find without a kind", () => {
    expect(() => draftFromMatches([{}] as never)).toThrow("0.kind: ");
  });
});
