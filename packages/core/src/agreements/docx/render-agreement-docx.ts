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
import { checkTexts } from "../../shared/check-texts.ts";
import { textLines } from "../../shared/document/text-lines.ts";
import { type Instant, instant, parseInput } from "../../shared/index.ts";
import { outlineWords } from "../../shared/outline-words.ts";
import type { AgreementDocumentMessages } from "../agreement-texts.ts";
import { type ProcessingAgreement, processingAgreement } from "../processing-agreement.ts";
import { agreementOutline } from "../render/agreement-outline.ts";
import { coreProperties } from "./core-properties.ts";
import { docxBlocks } from "./docx-blocks.ts";
import { docxNumbering, docxStyles } from "./docx-styles.ts";
import { fixedZipTimes } from "./fixed-zip-times.ts";

/** What a Word file needs besides the agreement. */
export interface RenderDocxOptions {
  /** When the file is made. */
  readonly stampedAt: Instant;
}

/** Checks {@link RenderDocxOptions}. */
export const renderDocxOptions: z.ZodMiniType<RenderDocxOptions> = /* @__PURE__ */ (() =>
  z.strictObject({ stampedAt: instant }))();

const regions: Readonly<Record<string, string>> = { nl: "nl-NL", en: "en-GB" };

/**
 * An agreement as a Word document, to keep, to print and to sign: what `renderAgreement` writes, with heading styles, clauses
 * that Word numbers itself, tables whose header row comes back on each page, and page numbers.
 *
 * Needs the optional peer `docx`. The same agreement, language and moment give the same bytes.
 *
 * @returns The bytes of a `.docx` file.
 * @throws InvalidInputError when the agreement or the moment is malformed.
 */
export async function renderAgreementDocx(
  agreement: ProcessingAgreement,
  messages: AgreementDocumentMessages,
  options: RenderDocxOptions,
): Promise<Uint8Array> {
  const known = parseInput(processingAgreement, agreement);
  const { stampedAt } = parseInput(renderDocxOptions, options);
  checkTexts(messages, "agreements", "insertForBoard", "dataCategoryLabels", ...outlineWords);
  const outline = agreementOutline(known, messages);
  const language = regions[outline.language] ?? outline.language;
  const margin = convertMillimetersToTwip(20);
  const file = new Document({
    styles: docxStyles(language),
    numbering: docxNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: margin * 1.25, bottom: margin, left: margin, right: margin },
          },
        },
        headers: { default: headerOf(`${outline.title} · ${known.id} · ${known.version}`) },
        footers: { default: footerOf(messages.agreements.document.page) },
        children: docxBlocks(outline),
      },
    ],
  });
  const properties = coreProperties({
    title: `${outline.title} ${known.id}`,
    creator: known.processor.name,
    language,
    stampedAt,
  });
  const overrides = [{ path: "docProps/core.xml", data: properties }];
  return fixedZipTimes(await Packer.pack(file, "uint8array", undefined, overrides));
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

const footerOf = ({ before, between }: { readonly before: string; readonly between: string }) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 18,
            children: [`${before} `, PageNumber.CURRENT, ` ${between} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
