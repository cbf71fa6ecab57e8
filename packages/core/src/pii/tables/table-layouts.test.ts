import { describe, expect, it } from "vitest";
import { scanDocument, scanTable } from "../index.ts";

const names = "naam;geboortedatum;bsn";
const jan = "Jan;12-05-2010;10000008";
const piet = "Piet;01-02-2011;10000021";
const ofJan = ["person-name Jan", "date-of-birth 12-05-2010", "bsn 10000008"];
const ofPiet = ["person-name Piet", "date-of-birth 01-02-2011", "bsn 10000021"];

const lines = (...parts: readonly string[]) => `${parts.join("\n")}\n`;
const foundIn = (text: string) =>
  scanTable(text).matches.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe("a header that is not the first row", () => {
  it.each([
    ["a title and a blank line", lines("Klassenlijst 3A", "", names, jan, piet)],
    ["a title as a spreadsheet writes it", lines("Klassenlijst 3A;;", ";;", names, jan, piet)],
    ["the line that tells the delimiter", lines("sep=;", names, jan, piet)],
    ["that line, behind a byte order mark", `\ufeff${lines("sep=;", names, jan, piet)}`],
    ["a comment", lines("# export 2026-11-29", names, jan, piet)],
    ["names of groups of columns", lines("Leerling;;", names, jan, piet)],
  ])("%s", (_, text) => {
    expect(foundIn(text)).toEqual([...ofJan, ...ofPiet]);
  });

  it("leaves nothing above it unread, and counts rows without the header only", () => {
    const text = lines("Contact: jan@example.org;;", names, jan);
    const { rows, matches } = scanTable(text);
    expect(rows).toBe(2);
    expect(matches.map(({ kind, row, column }) => [kind, row, column])).toEqual([
      ["email", 0, 0],
      ["person-name", 1, 0],
      ["date-of-birth", 1, 1],
      ["bsn", 1, 2],
    ]);
  });

  it("may have one name twice, under the groups that tell them apart", () => {
    const text = lines(
      "Leerling;;Ouder;",
      "naam;geboortedatum;naam;telefoon",
      "Jan;12-05-2010;Kees;0612345678",
    );
    expect(scanTable(text).columns.map(({ kind }) => kind)).toEqual([
      "person-name",
      "date-of-birth",
      "person-name",
      "phone",
    ]);
  });

  it("is not looked for in rows as wide as the first, nor further than ten rows down", () => {
    expect(scanTable(lines("a;b;c", names)).columns.map(({ name }) => name)).not.toContain("naam");
    const late = lines(...Array.from({ length: 12 }, (_, row) => `regel ${row};;`), names, jan);
    expect(scanTable(late).columns.map(({ name }) => name)).not.toContain("naam");
  });
});

describe("a table on its side", () => {
  it.each([
    ["a form", "Naam;Jan\nGeboortedatum;12-05-2010\nBSN;10000008\n", ofJan],
    [
      "a record for each column",
      "Naam\tJan\tPiet\nGeboortedatum\t12-05-2010\t01-02-2011\n",
      [
        "person-name Jan",
        "person-name Piet",
        "date-of-birth 12-05-2010",
        "date-of-birth 01-02-2011",
      ],
    ],
    [
      "a list of fields without a value",
      "Gegeven;Doel\nnaam;contact\ngeboortedatum;leeftijd\n",
      [],
    ],
  ])("%s", (_, text, found) => {
    expect(foundIn(text)).toEqual(found);
  });

  it("has a column for each of its rows, and a row for each record", () => {
    const { columns, rows, matches } = scanTable("Naam;Jan;Piet\nBSN;10000008;10000021\n");
    expect(columns.map(({ name }) => name)).toEqual(["Naam", "BSN"]);
    expect(rows).toBe(2);
    expect(matches.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
  });
});

describe("a delimiter that not every line has as often", () => {
  it.each([
    ["rows of several lengths", "naam;bsn\nJan;10000008;extra;12\nPiet\nNoor;10000021\n"],
    ["a last line that counts", "naam;bsn\nJan;10000008\nNoor;10000021\nTotaal 2\n"],
  ])("%s", (_, text) => {
    expect(foundIn(text)).toEqual(expect.arrayContaining(["bsn 10000008", "bsn 10000021"]));
    expect(scanTable(text).columns[1]).toMatchObject({ name: "bsn", kind: "bsn" });
  });
});

describe("a dump that names its columns in CREATE TABLE", () => {
  const person = ["person-name Jan", "date-of-birth 2010-05-12"];
  it.each([
    [
      "mysqldump",
      [
        "CREATE TABLE `leerling` (",
        "  `id` int(11) NOT NULL AUTO_INCREMENT,",
        "  `naam` varchar(80) DEFAULT 'x, y (z)' COMMENT 'naam, volledig',",
        "  -- de dag, (oud)",
        "  `geboortedatum` date DEFAULT NULL,",
        "  `bedrag` decimal(10,2),",
        "  PRIMARY KEY (`id`),",
        "  KEY `k` (`naam`)",
        ");",
        "INSERT INTO `leerling` VALUES (1,'Jan','2010-05-12',1.5);",
      ],
      person,
    ],
    [
      "pg_dump, old",
      [
        "CREATE TABLE public.leerling (",
        "    id integer NOT NULL,",
        "    naam text,",
        "    geboortedatum date",
        ");",
        "",
        "COPY public.leerling FROM stdin;",
        "1\tJan\t2010-05-12",
        "\\.",
      ],
      person,
    ],
    [
      "SQLite",
      [
        'CREATE TABLE IF NOT EXISTS "leerling" ("naam" TEXT, "geboortedatum" TEXT);',
        "INSERT INTO leerling VALUES('Jan','2010-05-12');",
      ],
      person,
    ],
    [
      "SQL Server, with national texts",
      [
        "INSERT [dbo].[Leerling] ([Naam], [Geboortedatum]) VALUES (N'Jan, jr.', N'2010-05-12')",
        "GO",
      ],
      ["person-name Jan, jr.", "date-of-birth 2010-05-12"],
    ],
    [
      "REPLACE",
      ["REPLACE INTO leerling (naam,bsn) VALUES ('Jan',10000008);"],
      ["person-name Jan", "bsn 10000008"],
    ],
    [
      "two tables without names of columns are two",
      [
        "CREATE TABLE leerling (naam text);",
        "CREATE TABLE vak (code text);",
        "INSERT INTO leerling VALUES ('Jan');",
        "INSERT INTO vak VALUES ('wiskunde');",
      ],
      ["person-name Jan"],
    ],
  ])("%s", (_, text, found) => {
    expect(foundIn(lines(...text))).toEqual(found);
  });
});

it("names with their values, a line each, are no table", () => {
  const text = lines("dn: cn=Jan", "mail: jan@example.org", "birthDate: 20100512");
  expect(scanDocument(text)).toMatchObject({
    format: "text",
    matches: [{ kind: "email" }, { kind: "date-of-birth" }],
  });
});

it("a day is read month first where it cannot be another, and a slash stands in it", () => {
  expect(foundIn("name,dob\nJan,12/31/2011\nPiet,5/12/2010\n")).toContain(
    "date-of-birth 12/31/2011",
  );
  expect(foundIn("name;dob\nJan;12-31-2011\n")).toEqual(["person-name Jan"]);
});

it.each([
  ["a title", lines("Klassenlijst 3A", "", names, jan)],
  ["the line that tells the delimiter", lines("sep=;", names, jan)],
  ["a form", "Naam;Jan\nGeboortedatum;12-05-2010\nBSN;10000008\n"],
])("a document is read the same: %s", (_, text) => {
  const found = scanDocument(text).matches.map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
  expect(found).toEqual(ofJan);
});
