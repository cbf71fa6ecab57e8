import { SaxesParser, type SaxesTagPlain } from "saxes";

/** What is done at each tag and text of an XML file. Names are without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** Reads an XML text. @returns False when it is no well-formed XML; what came before the fault was read. */
export function readXml(xml: string, { open, text, close }: XmlHandlers): boolean {
  const parser = new SaxesParser();
  let isSound = true;
  parser.on("error", () => {
    isSound = false;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) =>
    open?.(localName(name), attributes),
  );
  parser.on("text", (value) => text?.(value));
  parser.on("closetag", ({ name }) => close?.(localName(name)));
  parser.write(xml).close();
  return isSound;
}
