import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { scanDocument, scanTable, workbookTables } from "../index.ts";

const ROWS = 500;
const two = (value: number) => String(value).padStart(2, "0");

/** A BSN: the last digit makes the sum right. */
function bsnOf(index: number): string {
  const head = String(12_300_000 + index * 11);
  const sum = [...head].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0) % 11;
  return sum === 10 ? "111222333" : `${head}${sum}`;
}

/** An IBAN of the bank in the registry's example. */
function ibanOf(index: number): string {
  const account = String(417_164_300 + index).padStart(10, "0");
  const digits = `10112310${account}232100`;
  const rest = [...digits].reduce((value, digit) => (value * 10 + Number(digit)) % 97, 0);
  return `NL${two(98 - rest)}ABNA${account}`;
}

const columns: Readonly<Record<string, (index: number) => string>> = {
  roepnaam: (index) => `Noor ${"abcdefgh"[index % 8]}`,
  gebdat: (index) => `${two(1 + (index % 28))}-${two(1 + (index % 12))}-20${10 + (index % 8)}`,
  bsn: bsnOf,
  rekening: ibanOf,
  "e-mail": (index) => `ouder${index}@example.org`,
  telefoon: (index) => `06-${12_345_678 + index}`,
  postcode: (index) => `${1000 + index} AB`,
};
const names = Object.keys(columns);
const rows = Array.from({ length: ROWS }, (_, index) =>
  Object.values(columns).map((make) => make(index)),
);
const kinds = ["person-name", "date-of-birth", "bsn", "iban", "email", "phone", "postcode"];

const lines = (by: string) => [names, ...rows].map((row) => row.join(by)).join("\r\n");
const wide = (text: string) => Uint8Array.from(Buffer.from(text, "utf16le"));
const narrow = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const record = (row: readonly string[]) =>
  Object.fromEntries(names.map((name, index) => [name, row[index]]));
const markdown = [names, names.map(() => "---"), ...rows]
  .map((row) => `| ${row.join(" | ")} |`)
  .join("\n");
const html = `<table>${[names, ...rows]
  .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
  .join("\n")}</table>`;

const DAY = 86_400_000;
const serial = (day: string) => {
  const [date = "", month = "", year = ""] = day.split("-");
  return Date.UTC(Number(year), Number(month) - 1, Number(date)) / DAY + 25_569;
};
/** A workbook in which days are numbers with a format, and the rest is text; `above` stands in rows of their own. */
function workbook(above: readonly string[] = []): Uint8Array {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = [...above.map((text) => [text]), names, ...rows]
    .map((row, index) => {
      const cells = row.map((text, column) =>
        index > above.length && column === 1 ? `<c s="1"><v>${serial(text)}</v></c>` : cell(text),
      );
      return `<row>${cells.join("")}</row>`;
    })
    .join("");
  const files = {
    "xl/workbook.xml":
      '<workbook xmlns:r="r"><sheets><sheet name="Klas" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/styles.xml":
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}

const insert = rows.map((row) => `(${row.map((cell) => `'${cell}'`).join(", ")})`).join(",\n");
const pairs = rows.map((row) => names.map((name, index) => ({ label: name, value: row[index] })));

describe("workbookTables", () => {
  it("gives each sheet as a table that scanTable reads, without the signs that would break its lines", () => {
    const [sheet, ...others] = workbookTables(workbook());
    expect(others).toEqual([]);
    expect(sheet).toMatchObject({ name: "Klas", isHidden: false });
    const { rows: count, columns } = scanTable(sheet?.text ?? "", { format: "tsv" });
    expect([count, columns.length]).toEqual([ROWS, names.length]);
  });

  it.each([
    ["text", new TextEncoder().encode("naam;klas")],
    ["an archive of something else", zipSync({ "a.txt": strToU8("naam") })],
    ["what is too large when it is unpacked", workbook(), 10],
  ] as const)("gives none of %s", (_what, bytes, maxBytes?: number) => {
    expect(workbookTables(bytes, { maxBytes: maxBytes ?? 1e6 })).toEqual([]);
  });

  it("keeps cells far to the right and the breaks in a cell in their row", () => {
    const cells = '<c r="A1" t="str"><v>a\nb&quot;\tc</v></c><c r="ZZ1"><v>1</v></c>';
    const [{ text } = { text: "" }] = workbookTables(
      zipSync({
        "xl/workbook.xml": strToU8(
          '<workbook xmlns:r="r"><sheets><sheet name="K" state="hidden" r:id="r1"/></sheets></workbook>',
        ),
        "xl/_rels/workbook.xml.rels": strToU8(
          '<Relationships><Relationship Id="r1" Target="s.xml"/></Relationships>',
        ),
        "xl/s.xml": strToU8(
          `<worksheet><sheetData><row r="3"><c r="B3"><v>2</v></c></row><row r="1">${cells}<c r="ZY1"><v>7</v></c></row></sheetData></worksheet>`,
        ),
      }),
    );
    const [first = "", second] = text.split("\n");
    expect(first.split("\t")).toHaveLength(256);
    expect(first.replaceAll("\t", "|")).toMatch(/^a b {2}c\|+1 7$/);
    expect(second).toBe("\t2");
  });

  it("refuses a text", () => {
    expect(() => workbookTables("naam" as never)).toThrow(
      expect.objectContaining({ code: "ERR_INVALID_INPUT" }),
    );
  });
});

describe("every value of a column with a header is found", () => {
  it.each<[string, string | Uint8Array]>([
    ["commas", lines(",")],
    ["semicolons", lines(";")],
    ["tabs", lines("\t")],
    ["pipes", lines("|")],
    ["a byte order mark", `\ufeff${lines(";")}`],
    ["quotes", lines('";"').replaceAll(/^|(?=\r\n)|(?<=\r\n)/g, '"')],
    ["UTF-16", wide(`\ufeff${lines(";")}`)],
    ["UTF-16 without a mark", wide(lines(";"))],
    ["Windows-1252", narrow(lines(";").replaceAll("Noor", "Zo\u00eb"))],
    ["HTML", html],
    ["INSERT", `INSERT INTO t (${names.map((name) => `"${name}"`).join(", ")}) VALUES ${insert};`],
    [
      "COPY",
      `COPY t (${names
        .map((name) => `"${name}"`)
        .join(", ")
        .replaceAll("e-mail", "email")
        .replaceAll('"', "")}) FROM stdin;\n${rows.map((row) => row.join("\t")).join("\n")}\n\\.\n`,
    ],
    ["a workbook", workbook()],
    ["a workbook with a title above the header", workbook(["Klassenlijst 3A", "Bijgewerkt: 1-9"])],
    ["a title above the header", `Klassenlijst 3A\r\n\r\n${lines(";")}`],
    ["a line that tells the delimiter", `sep=;\r\n${lines(";")}`],
    [
      "INSERT with the names in CREATE TABLE",
      `CREATE TABLE t (${names.map((name) => `\`${name}\` varchar(80)`).join(", ")});\nINSERT INTO t VALUES ${insert};`,
    ],
    ["records, one a line", rows.map((row) => JSON.stringify(record(row))).join("\n")],
    ["a list of records", JSON.stringify(rows.map(record))],
    ["columns and rows", JSON.stringify({ columns: names, rows })],
    ["labels and values", JSON.stringify(pairs)],
    ["Markdown in prose", `Beste mensen,\n\nHierbij de lijst.\n\n${markdown}\n\nGroet`],
    ["lines that were pasted into prose", `Hierbij de lijst:\n\n${lines(";")}\r\n\r\nGroet, Els`],
    [
      "an attachment",
      `From: x\r\nMIME-Version: 1.0\r\nContent-Type: text/csv\r\n\r\n${lines(";")}`,
    ],
  ])("%s", (_, input) => {
    const { matches } = scanDocument(input);
    const counts = kinds.map((kind) => matches.filter((match) => match.kind === kind).length);
    expect(Object.fromEntries(kinds.map((kind, index) => [kind, counts[index]]))).toEqual(
      Object.fromEntries(kinds.map((kind) => [kind, ROWS])),
    );
  });
});
