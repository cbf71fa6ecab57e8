import { type Plain, withoutIgnorable } from "../text/without-ignorable.ts";
import { withoutEscapes } from "./without-escapes.ts";

/** Makes of a text what the scanner reads, with the way back. */
export type ReadText = (text: string) => Plain;

/** The text without what nobody sees and without escapes. */
export const readEscaped: ReadText = (original) => {
  const plain = withoutIgnorable(original);
  const read = withoutEscapes(plain.text);
  if (read === undefined) return plain;
  return {
    text: read.text,
    toOriginal: (index) => plain.toOriginal(read.toOriginal(index)),
    endInOriginal: (end) => plain.endInOriginal(read.endInOriginal(end)),
    fromOriginal: (index) => read.fromOriginal(plain.fromOriginal(index)),
  };
};
