import { Blob } from "node:buffer";
import { draftFromMatches, draftFromTable } from "@bijsluiter/core/breaches";
import { scanTable } from "@bijsluiter/core/pii";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { zipped } from "../../../../core/test/zipped.ts";
import type { LeakedFile } from "../../breach-report/first/pii-reader.ts";
import { createDistinctValues } from "./people/distinct-values.ts";
import { hashText } from "./people/hash-text.ts";
import { readLeakedFile } from "./read-leaked-file.ts";
import { createRowReader } from "./read-rows.ts";
import { createRecordFinder } from "./record-finder.ts";

const { signal } = new AbortController();
const read = (content: string | Uint8Array, name = "lijst.csv") =>
  readLeakedFile(new Blob([content as string]) as unknown as globalThis.Blob, { name, signal });
const wide = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));
const narrow = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const pupils = (sign: string) =>
  ["naam", "email", "cijfer"].join(sign) +
  "\n" +
  [
    ["Zo\u00eb", "a@b.example", "7"],
    ["Zo\u00eb", "A@B.example", "8"],
    ["Noor", "c@d.example", "6"],
  ]
    .map((row) => row.join(sign))
    .join("\n");
const sheetOf = (rows: readonly (readonly string[])[]) =>
  `<worksheet><sheetData>${rows
    .map((row) => `<row>${row.map((text) => `<c t="str"><v>${text}</v></c>`).join("")}</row>`)
    .join("")}</sheetData></worksheet>`;
const workbook = () =>
  zipped({
    "xl/workbook.xml":
      '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/><sheet name="B" state="hidden" r:id="r2"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="r1" Target="a.xml"/><Relationship Id="r2" Target="b.xml"/></Relationships>',
    "xl/a.xml": sheetOf([
      ["item", "seconden"],
      ["taal", "12"],
      ["rekenen", "14"],
    ]),
    "xl/b.xml": sheetOf([
      ["email", "dyslexie"],
      ["a@b.example", "ja"],
      ["c@d.example", "nee"],
    ]),
  });
const records = [
  { email: "a@b.example", bsn: "111222333" },
  { email: "c@d.example", bsn: "123456782" },
];

describe("readLeakedFile", () => {
  it.each<[string, string | Uint8Array, Partial<LeakedFile>, string?]>([
    ["semicolons", pupils(";"), { records: 3, people: 2 }],
    ["commas", pupils(","), { records: 3, people: 2 }],
    ["tabs", pupils("\t"), { records: 3, people: 2 }],
    ["pipes", pupils("|"), { records: 3, people: 2 }],
    ["carets", pupils("^"), { records: 3, people: 2 }],
    ["a byte order mark", `\ufeff${pupils(";")}`, { records: 3, people: 2 }],
    [
      "a title above the header",
      `Klassenlijst 3A\n\n${pupils(";")}`,
      { records: 3, people: 2 },
      "x.csv",
    ],
    [
      "the line that tells the delimiter",
      `sep=;\n${pupils(";")}`,
      { records: 3, people: 2 },
      "x.csv",
    ],
    ["UTF-16", wide(pupils(";")), { records: 3, people: 2 }],
    ["Windows-1252", narrow(pupils(";")), { records: 3, people: 2 }],
    ["quotes", 'naam;email\n"Jan; ""x""\nde Boer";"a@b.example"\n', { records: 1, people: 1 }],
    ["the number of a pupil", "leerlingnummer;cijfer\n1;7\n2;8\n1;9\n", { records: 3, people: 2 }],
    [
      "one column",
      "email\na@b.example\nc@d.example\n",
      { records: 2, people: 2, notes: ["one-column"] },
    ],
    [
      "no header",
      "Jan;a@b.example\nEva;c@d.example\nNoor;e@f.example\n",
      { records: 3, people: 3 },
    ],
    [
      "records, one a line",
      records.map((one) => JSON.stringify(one)).join("\n"),
      { records: 2, people: 2 },
      "x.ndjson",
    ],
    ["a list of records", JSON.stringify(records), { records: 2, people: 2 }, "x.json"],
    [
      "a text",
      "Mail jan@example.org en eva@example.org, BSN 111222333.",
      { categories: ["contact", "pgn-bsn"], people: 2 },
      "x.txt",
    ],
    ["a workbook, hidden sheets too", workbook(), { records: 4, people: 2 }, "x.xlsx"],
    ["nothing of people", "item;seconden\nvideo;12\nquiz;14\n", { categories: [], records: 2 }],
  ])("reads %s", async (_what, content, found, name) => {
    expect(await read(content, name)).toMatchObject(found);
  });

  it.each<[string, string | Uint8Array, string]>([
    ["an empty file", "", "empty"],
    ["blank lines", " \n\n", "empty"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0), "no-table"],
    ["a PDF", "%PDF-1.7 x", "no-table"],
    ["a workbook with a password", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), "encrypted"],
    ["half a workbook", workbook().subarray(0, 300), "damaged"],
    [
      "a file that unpacks to too much",
      zipped({ "a.csv": new Uint8Array(70_000_000) }),
      "unpacks-too-large",
    ],
  ])("says why nothing can be said of %s", async (_what, content, problem) => {
    expect(await read(content, "x")).toEqual({ problem });
  });

  it("does not begin to read what is too large", async () => {
    const slice = vi.fn();
    const file = { size: 2_000_000_000, slice } as unknown as globalThis.Blob;
    expect(await readLeakedFile(file, { name: "x.csv", signal })).toEqual({ problem: "too-large" });
    expect(slice).not.toHaveBeenCalled();
  });

  it("says what draftFromTable says, at any size, and finds what comes late", async () => {
    const rows = Array.from({ length: 120_000 }, (_, index) => {
      const remark = index === 119_000 ? "rekening NL91ABNA0417164300 van vader" : "komt later";
      return `"Jan, de ${index}";leerling${index % 70_000}@school.example;${index % 10};${remark}`;
    });
    const text = `naam;email;cijfer;opmerking\n${rows.join("\n")}\n`;
    const parts: number[] = [];
    const found = (await readLeakedFile(new Blob([text]) as unknown as globalThis.Blob, {
      name: "lijst.csv",
      signal,
      onProgress: (part) => parts.push(part),
    })) as LeakedFile;
    const whole = draftFromTable(scanTable(text), text);
    expect(found).toMatchObject({ records: 120_000, people: 70_000, notes: [] });
    expect([...found.categories].sort()).toEqual([...whole.data.categories].sort());
    expect(found.categories).toContain(draftFromMatches([{ kind: "iban" }]).categories[0]);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.at(-1)).toBe(1);
  });

  it("reads records of many pieces, in a list that is deep, and stops when told", async () => {
    const many = Array.from({ length: 90_000 }, (_, index) => ({
      leerling: { email: `ll${index}@school.example`, naam: 'x "}{" y' },
      cijfers: [7, 8],
    }));
    const text = JSON.stringify({ school: { naam: "x" }, data: many });
    const found = await read(text, "x.json");
    expect(found).toMatchObject({ records: 90_000, people: 90_000 });
    await expect(
      readLeakedFile(new Blob([text]) as unknown as globalThis.Blob, {
        name: "x.json",
        signal: AbortSignal.abort(new Error("stopped")),
      }),
    ).rejects.toThrow("stopped");
    const list = JSON.stringify(
      many.map(({ leerling }) => leerling.email).concat(text.slice(0, 3e6)),
    );
    expect(await read(list, "x.json")).toMatchObject({ people: 90_000 });
  });

  it("keeps nothing of the content", async () => {
    const name = fc.stringMatching(/^[a-z]{3,9}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 8 }), async (names) => {
        const found = await read(`email\n${names.map((one) => `q${one}q@x.example`).join("\n")}\n`);
        const told = JSON.stringify(found);
        expect(names.some((one) => told.includes(`q${one}q`))).toBe(false);
      }),
      { numRuns: 25 },
    );
  });
});

describe("rows and records", () => {
  const cell = fc.stringMatching(/^[a-z0-9 ]{0,4}$/);
  const quoted = fc.oneof(cell, fc.constantFrom("x;y", "l\nm", 'q"r'));
  const write = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";")).join("\r\n");

  it("are the same wherever the pieces end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(quoted, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        fc.nat(80),
        (rows, at) => {
          const bytes = new TextEncoder().encode(write(rows));
          const taken = new Set<string>();
          const take = (column: number, from: Uint8Array, start: number, end: number) =>
            taken.add(`${column} ${new TextDecoder().decode(from.subarray(start, end))}`);
          const reader = createRowReader(0x3b, take);
          const used = reader.read(bytes.subarray(0, at), at >= bytes.length);
          if (at < bytes.length) reader.read(bytes.subarray(used), true);
          expect(reader.rows()).toBe(rows.length);
          const cells = rows.flatMap((row) =>
            row.flatMap((one, column) => {
              const text = one.replaceAll('"', '""');
              return text === "" ? [] : [`${column} ${text}`];
            }),
          );
          // A piece may end behind a cell that goes on in the next.
          for (const one of cells) expect([...taken].some((seen) => seen.includes(one))).toBe(true);
        },
      ),
    );
  });

  it.each<[string, string, boolean, number]>([
    ["a list", '[{"a":1},{"b":[2,{"c":3}]}]', true, 2],
    ["a list in an object", '{"n":"]","d":[{"a":"\\\\"},{"b":2}]}', true, 2],
    ["a list of lists", "[[1,2],[3,4]]", true, 2],
    ["one a line", '{"a":1}\n{"b":{"c":2}}\n', false, 2],
  ])("are found in %s, wherever the pieces end", (_what, text, isList, count) => {
    const bytes = new TextEncoder().encode(text);
    for (let at = 1; at < bytes.length; at += 1) {
      const finder = createRecordFinder(isList);
      const { used } = finder.find(bytes.subarray(0, at), false);
      finder.find(bytes.subarray(used), true);
      expect(finder.count(), `${at}`).toBe(count);
      expect(finder.wasCut()).toBe(false);
    }
  });

  it("count what differs: few exactly, many to one in fifty", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 200 }), (texts) => {
        const values = createDistinctValues();
        const plain = (text: string) =>
          [...text]
            .filter((one) => one > " ")
            .join("")
            .replaceAll(/[A-Z]/g, (one) => one.toLowerCase());
        for (const text of [...texts, ...texts]) values.add(hashText(text));
        expect(values.count()).toBe(new Set(texts.map(plain)).size);
      }),
    );
    const many = createDistinctValues();
    for (let index = 0; index < 400_000; index += 1) many.add(hashText(`leerling-${index}`));
    expect(Math.abs(many.count() / 400_000 - 1)).toBeLessThan(0.02);
  });
});
