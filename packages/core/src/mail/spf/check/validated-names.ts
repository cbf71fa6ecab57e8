import { type Answer, isVoid } from "../../dns/ask.ts";
import { isAskable, isAtOrBelow, withoutRoot } from "../../names/domain-name.ts";
import { parseIp4, parseIp6, sharesPrefix } from "../../names/ip-address.ts";
import type { SpfMail } from "./spf-mail.ts";

const MOST_NAMES = 10;

/** Names of an address of which the address record points back; RFC 7208, section 5.5. */
export interface ValidatedNames {
  /** Whether the address has no name at all. */
  readonly isVoid: boolean;
  readonly names: readonly string[];
}

/** Asks for the names of the client. A failure of DNS gives none: the names after the tenth are not looked at. */
export async function validatedNames({ ask, ip }: SpfMail): Promise<ValidatedNames> {
  const pointers = await ask(reverseName(ip), "PTR");
  const candidates = pointers.texts.slice(0, MOST_NAMES).map(withoutRoot).filter(isAskable);
  const type = ip.length === 4 ? "A" : "AAAA";
  const names: string[] = [];
  for (const name of candidates)
    if (holdsAddress(await ask(name, type), ip, ip.length * 8)) names.push(name);
  return { isVoid: isVoid(pointers), names };
}

/** Whether an answer has an address that shares its first bits with `ip`. */
export function holdsAddress({ texts }: Answer, ip: readonly number[], prefix: number): boolean {
  return texts.some((text) => {
    const address = ip.length === 4 ? parseIp4(text) : parseIp6(text);
    return address !== undefined && sharesPrefix(address, ip, prefix);
  });
}

/** The name that `%{p}` stands for: the domain itself, else one below it, else any; RFC 7208, section 7.3. */
export function nameOfClient(names: readonly string[], domain: string): string {
  const own = domain.toLowerCase();
  return (
    names.find((name) => name.toLowerCase() === own) ??
    names.find((name) => isAtOrBelow(name.toLowerCase(), own)) ??
    names[0] ??
    "unknown"
  );
}

function reverseName(ip: readonly number[]): string {
  if (ip.length === 4) return `${ip.toReversed().join(".")}.in-addr.arpa`;
  return `${nibbles(ip).toReversed().join(".")}.ip6.arpa`;
}

/** Hexadecimal digits of an address. */
export const nibbles = (ip: readonly number[]): readonly string[] =>
  ip.flatMap((byte) => [(byte >> 4).toString(16), (byte & 15).toString(16)]);
