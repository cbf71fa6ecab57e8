/** The host's decoder of texts: Node, browsers and workers have the same. */
interface TextDecoding {
  readonly TextDecoder: new (
    label: string,
    options?: { readonly fatal?: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

const DECLARED = /^<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/i;
const HEAD = 256;

/** The text of an XML or JSON file: by its byte order mark, by what it declares, else UTF-8, else Windows-1252. */
export function decodeReport(bytes: Uint8Array): string {
  const marked = labelOfMark(bytes);
  if (marked) return decoded(bytes, marked) ?? "";
  const declared = DECLARED.exec(oneByteText(bytes.subarray(0, HEAD)))?.[1];
  // What was declared is tried after UTF-8: a text that is UTF-8 as a whole is hardly ever anything else.
  return (
    decoded(bytes, "utf-8", true) ??
    (declared === undefined || /^utf-?(?:8|16)/i.test(declared)
      ? undefined
      : decoded(bytes, declared)) ??
    decoded(bytes, "windows-1252") ??
    ""
  );
}

/** One character for each byte. */
export function oneByteText(bytes: Uint8Array): string {
  const STEP = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += STEP)
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return text;
}

function labelOfMark([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [a = 0, b = 0] = [first, second];
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? "utf-16be" : undefined;
}

function decoded(bytes: Uint8Array, label: string, fatal = false): string | undefined {
  const { TextDecoder } = globalThis as unknown as TextDecoding;
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
