import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
} from "docx";
import { BULLETS, CLAUSES } from "./docx-blocks.ts";

const INK = "1B2B3A";

/** Calm and plain: one typeface, dark headings, small text in tables. `language` is a BCP 47 tag with a region. */
export const docxStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: "Calibri", size: 22, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { size: 44, bold: true, color: INK }, paragraph: { spacing: { after: 200 } } },
    heading1: heading(28, 360),
    heading2: heading(24, 240),
    heading3: heading(22, 200),
  },
  paragraphStyles: [
    {
      id: "Note",
      name: "Note",
      basedOn: "Normal",
      paragraph: {
        spacing: { before: 60, after: 120 },
        indent: { left: 120 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: "9A5B00", space: 8 } },
      },
    },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 120, after: 60 } },
    },
    {
      id: "ContentsHeading",
      name: "TOC Heading",
      basedOn: "Normal",
      run: { bold: true, size: 28, color: INK },
      paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
    },
    {
      id: "Contents",
      name: "toc 1",
      basedOn: "Normal",
      paragraph: { spacing: { after: 40 } },
    },
    { id: "TableText", name: "Table Text", basedOn: "Normal", ...small(false) },
    { id: "TableHead", name: "Table Head", basedOn: "Normal", ...small(true) },
    { id: "FactLabel", name: "Fact Label", basedOn: "Normal", ...small(true) },
  ],
});

function heading(size: number, before: number) {
  return {
    run: { size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 100 } },
  };
}

function small(bold: boolean) {
  return { run: { size: 19, bold }, paragraph: { spacing: { after: 0, line: 252 } } };
}

/** Clauses as 1, 2 and their provisions as 1.1, 1.2: counted by Word itself. */
export const docxNumbering: INumberingOptions = {
  config: [
    {
      reference: CLAUSES,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 567, hanging: 567 } } },
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: "%1.%2",
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 567, hanging: 567 } } },
        },
      ],
    },
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 425, hanging: 283 } } },
        },
      ],
    },
  ],
};
