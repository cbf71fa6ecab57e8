/** What the form of a mail tells apart from its content. */
export interface MimeStructure {
  /** The form is not as the standard asks, so that a receiver may read something else than the guard. */
  readonly isBroken: boolean;
  /** Text outside every part: before the first and behind the last. RFC 2046, section 5.1.1. */
  readonly loose: string;
}

const MOST_DEPTH = 30;
const MOST_PARTS = 1000;
const headerLine = /^[!-9;-~]+[ \t]*:/;
const encodings = /^(?:7bit|8bit|binary|base64|quoted-printable)?$/;
const base64 = /^[A-Za-z\d+/\s]*={0,2}\s*$/;
const notQuoted = /=(?![\dA-Fa-f]{2}|[ \t]*\r?\n|$)/;
const charsets =
  /^(?:utf-?8|us-ascii|ascii|latin-?1|iso-?8859-\d{1,2}|windows-125\d|cp125\d|utf-?16(?:le|be)?|koi8-[ru]|gbk|gb2312|gb18030|big5|euc-jp|euc-kr|shift_jis|iso-2022-jp)$/;

/**
 * Walks the parts of a mail, read a byte a character, and finds what is not as RFC 5322 and RFC 2045 to 2046 ask: a line in a head
 * that is no header, a multipart without its boundary or its end, an encoding that is unknown or broken.
 */
export function mimeStructure(source: string): MimeStructure {
  const loose: string[] = [];
  let parts = 0;
  const walk = (entity: string, depth: number): boolean => {
    parts += 1;
    if (depth > MOST_DEPTH || parts > MOST_PARTS) return false;
    const { headers, body } = entityOf(entity);
    if (headers === undefined) return false;
    const [type = "", ...parameters] = (headers.get("content-type") ?? "").split(";");
    const media = type.trim().toLowerCase();
    const encoding = (headers.get("content-transfer-encoding") ?? "").trim().toLowerCase();
    if (media === "message/rfc822") return encodings.test(encoding) && walk(body, depth + 1);
    if (!media.startsWith("multipart/")) return isSoundLeaf({ media, parameters, encoding, body });
    const boundary = parameterOf(parameters, "boundary");
    const inner = boundary ? partsOf(body, boundary) : undefined;
    if (inner === undefined || encoding === "base64" || encoding === "quoted-printable")
      return false;
    loose.push(inner.before, inner.behind);
    return inner.parts.every((part) => walk(part, depth + 1));
  };
  const isSound = walk(source, 0);
  return { isBroken: !isSound, loose: loose.filter((text) => text.trim() !== "").join("\n") };
}

interface Leaf {
  readonly media: string;
  readonly parameters: readonly string[];
  readonly encoding: string;
  readonly body: string;
}

function isSoundLeaf({ media, parameters, encoding, body }: Leaf): boolean {
  if (!encodings.test(encoding)) return false;
  if (encoding === "base64" && !base64.test(body)) return false;
  if (encoding === "quoted-printable" && notQuoted.test(body)) return false;
  const charset = parameterOf(parameters, "charset");
  return !(media.startsWith("text/") && charset && !charsets.test(charset.toLowerCase()));
}

/** Head and body of an entity; no headers when a line of the head is none, or one that decides on the form is there twice. */
function entityOf(entity: string): {
  readonly headers: ReadonlyMap<string, string> | undefined;
  readonly body: string;
} {
  const blank = /^\r?\n/.test(entity) ? { 0: "", index: 0 } : /\r?\n\r?\n/.exec(entity);
  const body = blank ? entity.slice(blank.index + blank[0].length) : "";
  const head = (blank ? entity.slice(0, blank.index) : entity).replaceAll(/\r?\n[ \t]+/g, " ");
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    if (line === "") continue;
    if (!headerLine.test(line) || line.includes("\0")) return { headers: undefined, body };
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (name.startsWith("content-") && headers.has(name)) return { headers: undefined, body };
    headers.set(name, line.slice(colon + 1));
  }
  return { headers, body };
}

function parameterOf(parameters: readonly string[], name: string): string | undefined {
  for (const parameter of parameters) {
    const equals = parameter.indexOf("=");
    if (equals < 0 || parameter.slice(0, equals).trim().toLowerCase() !== name) continue;
    return parameter
      .slice(equals + 1)
      .trim()
      .replaceAll(/^"|"$/g, "");
  }
  return undefined;
}

/** Parts between the lines of a boundary, and what stands around them; undefined when the last line is missing. */
function partsOf(
  body: string,
  boundary: string,
):
  | { readonly parts: readonly string[]; readonly before: string; readonly behind: string }
  | undefined {
  const mark = `--${boundary}`;
  const parts: string[] = [];
  let before: string | undefined;
  let from = 0;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const isLine =
      (at === 0 || body.charAt(at - 1) === "\n") &&
      /^(?:--)?[ \t]*(?:\r?\n|$)/.test(body.slice(at + mark.length, at + mark.length + 80));
    if (!isLine) continue;
    if (before === undefined) before = body.slice(0, at);
    else parts.push(body.slice(from, at).replace(/\r?\n$/, ""));
    const end = body.indexOf("\n", at);
    from = end < 0 ? body.length : end + 1;
    if (body.startsWith("--", at + mark.length)) return { parts, before, behind: body.slice(from) };
    if (parts.length > MOST_PARTS) return undefined;
  }
  return undefined;
}
