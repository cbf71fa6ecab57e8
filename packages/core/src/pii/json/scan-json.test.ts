import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScanner, defineDetector, scanJson, summarise } from "../index.ts";

const places = (json: unknown) =>
  scanJson(json).map(({ kind, pointer, part }) => `${kind} ${part} ${pointer}`);

describe("values that are more than JSON", () => {
  it.each([
    ["a date", { geboren: new Date("2012-12-31T00:00:00Z") }, ["/geboren"]],
    ["a map", new Map([["bsn", "10000008"]]), ["/bsn"]],
    ["a map with other keys", new Map([[{}, "jan@example.org"]]), ["/0"]],
    ["a set", { mail: new Set(["jan@example.org"]) }, ["/mail/0"]],
    ["bytes", { mail: Buffer.from("jan@example.org") }, ["/mail"]],
    ["bytes that are no text", { mail: Uint8Array.of(0, 1, 2, 3) }, []],
    ["boxed values", [Object("jan@example.org"), Object(111222333)], ["/0", "/1"]],
    ["what has toJSON", { x: { toJSON: () => ({ bsn: "10000008" }) } }, ["/x/bsn"]],
    [
      "what cannot be written",
      {
        x: {
          toJSON: () => {
            throw new Error("no");
          },
        },
      },
      [],
    ],
  ])("%s", (_, json, pointers) => {
    expect(scanJson(json).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});

/** A list of almost no end, with a few members. */
const sparse = (members: object): unknown => Object.assign(Array(2 ** 32 - 1), members);

describe("a length with little behind it", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["nothing", sparse({}), []],
    ["a member far away", sparse({ 4000000000: "jan@example.org" }), ["/4000000000"]],
    ["two, in order", sparse({ 7: "jan@example.org", 3: "10.1.2.3 of 111222333" }), ["/3", "/7"]],
    ["a name that is no place", sparse({ mail: "jan@example.org" }), []],
    ["deep within", { a: [sparse({ 0: ["jan@example.org"] })] }, ["/a/0/0/0"]],
  ])("%s", (_what, json, pointers) => {
    const found = new Set(scanJson(json).map(({ pointer }) => pointer));
    expect([...found]).toEqual(pointers);
  });
});

describe("scanJson", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["a string", "jan@example.org", ["email value "]],
    ["a number", { bsn: 111222333 }, ["bsn value /bsn"]],
    [
      "a big number",
      { rekening: { card: 4111111111111111n } },
      ["payment-card value /rekening/card"],
    ],
    [
      "eight digits by the name two levels up",
      { bsn: { value: "10000008" } },
      ["bsn value /bsn/value"],
    ],
    ["items by the name of their list", { bsn: ["10000008"] }, ["bsn value /bsn/0"]],
    ["a name that is personal data", { "jan@example.org": 8 }, ["email key /jan@example.org"]],
    ["signs that pointers escape", { "a/b~c": ["jan@example.org"] }, ["email value /a~1b~0c/0"]],
    ["a name of something else", { orderId: 111222333 }, []],
    ["a name with a number in it", { "bsn 4": "10000008" }, ["bsn value /bsn 4"]],
    [
      "a name that has the form of personal data",
      { "06-12345678 x": "y" },
      ["phone key /06-12345678 x"],
    ],
    [
      "a name that ends where a value could begin",
      { "BIC ABNANLTA": "x" },
      ["bic key /BIC ABNANLTA"],
    ],
    ["nothing", [null, true, undefined, {}], []],
  ])("reads %s", (_what, json, expected) => {
    expect(places(json)).toEqual(expected);
  });

  it("counts offsets from the start of the value", () => {
    expect(scanJson({ leerling: { bsn: "nr 111222333" } })).toMatchObject([{ start: 3, end: 12 }]);
  });

  it("refuses a value that holds itself, and one that is deeper than any document", () => {
    const loop: { self?: unknown } = {};
    loop.self = { loop };
    expect(() => scanJson(loop)).toThrow("input: too-deep");
    let deep: unknown = 1;
    for (let level = 0; level < 1001; level += 1) deep = [deep];
    expect(() => scanJson(deep)).toThrow("input: too-deep");
    const shared = { mail: "jan@example.org" };
    expect(scanJson([shared, shared])).toHaveLength(2);
  });
});

describe("summarise", () => {
  it("counts by data category of the vocabulary, the most frequent first", () => {
    const kinds = ["bsn", "phone", "email", "email", "library-card"].map((kind) => ({ kind }));
    expect(summarise(kinds)).toEqual([
      {
        category: "contact",
        count: 3,
        kinds: [
          { kind: "email", count: 2 },
          { kind: "phone", count: 1 },
        ],
      },
      { category: "pgn-bsn", count: 1, kinds: [{ kind: "bsn", count: 1 }] },
      { category: "other", count: 1, kinds: [{ kind: "library-card", count: 1 }] },
    ]);
  });

  it("refuses what is no match", () => {
    expect(() => summarise([{ kind: 1 }] as never)).toThrow("0.kind: wrong-type");
  });
});

describe("many texts at once", () => {
  const { scan } = createScanner();
  const text = fc
    .array(
      fc.constantFrom(
        ...[
          "111222333",
          "10000008",
          "NL91ABNA0417164300",
          "06-12345678",
          "jan@example.org",
          "12-05-2010",
          "1234 AB",
        ],
        ...[
          "ABNANL2A",
          "bsn",
          "geboren",
          "order",
          "jan at example dot org",
          "[at]",
          "%40",
          "&amp;",
          "=",
          "\\n",
          "\u00ad",
        ],
        ...[" ", " ", "-", "(", ".", "ș", "１１１２２２３３３", "woord", "Z"],
      ),
      { maxLength: 6 },
    )
    .map((pieces) => pieces.join(""));
  const name = fc.constantFrom("bsn", "geboortedatum", "order", "x", "naam", "é");

  it("have the matches that each has alone, in the order of the value", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text), { maxLength: 40 }), (members) => {
        const json = members.map(([key, value]) => ({ [key]: value }));
        const alone = members.flatMap(([key, value], index) => {
          const head = `${key}: `;
          return scan(head + value)
            .filter(({ start }) => start >= head.length)
            .map(({ start, end, ...match }) => ({
              ...match,
              pointer: `/${index}/${key}`,
              part: "value",
              start: start - head.length,
              end: end - head.length,
            }));
        });
        expect(scanJson(json)).toEqual(alone);
      }),
      { numRuns: 600 },
    );
  });

  it("are read when there are more than a window holds, with names of all kinds and texts of any length", () => {
    const rows = Array.from({ length: 4000 }, (_, index) => ({
      [`naam${index}`]: "jan@example.org",
    }));
    expect(scanJson(rows)).toHaveLength(4000);
    const escaped = rows.map(() => ["bel 06&nbsp;12345678", "x".repeat(60)]);
    expect(scanJson(escaped)).toHaveLength(4000);
    expect(
      scanJson(["woord ".repeat(1000), `${"woord ".repeat(1000)}BSN 111222333`]),
    ).toMatchObject([{ pointer: "/1", start: 6004 }]);
  });

  it("are passed over as numbers with few digits, unless a label says what they are", () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      wachtwoord: 1000 + index,
      "pin\\tcode": 7,
      score: 0.25,
      telling: index - 3,
      bedrag: 1234.5,
      bsn: 10_000_008,
      lijst: [index, 31_612_345],
    }));
    const found = scanJson(rows);
    expect(found.filter(({ kind }) => kind === "credential")).toHaveLength(40);
    expect(found.filter(({ kind }) => kind === "bsn")).toHaveLength(40);
    expect(found).toHaveLength(80);
    expect(scanJson(1000)).toEqual([]);
    expect(scanJson(111_222_333)).toMatchObject([{ pointer: "", start: 0, end: 9 }]);
  });

  it("have the same numbers found whether many or few of them are read", () => {
    const number = fc.oneof(
      fc.integer(),
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.integer({ min: 0, max: 999_999 }).map((value) => value / 100),
      fc.double(),
    );
    const label = fc.constantFrom("wachtwoord", "pin", "bsn", "telefoon", "geboren", "order", "x");
    fc.assert(
      fc.property(label, fc.array(number, { minLength: 1, maxLength: 30 }), (key, numbers) => {
        const alone = numbers.flatMap((value, index) =>
          scanJson({ [key]: value }).map((match) => ({ ...match, pointer: `/${index}/${key}` })),
        );
        expect(scanJson(numbers.map((value) => ({ [key]: value })))).toEqual(alone);
      }),
    );
  });

  it("are read when one of them scans, or throws", () => {
    const own = createScanner();
    const nested = { toJSON: () => own.scanJson(["BSN 111222333"]).map(({ pointer }) => pointer) };
    const rows = [{ bsn: "10000008" }, { x: nested }, { bsn: "10000008" }];
    expect(own.scanJson(rows).map(({ pointer }) => pointer)).toEqual(["/0/bsn", "/2/bsn"]);
    const ring: unknown[] = ["BSN 111222333"];
    ring.push(ring);
    expect(() => own.scanJson(ring)).toThrow("too-deep");
    expect(own.scanJson(["x"])).toEqual([]);
  });

  it("are read one by one for a detector of the caller's own, which may match across lines", () => {
    const detector = defineDetector({ kind: "pair", pattern: /a\nb/g, longest: 3 });
    const { scanJson: scanOwn } = createScanner({ detectors: [detector] });
    expect(scanOwn({ a: ["a\nb", "a", "b"], "a\nb": 1 })).toMatchObject([
      { pointer: "/a/0" },
      { pointer: "/a\nb", part: "key" },
    ]);
  });
});
