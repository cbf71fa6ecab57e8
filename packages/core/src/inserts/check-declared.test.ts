import { describe, expect, it } from "vitest";
import { leerplein } from "../../test/privacy-inserts.ts";
import { scanJson } from "../pii/index.ts";
import { InvalidInputError } from "../shared/index.ts";
import { checkDeclared, type PrivacyInsert } from "./index.ts";

const rows = [
  { id: 1, pupil: { mail: "jan@example.org", bsn: "111222333" } },
  { id: 2, pupil: { mail: "eva@example.org", bsn: "063138219" } },
];
const declaring = (...categories: PrivacyInsert["personalData"][number]["category"][]) => ({
  ...leerplein,
  personalData: categories.map((category) => ({ category })),
});

describe("checkDeclared", () => {
  it("names what the insert is silent about, with place, kind and count", () => {
    const found = checkDeclared(declaring("contact", "medical"), scanJson(rows));
    expect(found).toMatchObject([
      {
        code: "undeclared-data",
        severity: "error",
        category: "pgn-bsn",
        count: 2,
        kinds: [{ kind: "bsn", count: 2 }],
        pointers: [{ pointer: "/*/pupil/bsn", count: 2 }],
      },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/111222333|example\.org/);
  });

  it.each([
    ["contact", "mail addresses as contact data"],
    ["parents", "mail addresses of parents"],
    ["staff", "mail addresses of staff"],
    ["login-credentials", "mail addresses to log in with"],
  ] as const)("takes a row %s to speak for %s", (category, _what) => {
    const found = checkDeclared(declaring(category), scanJson({ mail: "jan@example.org" }));
    expect(found).toEqual([]);
  });

  it("tells what was declared and not seen, as far as it could have been", () => {
    const insert = declaring("eck-id", "medical", "other");
    expect(checkDeclared(insert, [])).toMatchObject([
      {
        code: "declared-not-seen",
        severity: "advice",
        category: "eck-id",
        where: ["personalData", 0],
      },
    ]);
  });

  it("takes numbers of organisations and finds of one's own as other data, with less weight", () => {
    const matches = [{ kind: "brin" }, { kind: "constructor" }, { kind: "leerlingcode", count: 3 }];
    expect(checkDeclared(declaring(), matches)).toMatchObject([
      { code: "undeclared-other-data", severity: "warning", category: "other", count: 5 },
    ]);
  });

  it("hides names of members that are finds, or no names of fields", () => {
    const found = checkDeclared(declaring(), scanJson({ "jan@example.org": { bsn: "111222333" } }));
    expect(found.flatMap(({ pointers }) => pointers.map(({ pointer }) => pointer))).toEqual([
      "/*",
      "/*/bsn",
    ]);
  });

  it("shows ten places at most", () => {
    const matches = Array.from({ length: 12 }, (_, at) => ({
      kind: "bsn",
      pointer: `/field${at}`,
    }));
    const [found] = checkDeclared(declaring(), matches);
    expect([found?.count, found?.pointers.length]).toEqual([12, 10]);
  });

  it("refuses a match without a kind", () => {
    expect(() => checkDeclared(leerplein, [{}] as never)).toThrow(InvalidInputError);
  });
});
