import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../shared/index.ts";
import { confidence, createScanner, defineDetector, piiMatch, scan } from "../index.ts";

const kindsIn = (text: string) => scan(text).map(({ kind }) => kind);
const found = (text: string, minConfidence = 1) =>
  createScanner({ minConfidence })
    .scan(text)
    .map(({ kind, start, end, confidence: sure }) => [kind, text.slice(start, end), sure]);

describe("confidence", () => {
  it.each([
    ["111222333", "bsn", confidence.fair, "the eleven-test alone"],
    ["BSN 111222333", "bsn", confidence.strong, "a label before it"],
    ["BSN111222333", "bsn", confidence.strong, "a label stuck to it"],
    ["111222333 (bsn)", "bsn", confidence.strong, "a label after it"],
    ["leerlingBsn: 111222333", "bsn", confidence.strong, "a label in camel case"],
    ["burger_service_nummer=111222333", "bsn", confidence.strong, "a label in pieces"],
    ["BSNNummer 111222333", "bsn", confidence.strong, "capitals before a word"],
    ["order 111222333", "bsn", confidence.contrary, "a label of something else"],
    ["order 5, 111222333", "bsn", confidence.fair, "that label belongs to another number"],
    ["iban? Nee: 111222333", "bsn", confidence.fair, "a label of another kind says nothing"],
    ["rsin 111222333", "rsin", confidence.strong, "one form, told apart by the label"],
    ["111 222 333", "bsn", confidence.fair, "groups with blanks"],
    ["1112.22.333", "bsn", confidence.likely, "groups with dots"],
    ["101222331", "onderwijsnummer", confidence.fair, "its own remainder"],
    ["4111111111111111", "payment-card", confidence.likely, "range, length and Luhn"],
    ["4111 1111 1111 1111", "payment-card", confidence.strong, "in fours"],
    ["4222222222222", "payment-card", confidence.weak, "thirteen digits are rare"],
    ["ABNANL2A", "bic", 0, "eight capitals are mostly a word"],
    [
      "DEUTDEFF bij DE89370400440532013000",
      "bic",
      confidence.strong,
      "an IBAN of the same country",
    ],
    ["1234 AB", "postcode", confidence.weak, "the form alone"],
    ["1234 AB 12", "postcode", confidence.likely, "with a house number"],
    ["Dorpsstraat 3, 1234 AB", "postcode", confidence.likely, "house number before it"],
    ["1234 AB Utrecht", "postcode", confidence.likely, "a town after it"],
    ["2024 EN 2025", "postcode", confidence.weak, "a year takes two clues"],
    ["Spaarne 3, 2024 AB Haarlem", "postcode", confidence.likely, "which it has here"],
    ["0612345678", "phone", confidence.likely, "mobile"],
    ["0301234567", "phone", confidence.fair, "ten digits of a known area"],
    ["+31612345678", "phone", confidence.strong, "with its country"],
    ["12-AB-34", "licence-plate", confidence.weak, "a vowel"],
    ["12-GB-34", "licence-plate", confidence.fair, "consonants"],
    ["127.0.0.1", "ipv4", confidence.weak, "nobody's address"],
    ["ip 192.0.2.7", "ipv4", confidence.strong, "with a label"],
    ["versie 1.2.3.4", "ipv4", confidence.contrary, "a version"],
    ["DZ580002100001113000000570", "iban", confidence.fair, "outside the registry"],
    ["#111222333", "bsn", 0, "a ticket"],
    ["ORD-111222333", "bsn", 0, "an order"],
  ])("%s is a %s of %i: %s", (text, kind, expected) => {
    const sure = found(text).find((match) => match[0] === kind)?.[2] ?? 0;
    expect(sure).toBe(expected);
  });

  it("leaves out what is below 60 by default, and anything below the least that is asked", () => {
    expect(kindsIn("1234 AB")).toEqual([]);
    expect(
      createScanner({ minConfidence: 90 }).scan("BSN 111222333, jan@example.org"),
    ).toHaveLength(1);
  });
});

describe("labels", () => {
  it.each([
    [
      "geboren 1-2-2010, ingeschreven 1-9-2026",
      ["date-of-birth"],
      "the second date is no birthday",
    ],
    ["BSN's: 111222333 en 123456782", ["bsn", "bsn"], "one label for a list"],
    [`bsn ${"x ".repeat(60)}10000008`, [], "too far away"],
    [`bsn ${"x ".repeat(20)}10000008`, ["bsn"], "near enough"],
    ["10000008 is mijn bsn", ["bsn"], "after it"],
    ["10000008, bsn volgt", [], "not beyond a comma"],
    ["10000008 isnatuurlijkmijneigenlangebsn", [], "a word that runs on"],
    ["[bsn] 10000008", [], "what redaction left is no label"],
    ["[bsn:abc] 10000008", [], "nor is a token"],
    ["[BSN: 10000008]", ["bsn"], "but a label in brackets is"],
    ["B.S.N. 10000008", ["bsn"], "spelled with dots"],
    ["K.v.K.-nr.: 12345678", ["kvk-number"], "spelled, and with a dash"],
    ["d.o.b. 12-05-2010", ["date-of-birth"], "spelled, English"],
    ["b.t.w.-nummer 004495445B01", ["vat-number"], "spelled, and a word"],
    ["s.n. 10000008", [], "spelled, and of something else"],
    ["a.b.s.n. 10000008", [], "other letters before it"],
    ["jarig op 12-05-2010", ["date-of-birth"], "a birthday with its year"],
    ["geboren 3 mei '10", ["date-of-birth"], "a year of two digits"],
    ["geboren op 3 mei \u201910", ["date-of-birth"], "and with a curly apostrophe"],
    ["geboren 3 mei '100", [], "three digits"],
  ])("%s", (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it("reads words of your own", () => {
    const { scan: own } = createScanner({ context: { bsn: ["Leerling-code"], other: ["kastje"] } });
    expect(own("leerlingcode 10000008")).toHaveLength(1);
    expect(own("kastje 111222333")).toHaveLength(0);
  });
});

describe("what is none of it", () => {
  it.each([
    ["ISBN 9789027439642"],
    ["2026-08-12T10:22:33.123Z"],
    ["01-02-2024 10:00"],
    ["550e8400-e29b-41d4-a716-446655440000"],
    ["1755302400000"],
    ["DE SCHOOL IS ABSOLUTE NOODZAAK"],
    ["слово абвгдежзий"],
    ["v1.2.3.4"],
    ["0.2507506838"],
    ["std::vector<int>::iterator"],
    ["src/les-12.ts:34:5"],
    ["12 leerlingen in 2026"],
    ["https://example.nl/pad/123/"],
  ])("%s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe("bare check digits in code", () => {
  it.each([
    ["((msecs & 268435455) * 1e4)", "between an operator and a bracket"],
    ["x / 2 & 268435455;", "between an operator and the end of a statement"],
    ["if (b4(data, e - 20) == 117853008) {", "compared"],
    ["l=117853008==ft(t,u-20)", "compared, on the left"],
    ["if(f>>>0>268435455){", "a bound"],
    ["M[e+4>>2]=M[e+4>>2]|134217792;", "a bit"],
    ["i[5]=2600822924,i[6]=528734635,i[7]=1", "elements of a list"],
    ["  API_WARNING = 175546307,\n", "a member of an enumeration"],
    ["let total = 111222333 + 5", "a term"],
    ["Bedrag EUR 111.222.333", "an amount"],
    ["p<n[1]?n[1]+2147483648|0:n[1]", "a sum that looks like a telephone number"],
  ])("%s is none (%s)", (text) => {
    expect(scan(text)).toEqual([]);
  });

  it.each([
    ["| 111222333 |", 2, "a table"],
    ["<td>111222333</td>", 4, "a tag"],
    ["?leerling=111222333&x=1", 10, "a parameter"],
    ["(111222333)", 1, "brackets"],
    ["Jan & 111222333", 6, "a sentence"],
    ["111222333 +31612345678", 0, "a telephone number behind it"],
    ["[x](https://x.example/?a=111222333)", 25, "a link"],
  ])("%s is one (at %i, %s)", (text, start) => {
    expect(scan(text)).toContainEqual(expect.objectContaining({ kind: "bsn", start }));
  });

  it("is one with a label", () => {
    expect(scan("bsn=111222333;").map(({ kind }) => kind)).toEqual(["bsn"]);
  });
});

describe("places", () => {
  it.each([
    [
      "4012888888881881 4012-8888-8888-1881",
      ["4012888888881881", "4012-8888-8888-1881"],
      "side by side",
    ],
    ["😀 jan@example.org", ["jan@example.org"], "after an astral sign"],
    ["1\u200b11222333 é", ["1\u200b11222333"], "zero width inside"],
    ["\u200bjan@exam\u00adple.org\u200b", ["jan@exam\u00adple.org"], "soft hyphen inside"],
    ["１１１２２２３３３", ["１１１２２２３３３"], "full width"],
    ["111‑222‑333", ["111‑222‑333"], "non-breaking hyphens"],
    ["'jan@example.org'", ["jan@example.org"], "quotes stay outside"],
    ["zie..jan@example.org...", ["jan@example.org"], "dots stay outside"],
    ["0612345678/0301234567", ["0612345678", "0301234567"], "two numbers with a slash"],
    [`1${"\u200b".repeat(9)}11222333`, [], "a wall of invisible characters"],
  ])("%s", (text, values) => {
    expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(values);
  });

  it("are right beyond the first window of 64 kB, for plain and for wide text", () => {
    for (const filler of ["ab 12 ", "ab 12 € "]) {
      const head = filler.repeat(40_000);
      const text = `${head}bsn 111222333 ${head}jan@example.org`;
      expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual([
        "111222333",
        "jan@example.org",
      ]);
    }
  });
});

describe("options", () => {
  const card = defineDetector({
    kind: "library-card",
    pattern: /LC(\d{6})/,
    labels: ["bieb"],
    confidence: 50,
    validate: (text) => text !== "LC000000",
  });

  it("keeps what was checked, whatever becomes of the list and the pattern of the caller", () => {
    const [labels, pattern] = [["bieb"], /LC\d{6}/g];
    const own = defineDetector({ kind: "library-card", pattern, labels });
    labels.push("pas");
    expect(own.labels).toEqual(["bieb"]);
    expect(own.pattern).not.toBe(pattern);
    expect(() => (own.labels as string[]).push("pas")).toThrow(TypeError);
  });

  it.each<[string, object]>([
    ["a pattern in a proxy", { pattern: new Proxy(/LC/, {}) }],
    ["what inherits from a pattern", { pattern: Object.create(/LC/) }],
    ["labels without an end", { labels: Array(2 ** 32 - 1) }],
    ["labels with a hole", { labels: Object.assign(Array(2), { 1: "bieb" }) }],
  ])("refuses %s", (_what, other) => {
    const definition = { kind: "library-card", pattern: /LC/, ...other };
    expect(() => defineDetector(definition)).toThrow(InvalidInputError);
  });

  it("reports only the kinds that were asked for", () => {
    const { scan: only } = createScanner({ kinds: ["email"] });
    expect(only("BSN 111222333, jan@example.org")).toMatchObject([{ kind: "email" }]);
    expect(scan("jan@example.org", { kinds: ["bsn"] })).toEqual([]);
  });

  it("runs detectors of your own, with labels and validation", () => {
    const { scan: own } = createScanner({ detectors: [card], minConfidence: 1 });
    expect(own("LC123456 LC000000")).toEqual([
      { kind: "library-card", start: 0, end: 8, confidence: 50 },
    ]);
    expect(own("bieb: LC123456, jan@example.org")).toMatchObject([
      { kind: "library-card", confidence: confidence.strong },
      { kind: "email" },
    ]);
  });

  it("passes over matches of nothing and matches that are too long", () => {
    const any = defineDetector({ kind: "any", pattern: /x*/, longest: 4 });
    const { scan: own } = createScanner({ kinds: [], detectors: [any] });
    expect(own("a xx xxxxx x")).toMatchObject([{ start: 2 }, { start: 9 }, { start: 11 }]);
  });

  it.each([
    [{ kinds: ["nothing"] }, "not-an-option", ["kinds", 0]],
    [{ minConfidence: 101 }, "wrong-type", ["minConfidence"]],
    [{ detectors: [card, card] }, "kind-taken", ["detectors", 1, "kind"]],
    [{ detectors: [{ ...card, kind: "bsn" }] }, "kind-taken", ["detectors", 0, "kind"]],
  ])("refuses %j", (options, code, path) => {
    const make = () => createScanner(options as never);
    expect(make).toThrow(InvalidInputError);
    expect(make).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code, path })] }),
    );
  });

  it.each([
    [{ kind: "Library Card", pattern: /a/ }, "wrong-format", "kind"],
    [{ kind: "card", pattern: "a" }, "wrong-type", "pattern"],
    [{ kind: "card", pattern: /a/, confidence: "1" }, "wrong-type", "confidence"],
    [{ kind: "card", pattern: /a/, confidence: -1 }, "too-small", "confidence"],
    [{ kind: "card", pattern: /a/, longest: 999 }, "too-large", "longest"],
  ])("defineDetector refuses %j", (definition, code, key) => {
    expect(() => defineDetector(definition as never)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code, path: [key] })] }),
    );
  });

  it("refuses what is no text", () => {
    expect(() => scan(7 as never)).toThrow("input: wrong-type");
  });

  it("gives matches that the schema accepts", () => {
    for (const match of scan("BSN 111222333")) expect(piiMatch.safeParse(match).success).toBe(true);
    expect(piiMatch.safeParse({ kind: "", start: -1, end: 0, confidence: 101 }).success).toBe(
      false,
    );
  });
});

describe("a form as it is sent", () => {
  it.each([
    ["tel=06+12+34+56+78&klas=3", [["phone", "06+12+34+56+78"]]],
    ["klas=3&iban=NL91+ABNA+0417+1643+00", [["iban", "NL91+ABNA+0417+1643+00"]]],
    ["https://x.nl/?klas=3&postcode=1234+AB&nr=7", [["postcode", "1234+AB"]]],
    ["klas=3&tel=+31612345678", [["phone", "+31612345678"]]],
    ["klas=3&mail=jan+school@example.org&x=1", [["email", "jan+school@example.org"]]],
    ["tel=06+12+34+56+78", []],
    ["a+b&c=1+2&d=3+x", []],
  ])("%s", (text, values) => {
    expect(found(text, 40).map(([kind, value]) => [kind, value])).toEqual(values);
  });
});
