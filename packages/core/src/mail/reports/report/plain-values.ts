import { LONGEST_TEXT } from "./report-head.ts";

/** Characters that a page must not be given: controls, and what turns the direction of writing. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu;
const DOMAIN = /^[\p{L}\p{N}_.*-]{1,253}$/u;
const OCTET = /^(?:0|[1-9]\d{0,2})$/;
const DIGITS = /^\d{1,15}$/;

/** The host's reader of addresses: Node, browsers and workers have the same. */
interface AddressReading {
  readonly URL: new (address: string) => { readonly hostname: string };
}

/** A text of a stranger that can be shown, in one line; undefined when nothing is left. */
export function shownText(said: string | undefined): string | undefined {
  const text = said
    ?.slice(0, 8 * LONGEST_TEXT)
    .replaceAll(UNSAFE, " ")
    .replaceAll(/ {2,}/g, " ");
  return text?.trim().slice(0, LONGEST_TEXT).trim() || undefined;
}

/** A name of the DNS in lower case, without the dot of the root; undefined when it is none. */
export function domainName(said: string | undefined): string | undefined {
  const name = said?.trim().toLowerCase().replace(/\.$/, "");
  return name !== undefined && DOMAIN.test(name) ? name : undefined;
}

/** A whole number of zero or more; undefined when it is none. */
export function wholeNumber(said: string | undefined): number | undefined {
  const digits = said?.trim() ?? "";
  return DIGITS.test(digits) ? Number(digits) : undefined;
}

/** An IP address in its shortest form, RFC 5952; an IPv4 address inside IPv6 as the former. Undefined when it is none. */
export function ipAddress(said: string | undefined): string | undefined {
  const text = said?.trim().toLowerCase() ?? "";
  if (isIpv4(text)) return text;
  if (!/^[\da-f:.]{2,45}$/.test(text) || !text.includes(":")) return undefined;
  const { URL } = globalThis as unknown as AddressReading;
  try {
    const short = new URL(`http://[${text}]/`).hostname.slice(1, -1);
    return mappedIpv4(short) ?? short;
  } catch {
    return undefined;
  }
}

function isIpv4(text: string): boolean {
  const octets = text.split(".");
  return octets.length === 4 && octets.every((one) => OCTET.test(one) && Number(one) <= 255);
}

function mappedIpv4(address: string): string | undefined {
  const groups = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(address)?.slice(1);
  return groups
    ?.map((group) => Number.parseInt(group, 16))
    .map((number) => `${number >> 8}.${number & 255}`)
    .join(".");
}

/** A word of a list, whatever its case; undefined when it is not in it. */
export function knownWord<Word extends string>(
  said: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const word = said?.trim().toLowerCase();
  return words.find((known) => known === word);
}
