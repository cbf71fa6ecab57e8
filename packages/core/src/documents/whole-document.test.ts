import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { golden } from "../../test/golden.ts";
import { writeDocx } from "./docx/index.ts";
import type { DocumentOutline } from "./index.ts";
import { writeHtml, writeMarkdown, writeText } from "./index.ts";
import { mailLink } from "./links/mail-link.ts";
import { phoneLink } from "./links/phone-link.ts";

const cell = (text: string) => [text];
/** One of every block, a table with an empty column, links, and a section in a section. */
const outline: DocumentOutline = {
  language: "nl",
  title: "Privacybijsluiter Leerplein",
  reference: "LP-2026",
  author: "Leerplein Media B.V.",
  pageWords: { before: "Pagina", between: "van" },
  blocks: [
    { kind: "note", text: "Concept: nog niet vastgesteld." },
    { kind: "paragraph", text: "Wat wij bewaren, en hoe lang.\nVragen zijn welkom." },
    {
      kind: "paragraph",
      text: {
        parts: [
          "Mail ",
          mailLink("fg@leerplein.example"),
          " of bel ",
          phoneLink("030 000 00 00"),
          ".",
        ],
      },
    },
  ],
  sections: [
    {
      heading: "Afspraken",
      number: 3,
      blocks: [
        { kind: "provisions", items: ["De school beslist.", "De leverancier voert uit."] },
        { kind: "list", items: ["Naam", "Groep & toetsscore"] },
      ],
      sections: [
        {
          heading: "Feiten",
          blocks: [
            {
              kind: "facts",
              facts: [
                { label: "Bewaartermijn", values: ["2 jaar"] },
                { label: "Ontvangers", values: ["school", "ouders"] },
              ],
            },
            {
              kind: "table",
              caption: "Gegevens.",
              columns: ["Soort", "Doel", "Bron"],
              rows: [
                [cell("Contact"), cell("Inloggen"), cell("")],
                [cell("Toetsen"), ["Volgen", "Verbeteren"], cell("")],
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe("a whole document", () => {
  it.each([
    ["html", writeHtml],
    ["md", writeMarkdown],
    ["txt", writeText],
  ] as const)("as %s", async (name, write) => {
    await expect(write(outline)).toMatchFileSnapshot(golden(`documents/whole.${name}`));
  });

  it("as Word: its parts, one element a line", async () => {
    const parts = unzipSync(await writeDocx(outline, { stampedAt: "2026-11-22T12:00:00Z" }));
    for (const part of ["document", "styles", "numbering", "header1", "footer1"]) {
      const xml = strFromU8(parts[`word/${part}.xml`] as Uint8Array).replaceAll("><", ">\n<");
      await expect(`${xml}\n`).toMatchFileSnapshot(golden(`documents/whole.${part}.xml`));
    }
    const core = strFromU8(parts["docProps/core.xml"] as Uint8Array).replaceAll("><", ">\n<");
    await expect(`${core}\n`).toMatchFileSnapshot(golden("documents/whole.core.xml"));
  });
});
