import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { readReports } from "../../src/mail/index.ts";
import { readMailFacts } from "../../src/outbound/index.ts";
import { scanDocument, scanDocumentWith, scanTable, workbookTables } from "../../src/pii/index.ts";
import { gzipped, presentReport, tlsReportText } from "../mail-reports.ts";
import { digest } from "./digest.ts";
import { outcomeOf, type Subject } from "./laws.ts";
import { isProof, runs } from "./runs.ts";
import { watchCalls } from "./watch-calls.ts";

const stored = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    level: 0,
  });
const row = (cells: readonly string[]) =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`;
const book = {
  "[Content_Types].xml": "<Types/>",
  "xl/workbook.xml":
    '<workbook><sheets><sheet name="Klas" sheetId="1" r:id="rId1"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels":
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${row(["naam", "bsn"])}${row(["Jan", "111222333"])}</sheetData></worksheet>`,
};
const letter = {
  "[Content_Types].xml": "<Types/>",
  "word/document.xml":
    "<w:document><w:body><w:p><w:r><w:t>BSN 111222333</w:t></w:r></w:p></w:body></w:document>",
};
const attached = Buffer.from(stored(book)).toString("base64");
const mail = [
  "From: jan@example.org",
  "To: school@example.org",
  "Subject: =?utf-8?Q?Lijst_van_=C3=A9=C3=A9n?=",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "BSN 1112=\r\n22333",
  "--b",
  'Content-Type: application/octet-stream; name="klas.xlsx"',
  "Content-Transfer-Encoding: base64",
  "",
  attached,
  "--b--",
  "",
].join("\r\n");

const files: Readonly<Record<string, Uint8Array>> = {
  "a workbook": stored(book),
  "a workbook, packed": zipSync(
    Object.fromEntries(Object.entries(book).map(([path, text]) => [path, strToU8(text)])),
  ),
  "a Word document": stored(letter),
  "an archive in an archive": zipSync({ "a.zip": stored(letter) }, { level: 0 }),
  "a mail with a workbook": strToU8(mail),
  "a report on DMARC": strToU8(presentReport),
  "a report on DMARC, packed": gzipped(presentReport),
  "a report on TLS": strToU8(tlsReportText),
  "a table": strToU8('sep=;\r\nnaam;bsn\r\n"Jan\r\nde Vries";111222333\r\n'),
  "a dump": strToU8(
    "CREATE TABLE p (naam text, bsn text);\nINSERT INTO p VALUES ('Jan', '111222333');\n",
  ),
  "a card": strToU8("BEGIN:VCARD\r\nFN:Jan Jansen\r\nEMAIL:jan@exam\r\n ple.org\r\nEND:VCARD\r\n"),
  records: strToU8('{"columns":["bsn"],"rows":[["111222333"]]}'),
};
const readers: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  scanDocument: (bytes) => scanDocument(bytes, { maxBytes: 5_000_000 }),
  scanDocumentWith: (bytes) => scanDocumentWith(bytes, { readPdf: async () => "damaged" }),
  scanTable: (bytes) => scanTable(Buffer.from(bytes).toString("latin1")),
  workbookTables: (bytes) => workbookTables(bytes, { maxBytes: 5_000_000 }),
  readReports,
  readMailFacts: (bytes) => readMailFacts(bytes),
};

type Damage = (bytes: Uint8Array) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.array(fc.tuple(share, fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }).map(
    (changes): Damage =>
      (bytes) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[Math.floor(at * (copy.length - 1))] = value;
        return copy;
      },
  ),
  fc.tuple(share, share).map(
    ([from, to]): Damage =>
      (bytes) => {
        const [start, end] = [from, to]
          .map((at) => Math.floor(at * bytes.length))
          .sort((a, b) => a - b);
        return joined(bytes.subarray(0, start), bytes.subarray(end));
      },
  ),
  fc.tuple(share, fc.uint8Array({ maxLength: 40 })).map(
    ([at, more]): Damage =>
      (bytes) => {
        const place = Math.floor(at * bytes.length);
        return joined(bytes.subarray(0, place), more, bytes.subarray(place));
      },
  ),
  fc.tuple(share, share).map(
    ([from, to]): Damage =>
      (bytes) => {
        const [start, end] = [from, to]
          .map((at) => Math.floor(at * bytes.length))
          .sort((a, b) => a - b);
        return joined(bytes.subarray(0, end), bytes.subarray(start));
      },
  ),
);

const watch = watchCalls();

afterAll(() => watch.stop());

describe("a file that is damaged anywhere", () => {
  const cases = Object.keys(files).flatMap((file) =>
    Object.keys(readers).map((reader) => [file, reader] as const),
  );

  it.each(cases)(
    "%s: %s answers, or says what is wrong",
    { timeout: 120_000 + runs * 100 },
    async (file, name) => {
      const [whole, reader] = [files[file] ?? new Uint8Array(), readers[name] as Subject["fn"]];
      watch.name(`${file}: ${name}`);
      await fc.assert(
        fc.asyncProperty(damage, async (change) => {
          const bytes = change(whole);
          const before = digest(bytes);
          const first = await outcomeOf(reader, [bytes]);
          watch.beat();
          if ("stray" in first) throw first.stray;
          expect(digest(bytes)).toBe(before);
          expect(digest(await outcomeOf(reader, [bytes]))).toBe(digest(first));
        }),
        { numRuns: isProof ? Math.ceil(runs / 10) : 10 },
      );
      watch.name("");
    },
  );
});
