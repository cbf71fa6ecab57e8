import { parseXml, XmlElement } from "@rgrove/parse-xml";
import type { FindingNotes } from "../report/report-finding.ts";

const DOCUMENT_TYPE = /<!(?:DOCTYPE|ENTITY)/i;
/** An ampersand that begins no reference, as in a name of a firm. */
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/gi;
/** What is no character of XML 1.0, section 2.2. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The root of an XML text. One that declares a document type is refused, for its entities could make it grow without end or
 * fetch what is elsewhere; characters that XML does not allow and bare ampersands are mended.
 */
export function xmlRootOf(xml: string, notes: FindingNotes): XmlElement | undefined {
  if (DOCUMENT_TYPE.test(xml)) {
    notes.note("document-type-refused");
    return undefined;
  }
  const root = parsed(xml);
  if (root) return root;
  const mended = parsed(xml.replaceAll(NOT_XML, " ").replaceAll(BARE_AMPERSAND, "&amp;"));
  notes.note(mended ? "xml-mended" : "xml-malformed");
  return mended;
}

/** Undefined when it is not well-formed, or nested so deeply that the parser gives up. */
function parsed(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml).root ?? undefined;
  } catch {
    return undefined;
  }
}

/** Name of an element in lower case, without its prefix. */
export const localName = ({ name }: XmlElement): string =>
  name.slice(name.indexOf(":") + 1).toLowerCase();

/** The namespace that an element declares for itself, with or without a prefix. */
export function ownNamespace({ name, attributes }: XmlElement): string | undefined {
  const colon = name.indexOf(":");
  return attributes[colon < 0 ? "xmlns" : `xmlns:${name.slice(0, colon)}`];
}

/** Elements in an element; those of one name, when one is given. */
export function childrenOf(
  element: XmlElement | undefined,
  wanted?: string,
): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? [])
    if (child instanceof XmlElement && (wanted === undefined || localName(child) === wanted))
      found.push(child);
  return found;
}

/** The first element of a name in an element. */
export const childOf = (element: XmlElement | undefined, wanted: string): XmlElement | undefined =>
  childrenOf(element, wanted)[0];

/** Text of the first element of a name; undefined when it is not there or empty. */
export function childText(element: XmlElement | undefined, wanted: string): string | undefined {
  const text = childOf(element, wanted)?.text.trim();
  return text === "" ? undefined : text;
}
