const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;

/** What a key is, by its DER. */
export interface RsaKey {
  /** Bits of the modulus. */
  readonly bits: number;
  /** Whether it stands alone, as RSAPublicKey, instead of in a SubjectPublicKeyInfo. */
  readonly isBare: boolean;
}

interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly rest: Uint8Array;
}

/** Size of an RSA key, read from its DER: RFC 8017, appendix A.1.1, and RFC 5280, section 4.1.2.7. None for other bytes. */
export function rsaBits(der: Uint8Array): RsaKey | undefined {
  const outer = readElement(der);
  if (outer?.tag !== SEQUENCE || outer.rest.length > 0) return undefined;
  const first = readElement(outer.content);
  if (first?.tag === INTEGER) return fromModulus(first, true);
  const key = first?.tag === SEQUENCE && isRsa(first.content) ? readElement(first.rest) : undefined;
  // The first byte of a bit string counts the bits that are not used.
  if (key?.tag !== BIT_STRING || key.rest.length > 0 || key.content[0] !== 0) return undefined;
  const inner = readElement(key.content.subarray(1));
  const modulus = inner?.tag === SEQUENCE ? readElement(inner.content) : undefined;
  return modulus?.tag === INTEGER ? fromModulus(modulus, false) : undefined;
}

/** Object identifier 1.2.840.113549.1.1.1. */
function isRsa(algorithm: Uint8Array): boolean {
  const id = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1];
  return id.every((byte, at) => algorithm[at] === byte);
}

function fromModulus({ content, rest }: Element, isBare: boolean): RsaKey | undefined {
  const exponent = readElement(rest);
  if (exponent?.tag !== INTEGER || exponent.rest.length > 0) return undefined;
  let start = 0;
  while (content[start] === 0) start += 1;
  const top = content[start];
  if (top === undefined) return undefined;
  return { bits: (content.length - start) * 8 - Math.clz32(top) + 24, isBare };
}

/** One element of DER; lengths of up to three bytes. */
function readElement(bytes: Uint8Array): Element | undefined {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) return undefined;
  const count = first < 128 ? 0 : first - 128;
  if (first === 128 || count > 3) return undefined;
  let length = first < 128 ? first : 0;
  for (const byte of bytes.subarray(2, 2 + count)) length = length * 256 + byte;
  const start = 2 + count;
  if (bytes.length < start + length) return undefined;
  return {
    tag,
    content: bytes.subarray(start, start + length),
    rest: bytes.subarray(start + length),
  };
}
