const PRIME = 0x01000193;
const START = 0x011c9dc5;
const SPACE = 0x20;

/** Capitals of ASCII as small letters. */
const plain = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, code) =>
  code > 0x40 && code < 0x5b ? code | 0x20 : code,
);

/** A hash of an identifier in bytes, without regard to case and blanks. FNV, with its bits spread. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = START;
  for (let index = start; index < end; index += 1) {
    const code = bytes[index] as number;
    if (code > SPACE) hash = Math.imul(hash ^ (plain[code] as number), PRIME);
  }
  return mixed(hash);
}

/** Hash of the UTF-8 bytes of a text. */
export function hashText(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return hashBytes(bytes, 0, bytes.length);
}

/** Spreads each bit over all: the low ones of a product know the low ones of its text only. */
function mixed(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x05ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0x42b2ae35);
  return spread ^ (spread >>> 16);
}
