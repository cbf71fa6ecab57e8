import { strToU8, zipSync } from "fflate";
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import {
  createPdfReader,
  documentScan,
  type ReadPdf,
  scanDocument,
  scanDocumentWith,
} from "../../index.ts";

/** A PDF of objects, numbered from 1; the first is the catalogue. ISO 32000-1, section 7.5. */
function pdfOf(objects: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return strToU8(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF`,
  );
}

const stream = (content: string) =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const shown = (...lines: readonly string[]) =>
  stream(`BT /F1 12 Tf 14 TL 50 700 Td ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`);
const page = (content: number, more = "") =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${content} 0 R /Resources << /Font << /F1 5 0 R >> >> ${more} >>`;

/** Two pages, of which the second has none but what was filled in; properties and an attachment. */
const letter = pdfOf(
  [
    "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [8 0 R] >> /Names << /EmbeddedFiles << /Names [(lijst.csv) 10 0 R] >> >> >>",
    "<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>",
    page(4),
    shown("BSN 111222333", "Bel 06-12345678"),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    page(7, "/Annots [8 0 R 12 0 R]"),
    stream(""),
    "<< /Type /Annot /Subtype /Widget /FT /Tx /T (iban) /V (NL91ABNA0417164300) /Rect [0 0 100 20] /P 6 0 R >>",
    "<< /Title (Klacht) /Melder (jan@example.org) >>",
    "<< /Type /Filespec /F (lijst.csv) /EF << /F 11 0 R >> >>",
    stream("naam;bsn\nJan;10000008\n"),
    "<< /Type /Annot /Subtype /Text /Contents (geboren op 31-12-2012) /Rect [0 0 20 20] /P 6 0 R >>",
  ],
  "/Info 9 0 R",
);
const picture = pdfOf([
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  page(4),
  stream("0 0 100 100 re f"),
]);

const readPdf = createPdfReader(pdfjs);
const found = async (bytes: Uint8Array, read: ReadPdf = readPdf) => {
  const scanned = await scanDocumentWith(bytes, { readPdf: read });
  expect(documentScan.safeParse(scanned).success).toBe(true);
  return scanned;
};

describe("scanDocumentWith", () => {
  it("reads pages, fields, notes, properties and attachments of a PDF", async () => {
    const { format, parts, matches } = await found(letter);
    expect(format).toBe("pdf");
    expect(parts.map(({ path, type, read }) => [path, type, read])).toEqual([
      ["", "application/pdf", "yes"],
      ["page-1", "page", "yes"],
      ["page-2", "page", "yes"],
      ["properties", "properties", "yes"],
      ["lijst.csv", "text/csv", "yes"],
    ]);
    expect(matches.map(({ part, kind }) => [part, kind])).toEqual([
      ["page-1", "bsn"],
      ["page-1", "phone"],
      ["page-2", "date-of-birth"],
      ["page-2", "iban"],
      ["properties", "email"],
      ["lijst.csv", "person-name"],
      ["lijst.csv", "bsn"],
    ]);
  });

  it("reads those in archives, and leaves the rest as it is", async () => {
    const zip = zipSync({ "brief.pdf": letter, "a.txt": strToU8("jan@example.org") });
    const { parts, matches } = await found(zip);
    expect(parts).toContainEqual({ path: "brief.pdf", type: "application/pdf", read: "yes" });
    expect(matches.map(({ part }) => part)).toContain("brief.pdf/page-1");
    expect(matches.map(({ part }) => part)).toContain("a.txt");
    expect(await scanDocumentWith("bsn 111222333", { readPdf })).toEqual(
      scanDocument("bsn 111222333"),
    );
  });

  it("says that nobody read a page without a text, or a PDF that is damaged", async () => {
    expect((await found(picture)).parts).toEqual([
      { path: "", type: "application/pdf", read: "partly", reason: "no-text" },
      { path: "page-1", type: "page", read: "no", reason: "no-text" },
    ]);
    expect((await found(strToU8("%PDF-1.7 rest"))).parts).toEqual([
      { path: "", type: "application/pdf", read: "no", reason: "damaged" },
    ]);
  });

  it.each([
    ["encrypted", "no", "encrypted"],
    ["damaged", "no", "damaged"],
  ] as const)("says what a reader says: %s", async (answer, read, reason) => {
    const { parts } = await found(letter, async () => answer);
    expect(parts).toEqual([{ path: "", type: "application/pdf", read, reason }]);
  });

  it("stops at attachments that are too large or too deep, and says which page could not be read", async () => {
    const pages = ["x", undefined] as const;
    const nested: ReadPdf = async (bytes) => ({
      pages,
      properties: "",
      attachments: [{ name: "in.pdf", bytes }],
    });
    const { parts } = await found(letter, nested);
    expect(parts[0]).toMatchObject({ read: "partly", reason: "damaged" });
    expect(parts).toContainEqual({ path: "page-2", type: "page", read: "no", reason: "damaged" });
    expect(parts.at(-1)).toMatchObject({ type: "file", reason: "too-deep" });
    const small = await scanDocumentWith(letter, { readPdf: nested, maxBytes: 10 });
    expect(small.parts.at(-1)).toMatchObject({ type: "file", reason: "too-large" });
  });

  it("refuses what is no reader, no module and no document", async () => {
    expect(() => createPdfReader({} as never)).toThrow("wrong-type");
    await expect(scanDocumentWith("x", { readPdf: 1 as never })).rejects.toThrow(
      "readPdf: wrong-type",
    );
    await expect(scanDocumentWith("x", null as never)).rejects.toThrow("wrong-type");
    await expect(scanDocumentWith(7 as never, { readPdf })).rejects.toThrow("wrong-type");
  });
});
