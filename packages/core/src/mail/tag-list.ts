/** A tag of a record: name and value without the blanks around them. */
export interface Tag {
  readonly name: string;
  readonly value: string;
}

/**
 * Tags of a tag-list, in order; a piece that is no tag has `undefined` in its place. RFC 6376, section 3.2: blanks and folds
 * around names and values do not count, and one semicolon may stand at the end.
 */
export function readTags(text: string): readonly (Tag | undefined)[] {
  const pieces = text.split(";");
  if (pieces.at(-1)?.trim() === "") pieces.pop();
  return pieces.map((piece) => {
    const [, name, value = ""] = /^[ \t\r\n]*([a-z]\w*)[ \t\r\n]*=([^;]*)$/i.exec(piece) ?? [];
    return name === undefined ? undefined : { name, value: trimBlanks(value) };
  });
}

/** A text without blanks and folds at its ends. */
export const trimBlanks = (text: string): string => text.replace(/^[ \t\r\n]+/, "").trimEnd();
