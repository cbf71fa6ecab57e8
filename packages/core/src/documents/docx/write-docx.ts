import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { textLines } from "../../shared/lines/text-lines.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { checkOutline } from "../outline/check-outline.ts";
import type { DocumentOutline, PageWords } from "../outline/document-outline.ts";
import { coreProperties } from "./core-properties.ts";
import { docxBlocks } from "./docx-blocks.ts";
import { createRuns } from "./docx-runs.ts";
import { docxNumbering, docxStyles } from "./docx-styles.ts";
import { fixedZipTimes } from "./fixed-zip-times.ts";

/** Options of a Word file besides the document. */
export interface WriteDocxOptions {
  /** Time of making the file. */
  readonly stampedAt: Instant;
}

/** Checks {@link WriteDocxOptions}. */
export const writeDocxOptions: z.ZodMiniType<WriteDocxOptions> = z.strictObject({
  stampedAt: instant,
} satisfies Shape<WriteDocxOptions>);

const regions: ReadonlyMap<string, string> = new Map([
  ["nl", "nl-NL"],
  ["en", "en-GB"],
]);

/** ECMA-376, part 1, section 16.2. */
const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/**
 * The outline as a Word document on A4: heading styles, clauses numbered by Word, tables with repeated header rows,
 * page numbers. All content is written as text; only links of the outline become links, followed by their addresses.
 * Needs the optional peer `docx`. The same outline and timestamp give the same bytes.
 *
 * @returns The bytes of a `.docx` file.
 * @throws InvalidInputError when the outline or the moment is malformed.
 *
 * @example
 * ```ts
 * import { writeDocx } from "@bijsluiter/core/documents/docx";
 *
 * const outline = { language: "nl", title: "Vragen", blocks: [], sections: [] };
 * const file = await writeDocx(outline, { stampedAt: "2026-11-22T12:00:00Z" });
 * String.fromCharCode(...file.slice(0, 2)); // => "PK"
 * ```
 */
export async function writeDocx(
  outline: DocumentOutline,
  options: WriteDocxOptions,
): Promise<Uint8Array> {
  checkOutline(outline);
  const { stampedAt } = parseInput(writeDocxOptions, options);
  const { title, reference, author = "", pageWords } = outline;
  const tag = outline.language.replaceAll(/[^\w-]/g, "");
  const language = regions.get(tag) ?? tag;
  const { runs, targets } = createRuns();
  const heading = [title, reference].filter(Boolean).join(" · ");
  const file = new Document({
    styles: docxStyles(language),
    numbering: docxNumbering,
    sections: [
      {
        properties: { page: page() },
        headers: { default: headerOf(heading) },
        footers: { default: footerOf(pageWords) },
        children: docxBlocks(outline, runs),
      },
    ],
  });
  for (const [id, target] of targets) {
    file.Document.Relationships.addRelationship(id, HYPERLINK, target, "External");
  }
  const properties = coreProperties({ title: heading, creator: author, language, stampedAt });
  const overrides = [{ path: "docProps/core.xml", data: properties }];
  return fixedZipTimes(await Packer.pack(file, "uint8array", undefined, overrides));
}

/** A4 with margins of 20 mm. */
function page() {
  const margin = convertMillimetersToTwip(20);
  return {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: { top: margin * 1.25, bottom: margin, left: margin, right: margin },
  };
}

const headerOf = (text: string) =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        children: [new TextRun({ text: textLines(text).join(" "), size: 18, color: "5A6875" })],
      }),
    ],
  });

const footerOf = (words: PageWords | undefined) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 18,
            children: [
              words ? `${words.before} ` : "",
              PageNumber.CURRENT,
              ` ${words?.between ?? "/"} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
