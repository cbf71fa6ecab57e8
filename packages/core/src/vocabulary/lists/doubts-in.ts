import type { Finding } from "../../shared/finding.ts";
import { textPlaces } from "../../shared/findings/text-places.ts";
import { doubtfulAddresses } from "../data/doubtful-addresses.ts";
import { saysNothing } from "./says-nothing.ts";

/** Reason why a well-formed text may still be untrue. */
export type DoubtCode =
  /** A filler such as `n.v.t.` where words are asked for. */
  | "text-says-nothing"
  /** An unused number, such as `00000000`. */
  | "number-not-real"
  /** A page without encryption: `http:`. */
  | "address-unencrypted"
  /** An address for examples and tests. */
  | "address-of-example"
  /** A free mail address. */
  | "address-of-free-mail";

/** A text that may not be true, and where it stands. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly where: Finding["where"];
}

/** Members that hold sentences, names or numbers of people's own; the others hold codes, which may be short. */
const WORDS = new Set(
  (
    "accreditation by city confirmedBy contents covenant description deviation edition explanation from function holder informing law legalForm measures " +
    "monitoring motivation name note number parent place product pupil ref reference role roleReason safeguards scope service " +
    "specification standard statement street text title to triggerWords version years"
  ).split(" "),
);

/** Members that hold a number which an authority or a register gives. */
const NUMBERS = new Set(
  "accreditationNumber kvk oin phone number value sha256 postalCode".split(" "),
);

const SHORTEST_NUMBER = 5;

/** Texts of a document that have the right form and may not be true all the same, in its order. */
export const doubtsIn = (value: unknown, where: Finding["where"] = []): readonly Doubt[] =>
  textPlaces(value, where).flatMap(({ text, where: place }) => {
    const key = String(place.findLast((part) => typeof part === "string"));
    return [
      ...(WORDS.has(key) && saysNothing(text) ? ["text-says-nothing" as const] : []),
      ...(NUMBERS.has(key) && isNoNumber(text, key) ? ["number-not-real" as const] : []),
      ...(key === "$schema" ? [] : doubtsOfAddress(text, key)),
    ].map((code) => ({ code, where: place }));
  });

/** One character over and over. The first eight of an OIN, and the code of a country before a telephone number, always are. */
function isNoNumber(text: string, key: string): boolean {
  // No Dutch postal code begins with a zero, and no other has two letters behind four digits.
  if (key === "postalCode") return /^0\d{3} ?[a-z]{2}$/i.test(text);
  const own = key === "oin" ? text.slice("00000003".length) : text.replace(/^\+\d\d/, "");
  const characters = own.replaceAll(/[^a-z\d]/gi, "");
  return characters.length >= SHORTEST_NUMBER && new Set(characters).size === 1;
}

function doubtsOfAddress(text: string, key: string): readonly DoubtCode[] {
  const [, before = "", host = ""] =
    /^(https?:\/\/|[^\s@]{1,64}@)([^\s/?#:]{1,253})/i.exec(text) ?? [];
  const parts = host.toLowerCase().split(".");
  const site = parts.slice(-2).join(".");
  const end = String(parts.at(-1));
  const { exampleSites, exampleEnds, freeMail }: Lists = doubtfulAddresses;
  return [
    ...(/^http:/i.test(before) ? ["address-unencrypted" as const] : []),
    ...(exampleSites.includes(site) || exampleEnds.includes(end) || /^\d+$/.test(end)
      ? ["address-of-example" as const]
      : []),
    ...(key === "email" && freeMail.includes(site) ? ["address-of-free-mail" as const] : []),
  ];
}

type Lists = Readonly<Record<keyof typeof doubtfulAddresses, readonly string[]>>;
