import { isoText } from "../../calendar/iso-text.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { textLines } from "../../shared/lines/text-lines.ts";
import { escapeMarkup } from "../lines/escape-markup.ts";

/** What the file says of itself. */
export interface CoreProperties {
  readonly title: string;
  readonly creator: string;
  readonly language: string;
  readonly stampedAt: Instant;
}

/**
 * `docProps/core.xml`, written here because the library takes the clock for its dates.
 *
 * @see ECMA-376, part 2, annex D
 */
export function coreProperties({ title, creator, language, stampedAt }: CoreProperties): string {
  const text = (value: string) => escapeMarkup(textLines(value).join(" "));
  const moment = isoText(new Date(stampedAt)).replace(/\.\d+/, "");
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${text(title)}</dc:title><dc:creator>${text(creator)}</dc:creator>`,
    `<dc:language>${language}</dc:language>`,
    `${date("created")}${date("modified")}</cp:coreProperties>`,
  ].join("");
}
