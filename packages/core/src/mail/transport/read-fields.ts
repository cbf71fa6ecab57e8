import type { Tag } from "../tag-list.ts";

const LONGEST = 4096;
const MOST_FIELDS = 100;

/**
 * Fields that follow the version of a record: names of letters and digits, values of visible characters, semicolons between;
 * RFC 8461, section 3.1, and RFC 8460, section 3. None when one is malformed, or the text is too long.
 */
export function readFields(text: string): readonly Tag[] | undefined {
  if (text.length > LONGEST) return undefined;
  const [, ...pieces] = text.split(";");
  if (/^[ \t]*$/.test(pieces.at(-1) ?? "")) pieces.pop();
  const fields = pieces.slice(0, MOST_FIELDS).flatMap((piece) => {
    const [, name, value] = /^[ \t]*([A-Za-z\d][\w.-]{0,31})=([!-~][ -~\t]*)$/.exec(piece) ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value: value.trim() }];
  });
  return fields.length === pieces.length ? fields : undefined;
}
