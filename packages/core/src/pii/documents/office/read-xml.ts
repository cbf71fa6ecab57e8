import { parseXml, type XmlElement, XmlText } from "@rgrove/parse-xml";

/** What is done at each tag and text of an XML file. Names are without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** Reads an XML text. @returns False when it is no well-formed XML, nested too deeply or names an entity of its own; nothing was read then. */
export function readXml(xml: string, handlers: XmlHandlers): boolean {
  const root = rootOf(xml);
  if (root) visit(root, handlers);
  return root !== undefined;
}

function rootOf(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml).root ?? undefined;
  } catch {
    return undefined;
  }
}

function visit(element: XmlElement, handlers: XmlHandlers): void {
  const name = localName(element.name);
  handlers.open?.(name, element.attributes);
  for (const child of element.children) {
    if (child instanceof XmlText) handlers.text?.(child.text);
    else if ("children" in child) visit(child as XmlElement, handlers);
  }
  handlers.close?.(name);
}
