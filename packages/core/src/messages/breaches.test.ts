import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shapeIssueCodes } from "../shared/index.ts";
import * as en from "./en/index.ts";
import * as nl from "./nl/index.ts";

const sources = join(import.meta.dirname, "..");

/** Every issue code that the sources of a room write down. */
function codesIn(room: string): readonly string[] {
  return readdirSync(join(sources, room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) =>
      [
        ...readFileSync(join(sources, room, file), "utf8").matchAll(
          /(?:code: |issue\()"([a-z-]+)",\s+(?:path|\[)/g,
        ),
      ].map(([, code = ""]) => code),
    );
}

const leaves = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];

describe.each(Object.entries({ nl, en }))("%s", (_language, messages) => {
  it("has a sentence for every issue code of the sources, and for no other", () => {
    const codes = new Set<string>([
      ...shapeIssueCodes,
      ...["breaches", "parties", "shared"].flatMap(codesIn),
    ]);
    expect(Object.keys(messages.breachIssues).sort()).toEqual([...codes].sort());
  });

  it("leaves no word empty", () => {
    const texts = leaves([messages.breachReport, messages.breachClocks, messages.processorNotice]);
    expect(texts.filter((text) => typeof text === "string" && text.trim() === "")).toEqual([]);
  });

  it("says what is wrong without repeating anything but limits", () => {
    const params = { minimum: 3, maximum: 9, count: 2 };
    const said = Object.values(messages.breachIssues).map((say) => say(params));
    expect(said).toMatchSnapshot();
  });

  it("speaks of every finding on a notice", () => {
    const basis = { kind: "statute", ref: "GDPR art. 33(2)", verifiedOn: null } as const;
    const finding = { severity: "warning", where: [], basis, fields: [], hours: 72 } as const;
    const { findings } = messages.processorNotice;
    expect([
      findings["promised-item-missing"]({
        ...finding,
        code: "promised-item-missing",
        item: "cause",
      }),
      findings["statutory-item-missing"]({
        ...finding,
        code: "statutory-item-missing",
        item: "records",
      }),
      findings["term-starts-after-awareness"]({ ...finding, code: "term-starts-after-awareness" }),
      findings["term-is-long"]({ ...finding, code: "term-is-long" }),
      findings["sent-after-term"]({ ...finding, code: "sent-after-term" }),
    ]).toMatchSnapshot();
  });
});

it("the two languages have the same keys", () => {
  const keys = (value: object): unknown =>
    Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        typeof inner === "object" && inner !== null && !Array.isArray(inner) ? keys(inner) : "",
      ]),
    );
  expect(keys(nl)).toEqual(keys(en));
});
