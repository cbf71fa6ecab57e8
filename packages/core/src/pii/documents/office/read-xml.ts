import { parseXml, type XmlElement, XmlText } from "@rgrove/parse-xml";

/** What is done at each tag and text of an XML file. Names are without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** Root of an XML text; undefined when it is no well-formed XML, nested too deeply or names an entity of its own. */
export function rootOf(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml).root ?? undefined;
  } catch {
    return undefined;
  }
}

/** Reads an element and what is in it; nothing for a file that is not there or could not be read. */
export function readXml(element: XmlElement | undefined, handlers: XmlHandlers): void {
  if (element === undefined) return;
  const name = localName(element.name);
  handlers.open?.(name, element.attributes);
  for (const child of element.children) {
    if (child instanceof XmlText) handlers.text?.(child.text);
    else if ("children" in child) readXml(child as XmlElement, handlers);
  }
  handlers.close?.(name);
}
