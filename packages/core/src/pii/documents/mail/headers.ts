/** Headers of a mail or of a part of one, by their names in lower case, and what follows them. */
export interface Headers {
  readonly head: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Splits a mail into headers and body; a header that goes on in the next line is one. RFC 5322, section 2.2. */
export function headersOf(source: string): Headers {
  // A part may begin with the blank line: it has no headers.
  const blank = /^\r?\n|\r?\n\r?\n/.exec(source);
  const head = (blank ? source.slice(0, blank.index) : source).replaceAll(/\r?\n[ \t]+/g, " ");
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { head, headers, body: blank ? source.slice(blank.index + blank[0].length) : "" };
}

const parameter = /;\s{0,100}([^=;\s]{1,100})\s{0,100}=\s{0,100}(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g;

/**
 * A parameter of a header: `boundary="abc"`, `filename*=utf-8''a%20b`, or one in pieces: `filename*0=a; filename*1=b`. RFC 2045, section
 * 5.1; RFC 2231.
 */
export function parameterOf(header: string, name: string): string | undefined {
  const pieces: string[] = [];
  for (const [, key = "", quoted, plain = ""] of header.matchAll(parameter)) {
    const [own, ...marks] = key.toLowerCase().split("*");
    if (own !== name) continue;
    const value = quoted?.replaceAll(/\\(.)/g, "$1") ?? plain.trim();
    pieces.push(marks.includes("") ? decodePercents(value) : value);
  }
  return pieces.length === 0 ? undefined : pieces.join("");
}

/** A value with its charset and language before it, and bytes as `%C3`. */
function decodePercents(value: string): string {
  const encoded = /^[^']{0,60}'[^']{0,60}'/.test(value)
    ? value.replace(/^[^']*'[^']*'/, "")
    : value;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
