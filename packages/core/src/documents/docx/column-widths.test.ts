import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths } from "./column-widths.ts";

const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  kind: "table" as const,
  caption: "",
  columns,
  rows: rows.map((cells) => cells.map((text) => [text])),
});

describe("columnWidths", () => {
  it("gives a sentence more room than a code, and keeps words whole", () => {
    const sentence = "Naam, groep en score, zodat de docent ziet hoe het gaat met de leerling.";
    const [code = 0, words = 0, day = 0] = columnWidths(
      table(["Code", "Toelichting", "Dag"], ["A", sentence, "1 september 2026"]),
      9638,
    );
    expect(words).toBeGreaterThan(2 * code);
    expect(words).toBeGreaterThan(2 * day);
    expect(day).toBeGreaterThan("september".length * 104);
  });

  it("keeps the longest word of the law whole, beside columns that may wrap", () => {
    const basis = "Doorgifte: standaardcontractbepalingen 2021/914";
    const long = "Contactgegevens, studievoortgang, onderwijsorganisatie, eigen werk en berichten";
    const widths = columnWidths(
      table(
        ["Naam", "Dienst", "Gegevens", "Land", "Overeenkomst"],
        ["Northern Helpdesk Inc.", "Servicedesk buiten kantooruren", long, basis, "Gesloten"],
      ),
      9638,
    );
    expect(widths[3]).toBeGreaterThan("standaardcontractbepalingen".length * 94);
  });

  it("takes the whole width, and no column less than nothing, whatever stands in it", () => {
    const cells = fc.array(fc.array(fc.string({ maxLength: 200 }), { minLength: 3, maxLength: 3 }));
    fc.assert(
      fc.property(cells, fc.boolean(), (rows, roomToWrite) => {
        const widths = columnWidths({ ...table(["A", "B", "C"], ...rows), roomToWrite }, 9638);
        expect(widths.reduce((total, one) => total + one, 0)).toBe(9638);
        for (const width of widths) expect(width).toBeGreaterThan(200);
      }),
    );
  });
});
