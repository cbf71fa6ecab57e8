import type { XmlElement } from "@rgrove/parse-xml";
import { readXml } from "./read-xml.ts";

/** A sheet of a workbook: its name, whether it is hidden, and the relation that leads to it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

/** Numbers of built-in formats that show a date. ECMA-376, part 1, section 18.8.30. */
const dateFormats = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** Sheets of a workbook in their order, and from when its days are counted. */
export function workbookOf(xml: XmlElement | undefined): {
  sheets: readonly SheetEntry[];
  from1904: boolean;
} {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const relation =
        Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? "";
      const isHidden = (attributes["state"] ?? "visible") !== "visible";
      sheets.push({ name: attributes["name"] ?? "", isHidden, relation });
    },
  });
  return { sheets, from1904 };
}

/** Targets of relations by their ids, as paths in the archive; `folder` is where the file is that they are of. */
export function relationsOf(
  xml: XmlElement | undefined,
  folder: string,
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open(name, { Id = "", Target = "" }) {
      if (name === "Relationship") targets.set(Id, resolved(Target, folder));
    },
  });
  return targets;
}

function resolved(target: string, folder: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** Texts that cells share, without the readings beside them. */
export function sharedStringsOf(xml: XmlElement | undefined): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let isReading = false;
  readXml(xml, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") isReading = true;
      isText = name === "t" && !isReading;
    },
    text(value) {
      if (isText) text += value;
    },
    close(name) {
      isText = false;
      if (name === "rPh") isReading = false;
      if (name === "si") strings.push(text);
    },
  });
  return strings;
}

/** Whether each style of a cell shows a date. */
export function dateStylesOf(xml: XmlElement | undefined): readonly boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === "numFmt")
        own.set(Number(attributes["numFmtId"]), isDateCode(attributes["formatCode"] ?? ""));
      if (name === "cellXfs") isCellStyle = true;
      if (name !== "xf" || !isCellStyle) return;
      const format = Number(attributes["numFmtId"] ?? 0);
      styles.push(own.get(format) ?? dateFormats.has(format));
    },
    close(name) {
      if (name === "cellXfs") isCellStyle = false;
    },
  });
  return styles;
}

/** What stands for itself in the code of a format, by the sign that opens it. ECMA-376, part 1, section 18.8.31. */
const closing: Readonly<Record<string, string>> = { '"': '"', "[": "]" };

/** True for a format with a year, or a day and a month, outside quotes and brackets. */
function isDateCode(code: string): boolean {
  let plain = "";
  for (let index = 0; index < code.length; index += 1) {
    const sign = code.charAt(index);
    const close = closing[sign];
    if (close !== undefined) {
      const end = code.indexOf(close, index + 1);
      index = end < 0 ? code.length : end;
    } else if (sign === "\\") index += 1;
    else plain += sign.toLowerCase();
  }
  return plain.includes("y") || (plain.includes("d") && plain.includes("m"));
}
