/** Start and end of a part. */
export interface PartSpan {
  readonly from: number;
  readonly to: number;
}

/** Positions of the parts of a multipart, and the text around them. */
export interface MimeParts {
  readonly spans: readonly PartSpan[];
  readonly before: Uint8Array;
  readonly behind: Uint8Array;
}

const MOST_PARTS = 1000;
const MOST_BLANKS = 80;
const HYPHEN = 0x2d;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const blanks: readonly (number | undefined)[] = [0x20, 0x09];

/** Parts between boundary lines; `undefined` when the last boundary is missing. RFC 2046, section 5.1.1. */
export function mimeParts(body: Uint8Array, boundary: string): MimeParts | undefined {
  const mark = Uint8Array.from(`--${boundary}`, (sign) => sign.charCodeAt(0));
  const spans: PartSpan[] = [];
  let before: Uint8Array | undefined;
  let from = 0;
  for (let at = body.indexOf(HYPHEN); at >= 0; at = body.indexOf(HYPHEN, at + 1)) {
    const line = lineAt(body, at, mark);
    if (line === undefined) continue;
    if (before === undefined) before = body.subarray(0, at);
    else spans.push({ from, to: Math.max(from, endOfPart(body, at)) });
    from = line.end;
    if (spans.length > MOST_PARTS) return undefined;
    if (line.isLast) return { spans, before, behind: body.subarray(from) };
  }
  return undefined;
}

/** Boundary line at an offset: its end, and whether it is the last one. */
function lineAt(
  body: Uint8Array,
  from: number,
  mark: Uint8Array,
): { readonly end: number; readonly isLast: boolean } | undefined {
  if (from > 0 && body[from - 1] !== LINE_FEED) return undefined;
  if (mark.some((byte, index) => body[from + index] !== byte)) return undefined;
  let at = from + mark.length;
  const isLast = body[at] === HYPHEN && body[at + 1] === HYPHEN;
  if (isLast) at += 2;
  const most = at + MOST_BLANKS;
  while (at < most && blanks.includes(body[at])) at += 1;
  if (at >= body.length) return { end: body.length, isLast };
  if (body[at] === RETURN) at += 1;
  return body[at] === LINE_FEED ? { end: at + 1, isLast } : undefined;
}

/** End of a part. The line break before a boundary belongs to the boundary. */
function endOfPart(body: Uint8Array, at: number): number {
  return body[at - 2] === RETURN ? at - 2 : at - 1;
}
