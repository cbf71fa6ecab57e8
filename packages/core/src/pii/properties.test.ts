import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastest, fill, growth, least, MOST_GROWTH } from "../../test/growth.ts";
import { createWindow, moveTo, type NativeBuffer, REACH } from "./engine/text/window.ts";
import { createScanner, defineDetector, redact, scan } from "./index.ts";

/** Published test numbers, as they stand in letters, rows and logs. */
const values = [
  "111222333",
  "1112.22.333",
  "bsn 10000008",
  "101222331",
  "NL91ABNA0417164300",
  "NL91 ABNA 0417 1643 00",
  "BIC ABNANL2A",
  "4111 1111 1111 1111",
  "378282246310005",
  "jan@example.org",
  "06-12345678",
  "+31 (0)6 12345678",
  "(0517) 555555",
  "Dorpsstraat 12, 1234 AB Utrecht",
  "12-GB-34",
  "paspoort SPECI2014",
  "NL002455799B11",
  "192.0.2.1",
  "2001:db8::1",
  "00:1A:2B:3C:4D:5E",
  "geboren 12 mei 2010",
  "85.07.30-033.28",
  "12345678Z",
  "295109912611193",
  "RSSMRA85T10A562S",
  "AB 12 34 56 C",
  "LC123456",
  "LC1234567890123",
  `https://ketenid.nl/201703/${"0123456789abcdef".repeat(8)}`,
  'wachtwoord: "Welkom01"',
  "https://jan:Welkom01@host.example/",
  ["gh", "p_", "Ab3dEf9hIjK1mNoP".repeat(3).slice(0, 36)].join(""),
];
const fillers = [
  " ",
  "\n",
  ", ",
  ": ",
  "; ",
  "-",
  ".",
  "/",
  "(",
  ")",
  "de school ",
  "order ",
  "bsn ",
  "1",
  "12 ",
  "é",
  "€",
  "😀",
  "\u200b",
  "\u00ad",
  "x".repeat(90),
  " ".repeat(600),
  "\u200b".repeat(9),
  "7".repeat(40),
  "2026-08-12T10:22:33Z",
  '{"id":',
  "ABSOLUTE ",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...values), fc.constantFrom(...fillers)), { maxLength: 40 })
  .map((parts) => parts.join(""));

const own = defineDetector({
  kind: "library-card",
  pattern: /LC\d{6,}/,
  labels: ["bieb"],
  longest: 10,
});
const scanner = createScanner({ minConfidence: 1, detectors: [own] });

interface Duplex {
  readonly readable: AsyncIterable<unknown>;
  readonly writable: {
    getWriter(): { write(chunk: unknown): Promise<void>; close(): Promise<void> };
  };
}

async function through(stream: unknown, chunks: readonly unknown[]): Promise<unknown[]> {
  const { readable, writable } = stream as Duplex;
  const writer = writable.getWriter();
  const writing = (async () => {
    for (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  })();
  const items: unknown[] = [];
  const reading = (async () => {
    for await (const item of readable) items.push(item);
  })();
  await Promise.all([writing, reading]);
  return items;
}

function chop(whole: string, sizes: readonly number[]): string[] {
  const chunks: string[] = [];
  for (let at = 0, turn = 0; at < whole.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(whole.slice(at, at + size));
    at += size;
  }
  return chunks;
}

const sizes = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5000 })),
  { minLength: 1, maxLength: 8 },
);

describe("a stream", () => {
  it("finds what scan finds, wherever the text is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        sizes,
        async (texts, cuts) => {
          const whole = texts.join("");
          expect(await through(scanner.stream(), chop(whole, cuts))).toEqual(scanner.scan(whole));
        },
      ),
      { numRuns: 80 },
    );
  });

  it("gives back every character that it does not redact", async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, async (whole, cuts) => {
        const operators = { default: { type: "replace", with: "<>" } } as const;
        let expected = "";
        let done = 0;
        for (const { start, end } of scanner.scan(whole)) {
          expected += `${whole.slice(done, start)}<>`;
          done = end;
        }
        const items = await through(scanner.stream({ operators }), chop(whole, cuts));
        expect(items.join("")).toBe(expected + whole.slice(done));
      }),
      { numRuns: 40 },
    );
  });

  it("hashes and pseudonymises with a key", async () => {
    const operators = { default: { type: "hash" } } as const;
    const key = new Uint8Array(32);
    const items = await through(scanner.stream({ operators, key }), ["jan@exam", "ple.org!"]);
    expect(items.join("")).toBe(
      await scanner.redactWithKey("jan@example.org!", { operators, key }),
    );
  });

  it("finds what stands beside a wall of characters that nobody sees", async () => {
    const whole = `bsn 111222333${"\u200b".repeat(3000)} bsn 123456782 `;
    expect(await through(scanner.stream(), chop(whole, [1100]))).toEqual(scanner.scan(whole));
  });

  it("keeps little of a text without end", async () => {
    const chunk = `${"\u200b".repeat(9)}${"7".repeat(50_000)}`;
    expect(
      await through(
        scanner.stream(),
        Array.from({ length: 40 }, () => chunk),
      ),
    ).toEqual([]);
  });

  it("refuses what is no text, and operators that need a key", async () => {
    await expect(through(scanner.stream(), [7])).rejects.toThrow("input: wrong-type");
    // @ts-expect-error a number
    expect(() => scanner.incremental().push(7)).toThrow("input: wrong-type");
    const operators = { bsn: { type: "hash" } } as never;
    expect(() => scanner.stream({ operators })).toThrow("operators.bsn: needs-key");
  });
});

describe("matches", () => {
  it("never overlap, and come by position", () => {
    fc.assert(
      fc.property(text, (whole) => {
        let last = 0;
        for (const { start, end } of scanner.scan(whole)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(whole.length);
      }),
    );
  });

  it("survive the punctuation around them", () => {
    const around = fc.constantFrom(
      ["(", ")"],
      ['"', '"'],
      ["„", "”"],
      ["<", ">"],
      ["\t", "\n"],
      ["¿", "?"],
      ["= ", ";"],
      ["", "!"],
    );
    fc.assert(
      fc.property(fc.constantFrom(...values), around, (value, [head = "", tail = ""]) => {
        const alone = scanner.scan(value);
        const moved = scanner.scan(head + value + tail).map(({ start, end, ...rest }) => ({
          ...rest,
          start: start - head.length,
          end: end - head.length,
        }));
        expect(moved).toEqual(alone.map((match) => expect.objectContaining(match)));
      }),
    );
  });

  it("leave nothing that scan finds, once redacted", () => {
    const operator = fc.constantFrom(
      { type: "mask" },
      { type: "mask", keep: 4 },
      { type: "replace" },
      { type: "remove" },
    ) as fc.Arbitrary<{ type: "mask" }>;
    fc.assert(
      fc.property(text, operator, (whole, chosen) => {
        expect(scan(redact(whole, { operators: { default: chosen } }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("hold no value, and neither does any error", () => {
    fc.assert(
      fc.property(fc.constantFrom(...values), (value) => {
        for (const match of scanner.scan(value)) {
          expect(Object.keys(match).sort()).toEqual(["confidence", "end", "kind", "start"]);
          expect(typeof match.start + typeof match.end + typeof match.confidence).toBe(
            "numbernumbernumber",
          );
        }
        const careless = () =>
          createScanner({ kinds: [value as never], minConfidence: value as never });
        expect(careless).toThrow(
          expect.objectContaining({ message: expect.not.stringContaining(value) }),
        );
        const inOperator = () =>
          redact("", { operators: { bsn: { type: "replace", with: value } } });
        if (scan(value).length === 0) return;
        expect(inOperator).toThrow(
          expect.objectContaining({ message: expect.not.stringContaining(value) }),
        );
      }),
    );
  });
});

describe("a window", () => {
  const native = (globalThis as unknown as { Buffer: NativeBuffer }).Buffer;

  it("holds the same bytes with and without native copies", () => {
    const [fast, plain] = [createWindow(native), createWindow(undefined)];
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (whole) => {
        const range = { start: 0, stop: whole.length };
        expect(moveTo(fast, whole, range)).toBe(moveTo(plain, whole, range));
        const end = REACH + whole.length;
        expect(fast.bytes.slice(0, end)).toEqual(plain.bytes.slice(0, end));
        expect(fast.folded).toBe(plain.folded);
      }),
    );
  });
});

/** What made other scanners slow: repeated until it fills 256 kB. */
const hostile = [
  " ",
  "1",
  "1 ",
  "12 ",
  "06 ",
  "111 ",
  "1234 ",
  "4111 ",
  "1-",
  "12-",
  "1.",
  "123.",
  "1:",
  "a:1:",
  "a1-",
  "::",
  "a::",
  "@",
  "a@",
  "a.",
  "a@a@",
  "a.b@",
  "a@a.nl@",
  "A",
  "AB-",
  "NL91",
  "NL91 ",
  "NL91ABNA0417164301 ",
  "(",
  "[1",
  "+31 ",
  "bsn ",
  "bsn 1",
  "0 ",
  "1,",
  "ketenid.nl/",
  "https://ketenid.nl/1/",
  "12 mei ",
  "ABSOLUTE ",
  "\u00ad",
  "1\u00ad",
  "\u200b",
  "1234 AB ",
  "12-AB-",
  "12AB34 ",
  "AB-12-34 ",
  "A1 ",
  "0031 ",
  "0612345678 ",
  "12345678901 ",
  "1-1-2010 ",
  "111 222 333 ",
  "111222333 ",
  "192.0.2.1 ",
  "2001:db8::1 ",
  "NL91ABNA0417164300 ",
  "4111 1111 1111 1111 ",
  ":",
  "=",
  "wachtwoord: ",
  "password=a1",
  "a://b:c",
  "WIFI:P:",
  "authorization: basic ",
  ["ey", "J"].join(""),
  ["ey", "J1a.ey", "J"].join(""),
  ["ey", "JAb3dEf9hIjK1mNoP."].join(""),
  ["-----", "BEGIN PRIVATE KEY-----"].join(""),
  "PRIVATE KEY ",
  "Ab3dEf9hIjK1mNoP~",
];
/** Of these, the ones that hold nothing which has to be weighed: they cost no more than normal text. */
const plain = [
  " ",
  "1",
  "1-",
  "12-",
  "1.",
  "123.",
  "1:",
  "::",
  "a::",
  "a.",
  "A",
  "AB-",
  "NL91",
  "(",
  "bsn ",
  "1234 ",
];
const normal = `Beste ouders, morgen gaan wij met groep 7 naar het museum; neem 2 boterhammen mee.
U kunt ons bereiken: mail jan@example.org. Vandaag is het rapport van uw kind klaar bij de mentor.
{"ts":"2026-08-12T10:22:33.123Z","id":"550e8400-e29b-41d4-a716-446655440000","ms":311,"status":200}
7711;leerling;19-6-2022;7,8;988009
`;
const SIZE = 1 << 18;

describe("time", () => {
  it.each(hostile)("grows with the length only: %j", (unit) => {
    expect(growth(scanner.scan, unit)).toBeLessThan(MOST_GROWTH);
  });

  // The bar is 3 times normal text and is measured in the benchmark. What the scanner has to weigh or to report costs
  // more: up to 10 times here, where normal text holds more matches. A busy machine may be three times as slow.
  it.each(hostile)("stays near that of normal text, a character: %j", (unit) => {
    const most = plain.includes(unit) ? 5 : 30;
    const [usual, long] = [fill(normal, SIZE), fill(unit, SIZE)];
    const ratio = least(most, () => fastest(scan, long) / fastest(scan, usual));
    expect(ratio).toBeLessThan(most);
  });
});
