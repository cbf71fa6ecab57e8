import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../../shared/csv/codes-of.ts";
import { createScanner } from "../../index.ts";
import { buildTable } from "../readers/table-builder.ts";
import { valuesIn } from "./values-in.ts";

const { scan } = createScanner({ minConfidence: 1 });

/** Matches of each cell, as a column of all of them finds them. */
function together(name: string | undefined, cells: readonly string[]) {
  const text = cells.join("\n");
  const table = buildTable();
  let at = 0;
  for (const cell of cells) {
    table.startRow();
    table.addCell(0, at, at + cell.length);
    at += cell.length + 1;
  }
  const [column] = table.finish().columns;
  const found: unknown[][] = cells.map(() => []);
  if (column === undefined) return found;
  const all = valuesIn(text, codesOf(text), { name, ...column });
  all.visit((place, kind, start, end, confidence) => {
    const row = column.rows[place] ?? -1;
    found[row]?.push({ kind: all.kinds[kind], start, end, confidence });
  });
  return found;
}

/** Matches of each cell, as a scan of that cell alone with the name before it finds them. */
function alone(name: string | undefined, cells: readonly string[]) {
  const head = name === undefined ? "" : `${name}: `;
  return cells.map((cell) =>
    scan(head + cell.replaceAll(/<[^<>]*>/g, (tag) => " ".repeat(tag.length)))
      .filter(({ start }) => start >= head.length)
      .map(({ start, end, ...match }) => ({
        ...match,
        start: start - head.length,
        end: end - head.length,
      })),
  );
}

const names = fc.constantFrom(
  undefined,
  "bsn",
  "geboortedatum",
  "tel",
  "order",
  "id",
  "kolom",
  "é",
  "naam van de werd geboren",
);
const piece = fc.constantFrom(
  ...[
    "111222333",
    "10000008",
    "123456782",
    "NL91ABNA0417164300",
    "NL91 ABNA 0417 1643 00",
    "4111 1111 1111 1111",
  ],
  ...[
    "06-12345678",
    "+31 6 12345678",
    "0612345678",
    "jan@example.org",
    "jan [at] example.org",
    "jan at example dot org",
  ],
  ...[
    "1234 AB",
    "1234 AB 12",
    "12-05-2010",
    "2010-05-12",
    "12 mei 2010",
    "31e december 2010",
    "192.0.2.1",
    "2001:db8::1",
  ],
  ...[
    "00:1A:2B:3C:4D:5E",
    "AB-12-34",
    "ABNANL2A",
    "INGBNL2A",
    "bsn",
    "geboren",
    "order",
    "werd",
    "idee",
    "id",
    "%40",
    "&nbsp;",
  ],
  ...[
    "\\n",
    "=40",
    "<b>",
    "</b>",
    "\u00ad",
    "\u200b",
    "１１１２２２３３３",
    "é",
    "ș",
    "\u0000",
    "(",
    ")",
    "[",
    "]",
    "*",
    "_",
    "-",
  ],
  ...[
    " ",
    " ",
    ".",
    ",",
    ":",
    "/",
    "#",
    "'",
    "Straat 12",
    "https://",
    "logo@2x.png",
    "6",
    "06",
    "NL",
    "A",
    "\t",
  ],
);
const cell = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));

/** Numbers and dates in the forms that are known beside their label, right and wrong ones. */
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const plain = fc.oneof(
  digits(9),
  digits(8).map((rest) => `0${rest}`),
  digits(8).map((rest) => `06${rest}`),
  digits(10),
  fc.stringMatching(/^[0-3]\d-[01]\d-(?:19|20)\d\d$/),
  fc.stringMatching(/^\d\d-\d\d-\d{4}$/),
  fc.stringMatching(/^\d{4} [A-Z]{2}$/),
  fc.stringMatching(/^[1-9]\d{3} S[A-Z]$/),
  fc.constantFrom("111222333", "123456782", "000000000", "0612345678", "09-06-2010", "2026 EN"),
);
const labels = fc.constantFrom(
  ...["bsn", "bsn leerling", "rsin", "uzi", "onderwijsnummer", "tel", "telefoon bsn", "mobiel"],
  ...[
    "rijbewijs",
    "a-nummer",
    "v-nummer",
    "geboortedatum",
    "geboren",
    "postcode",
    "order",
    "adres",
  ],
  ...["idee geboren", "werd geboren", "het idee is geboren", "sofinummer", "kvk", "id"],
);

describe("the cells of a column", () => {
  it("have the matches that each has alone, in the forms that are known beside a label", () => {
    fc.assert(
      fc.property(labels, fc.array(plain, { minLength: 40, maxLength: 60 }), (name, cells) => {
        expect(together(name, cells)).toEqual(alone(name, cells));
      }),
      { numRuns: 1000 },
    );
  });

  it("have the matches that each has alone, whatever stands in the cells around it", () => {
    fc.assert(
      fc.property(names, fc.array(cell, { maxLength: 30 }), (name, cells) => {
        expect(together(name, cells)).toEqual(alone(name, cells));
      }),
      { numRuns: 1500 },
    );
  });

  it("have them in a column of any length, with cells that come again and long ones", () => {
    fc.assert(
      fc.property(
        names,
        fc.array(cell, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        (name, some, long) => {
          const cells = Array.from({ length: 9000 }, (_, index) =>
            index % 3 === 0
              ? `${some[index % some.length]}${index}`
              : (some[index % some.length] ?? ""),
          );
          cells[long] = `${"woord ".repeat(1000)}${some[0]}`;
          expect(together(name, cells)).toEqual(alone(name, cells));
        },
      ),
      { numRuns: 6 },
    );
  });
});
