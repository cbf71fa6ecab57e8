import { decodeText } from "../../pii/index.ts";

/** Line and column of an index in a text. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns in the text of a file, for indices that do not go back. */
export function linePlaces(bytes: Uint8Array): (index: number) => LinePlace {
  let text: string | undefined;
  let line = 1;
  let lineStart = 0;
  return (index) => {
    text ??= decodeText(bytes) ?? "";
    for (
      let at = text.indexOf("\n", lineStart);
      at >= 0 && at < index;
      at = text.indexOf("\n", lineStart)
    ) {
      line += 1;
      lineStart = at + 1;
    }
    return { line, column: index - lineStart + 1 };
  };
}
