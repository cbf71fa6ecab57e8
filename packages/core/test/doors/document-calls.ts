import type { DocumentOutline } from "../../src/documents/index.ts";
import type { Calls } from "./calls.ts";

const link = { text: "onze pagina", href: "https://leerplein.example/privacy" };
const outline: DocumentOutline = {
  language: "nl",
  title: "Bijlage",
  reference: "VO-2026-014 · 1",
  author: "Leerplein Media B.V.",
  pageWords: { before: "Bladzijde", between: "van" },
  blocks: [
    { kind: "paragraph", text: { parts: ["Zie ", link, "."] } },
    { kind: "note", text: link },
  ],
  sections: [
    {
      heading: "Afspraken",
      number: 1,
      onNewPage: true,
      blocks: [
        { kind: "list", items: ["een", link] },
        { kind: "provisions", items: ["twee"] },
      ],
      sections: [
        {
          heading: "Gegevens",
          blocks: [
            { kind: "facts", facts: [{ label: "Naam", values: ["De Wilgen", link] }] },
            {
              kind: "table",
              caption: "Diensten",
              columns: ["Dienst", "Land"],
              rows: [[["Opslag"], ["Nederland", link]]],
              roomToWrite: true,
            },
          ],
        },
      ],
    },
  ],
  closing: [{ kind: "paragraph", text: "Met vriendelijke groet" }],
};

/** Good calls of `/documents`. */
export const documentCalls: Calls = {
  documents: {
    mailLink: { args: ["fg@leerplein.example"] },
    pageLink: { args: ["https://leerplein.example", "Leerplein"] },
    phoneLink: { args: ["030 000 00 00"] },
    writeHtml: { args: [outline] },
    writeMarkdown: { args: [outline] },
    writeText: { args: [outline] },
  },
  "documents/docx": {
    writeDocx: { args: [outline, { stampedAt: "2026-11-22T12:00:00Z" }] },
  },
};
