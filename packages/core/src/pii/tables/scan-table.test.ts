import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanTable, type TableFormat, tableFormats, tableScan } from "../index.ts";

const names = ["leerlingnummer", "naam", "geboortedatum", "postcode"] as const;
const two = (value: number) => String(value).padStart(2, "0");
const rows = Array.from({ length: 500 }, (_, index) => [
  String(10_000 + index),
  `Noor ${"abcdefgh"[index % 8]}`,
  `${two(1 + (index % 28))}-${two(1 + (index % 12))}-20${two(10 + (index % 8))}`,
  `${1000 + index} AB`,
]);
const quoted = (sign: string) => (row: readonly string[]) =>
  row.map((cell) => `${sign}${cell}${sign}`);
const joined = (by: string) => (row: readonly string[]) => row.join(by);
const lines = (by: string) => [names, ...rows].map(joined(by)).join("\n");
const record = (row: readonly string[]) =>
  Object.fromEntries(names.map((name, index) => [name, row[index]]));
const tagged = (tag: string) => (row: readonly string[]) =>
  `<tr>${row.map((cell) => `<${tag} class="x">${cell}</${tag}>`).join("")}</tr>`;
const insert = `INSERT INTO leerling (${names.join(", ")}) VALUES `;

const texts: readonly (readonly [what: string, format: TableFormat, text: string])[] = [
  ["semicolons", "csv", lines(";")],
  [
    "a byte order mark, quotes and CRLF",
    "csv",
    `\ufeff${[names, ...rows].map(quoted('"')).map(joined(",")).join("\r\n")}`,
  ],
  ["carets", "csv", lines("^")],
  ["pipes", "csv", lines("|")],
  [
    "Markdown",
    "csv",
    [
      `| ${names.join(" | ")} |`,
      "|---|:--|---|---|",
      ...rows.map((row) => `| ${row.join(" | ")} |`),
    ].join("\n"),
  ],
  ["tabs", "tsv", lines("\t")],
  [
    "HTML",
    "html",
    `<table><thead>${tagged("th")(names)}</thead>${rows.map(tagged("td")).join("\n")}</table>`,
  ],
  [
    "INSERT of many rows",
    "sql",
    `${insert}${rows
      .map(quoted("'"))
      .map((row) => `(${row.join(", ")})`)
      .join(",\n")};`,
  ],
  [
    "INSERT row by row",
    "sql",
    rows
      .map(quoted("'"))
      .map((row) => `${insert}(${row.join(", ")});`)
      .join("\n"),
  ],
  [
    "COPY",
    "sql",
    `COPY public.leerling (${names.join(", ")}) FROM stdin;\n${rows.map(joined("\t")).join("\n")}\n\\.\n`,
  ],
  ["records, one a line", "ndjson", rows.map((row) => JSON.stringify(record(row))).join("\n")],
  ["a list of records", "json", JSON.stringify(rows.map(record), null, 2)],
  ["columns and rows", "json", JSON.stringify({ columns: names, rows })],
];

describe("a header speaks for its column", () => {
  it.each(texts)("%s", (_, format, text) => {
    const found = scanTable(text);
    expect(found.format).toBe(format);
    expect(found.rows).toBe(500);
    expect(found.columns).toEqual([
      { index: 0, name: "leerlingnummer", category: "participant-number", share: 1 },
      { index: 1, name: "naam", category: "contact", kind: "person-name", share: 1 },
      { index: 2, name: "geboortedatum", category: "contact", kind: "date-of-birth", share: 1 },
      { index: 3, name: "postcode", category: "contact", kind: "postcode", share: 1 },
    ]);
    const born = found.matches.filter(({ kind }) => kind === "date-of-birth");
    expect(born.map(({ start, end, row }) => [text.slice(start, end), row])).toEqual(
      rows.map((row, index) => [row[2], index]),
    );
    expect(tableScan.safeParse(found).success).toBe(true);
  });
});

describe("columns", () => {
  const column = (name: string, cells: readonly string[]) =>
    scanTable([`nr;${name}`, ...cells.map((cell, index) => `${index};${cell}`)].join("\n"))
      .columns[1];
  const bsns = ["111222333", "123456782"];

  it("are what nine of ten values are, whatever their name", () => {
    const cells = Array.from({ length: 10 }, (_, index) =>
      index === 9 ? "999999999" : (bsns[index % 2] ?? ""),
    );
    expect(column("kolom", cells)).toMatchObject({ kind: "bsn", category: "pgn-bsn", share: 0.9 });
  });

  it("are not what one value of eleven is by chance", () => {
    const cells = Array.from({ length: 11 }, (_, index) => String(111_222_333 + index));
    const text = ["nr;kolom", ...cells.map((cell, index) => `${index};${cell}`)].join("\n");
    expect(scanTable(text).matches).toEqual([]);
  });

  it.each([
    ["ll_dyslexie", "medical"],
    ["eindcijfer", "study-progress"],
    ["vaderEmail", "parents"],
    ["wachtwoord", "login-credentials"],
    ["LAT", "location"],
    ["schoolnaam", undefined],
  ])("%s holds %s", (name, category) => {
    expect(column(name, ["x", "y"])?.category).toBe(category);
  });
});

describe("pieces", () => {
  it.each([
    [
      '[{"label":"BSN","value":"111222333"},{"label":"Geboren","value":"31-12-2012"}]',
      ["bsn", "date-of-birth"],
    ],
    ['naam,"bsn"\n"Vries, Jan de","111222333"', ["person-name", "bsn"]],
    ['a,b\n"zei ""hoi"", mail jan@example.org",1', ["email"]],
    ["<table><tr><th>IBAN<td>x<tr><td>NL91 <b>ABNA</b> 0417 1643 00<td>y</table>", []],
    [
      "<table><tr><th>IBAN</th></tr><tr><td>NL91ABNA0417164300</td></tr></table><table><tr><th>bsn</th></tr><tr><td>10000008</td></tr></table>",
      ["iban", "bsn"],
    ],
    ["INSERT INTO t VALUES (1, 'o''brien@example.org'), (2, 'x');", ["email"]],
    ["INSERT INTO t (a, bsn) VALUES (1, 10000008", ["bsn"]],
    [
      '{"leerling":{"bsn":111222333,"mail":["a@example.org","b@example.org"]}}\n{"leerling":{"bsn":123456782}}',
      ["bsn", "email", "email", "bsn"],
    ],
    ['{"columns":[{"name":"bsn"}],"data":[{"bsn":"10000008"},["123456782"]]}', ["bsn", "bsn"]],
    [
      '[{"mail":"a@example.org","bsn":"10000008"},{"bsn":"123456782","mail":"b@example.org"}]',
      ["email", "bsn", "bsn", "email"],
    ],
    [
      '{"columns":["bsn"],"rows":[{"telefoon":"x","bsn":"10000008"},"los",["123456782","y"]]}',
      ["bsn", "bsn"],
    ],
    ['[{"label":"BSN"},{"value":"111222333"}]', ["bsn"]],
    [
      '[{"label":"BSN"},{"label":"Mail","value":"a@example.org"},{"value":"111222333"}]',
      ["email", "bsn"],
    ],
    [`${"[".repeat(150)}"a@example.org"${"]".repeat(150)}`, []],
    [
      "INSERT INTO t (mail) VALUES ('a\\'b', 'c@example.org'), (  'd@example.org' x , 7 ) ;",
      ["email", "email"],
    ],
    ["INSERT INTO t (mail) VALUES ('a@example.org", ["email"]],
    ["| naam | bsn |\n|---|---|\n|\n| Jan | 10000008 |\n", ["person-name", "bsn"]],
    ["", []],
    ['"', []],
    ["[", []],
    ["\n\n;\n", []],
  ])("%s", (text, kinds) => {
    expect(scanTable(text).matches.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("takes the format and the confidence that it is given", () => {
    expect(scanTable("bsn\n111222333", { format: "tsv" })).toMatchObject({
      format: "tsv",
      rows: 1,
    });
    expect(scanTable("bsn\n111222333", { minConfidence: 90 }).matches).toEqual([]);
    expect(() => scanTable("x", { format: "xls" as never })).toThrow("format: not-an-option");
    expect(() => scanTable(7 as never)).toThrow("input: wrong-type");
  });
});

it("reads anything, and every match lies in a cell of its row and column", () => {
  const piece = fc.constantFrom(
    ";",
    ",",
    "\t",
    "|",
    '"',
    "\n",
    "'",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    ":",
    "<td>",
    "<tr>",
    "<table>",
    "</td>",
    "bsn",
    "naam",
    "111222333",
    "jan@example.org",
    "INSERT INTO t (a) VALUES ",
    "\\",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom("auto", ...tableFormats),
      (pieces, format) => {
        const text = pieces.join("");
        const found = scanTable(text, { format });
        let last = 0;
        for (const { start, end, row, column } of found.matches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(row).toBeLessThan(found.rows);
          expect(column).toBeLessThan(found.columns.length);
          last = start;
        }
        expect(tableScan.safeParse(found).success).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
