const MOST_PARTS = 1000;

/** What a multipart body holds. */
export interface BodyParts {
  readonly parts: readonly string[];
  /** What stands before the first part and behind the last, which programs of mail do not show. */
  readonly around: string;
  /** True when there are more parts than these. */
  readonly isCut: boolean;
}

/** The parts of a multipart body, up to a thousand. RFC 2046, section 5.1. */
export function partsBetween(body: string, boundary: string): BodyParts {
  const parts: string[] = [];
  const mark = `--${boundary}`;
  let from = -1;
  let preamble = body;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body.charAt(at - 1) !== "\n") continue;
    if (from >= 0) parts.push(body.slice(from, at));
    else preamble = body.slice(0, at);
    const rest = lineAfter(body, at + mark.length);
    if (body.startsWith("--", at + mark.length))
      return { parts, around: `${preamble}\n${body.slice(rest)}`, isCut: false };
    if (parts.length === MOST_PARTS) return { parts, around: preamble, isCut: true };
    from = rest;
  }
  if (from >= 0) parts.push(body.slice(from));
  return { parts, around: preamble, isCut: false };
}

/** Where the next line starts. */
function lineAfter(body: string, index: number): number {
  const line = body.indexOf("\n", index);
  return line < 0 ? body.length : line + 1;
}
