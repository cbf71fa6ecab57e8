/** Headers of a mail or of a part of one, by their names in lower case, and what follows them. */
export interface Headers {
  readonly head: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Splits a mail into headers and body; a header that goes on in the next line is one. RFC 5322, section 2.2. */
export function headersOf(source: string): Headers {
  const blank = /\r?\n\r?\n/.exec(source);
  const head = (blank ? source.slice(0, blank.index) : source).replaceAll(/\r?\n[ \t]+/g, " ");
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { head, headers, body: blank ? source.slice(blank.index + blank[0].length) : "" };
}

/** A parameter of a header: `boundary="abc"`. RFC 2045, section 5.1. */
export function parameterOf(header: string, name: string): string | undefined {
  for (const part of header.split(";").slice(1)) {
    const equals = part.indexOf("=");
    if (equals < 0 || part.slice(0, equals).trim().toLowerCase() !== name) continue;
    const value = part.slice(equals + 1).trim();
    return value.startsWith('"') ? value.slice(1, -1) : value;
  }
  return undefined;
}
