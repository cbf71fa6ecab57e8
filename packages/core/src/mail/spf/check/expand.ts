import { withoutRoot } from "../../names/domain-name.ts";
import { hasMacro } from "../record/parse-template.ts";
import type { SpfMacro, SpfTemplate } from "../record/spf-record.ts";
import { countLookup, countVoid, type SpfMail, type SpfStop } from "./spf-mail.ts";
import { nameOfClient, nibbles, validatedNames } from "./validated-names.ts";

const LONGEST_NAME = 253;
const MOST_LABELS = 127;

/** Where a template stands. */
export interface Place {
  /** Domain that is evaluated: `%{d}`. */
  readonly domain: string;
  /** Term that holds it; absent in an explanation, which costs no lookups. */
  readonly term?: string;
}

/** The text of a template for one mail, or why the check ends. */
export async function expandText(
  template: SpfTemplate,
  place: Place,
  mail: SpfMail,
): Promise<string | SpfStop> {
  const pieces: string[] = [];
  for (const part of template.parts) {
    if (typeof part === "string") pieces.push(part);
    else {
      const value =
        part.letter === "p" ? await clientName(place, mail) : macroValue(part, place, mail);
      if (typeof value !== "string") return value;
      pieces.push(transformed(value, part));
    }
  }
  return pieces.join("");
}

/**
 * The name of a domain-spec for one mail: without the dot at its end, and at most 253 characters by leaving out labels at the left;
 * RFC 7208, sections 4.8 and 7.3.
 */
export async function expandName(
  template: SpfTemplate,
  place: Place,
  mail: SpfMail,
): Promise<string | SpfStop> {
  if (!hasMacro(template) && !template.text.includes("%")) return withoutRoot(template.text);
  const text = await expandText(template, place, mail);
  if (typeof text !== "string") return text;
  const name = withoutRoot(text);
  if (name.length <= LONGEST_NAME) return name;
  const dot = name.indexOf(".", name.length - LONGEST_NAME - 1);
  return dot < 0 ? name : name.slice(dot + 1);
}

/** Whether a template stands for a mailbox that no DNS name can hold, so that its term matches nothing; RFC 8616, section 4. */
export const hasUnusableLocalPart = ({ parts }: SpfTemplate, { localPart }: SpfMail): boolean =>
  /[^\0-\x7f]/.test(localPart) &&
  parts.some((part) => typeof part !== "string" && "sl".includes(part.letter));

async function clientName(place: Place, mail: SpfMail): Promise<string | SpfStop> {
  const { domain, term } = place;
  const tooMany = term === undefined ? undefined : countLookup(mail, domain, `%{p} in ${term}`);
  if (tooMany) return tooMany;
  const { names, isVoid } = await validatedNames(mail);
  const stop = isVoid && term !== undefined ? countVoid(mail, domain, term) : undefined;
  return stop ?? nameOfClient(names, domain);
}

function macroValue({ letter }: SpfMacro, { domain }: Place, mail: SpfMail): string {
  const { ip, localPart, senderDomain, helo, receiver, time } = mail;
  const isFour = ip.length === 4;
  const values: Readonly<Record<string, string>> = {
    s: `${localPart}@${senderDomain}`,
    l: localPart,
    o: senderDomain,
    d: domain,
    // Digits of IPv6 in upper case, as in text; a name is asked for in lower case.
    i: isFour ? ip.join(".") : nibbles(ip).join(".").toUpperCase(),
    h: helo,
    v: isFour ? "in-addr" : "ip6",
    c: isFour ? ip.join(".") : addressText(ip),
    r: receiver,
    t: time,
  };
  return values[letter] ?? "";
}

function transformed(value: string, { keep, isReversed, delimiters, isEscaped }: SpfMacro): string {
  let text = value;
  if (keep > 0 || isReversed || delimiters !== ".") {
    const labels = splitAt(value, delimiters);
    if (isReversed) labels.reverse();
    text = labels.slice(keep > 0 ? -Math.min(keep, MOST_LABELS * 4) : 0).join(".");
  }
  return isEscaped ? escapeUrl(text) : text;
}

function splitAt(value: string, delimiters: string): string[] {
  const labels = [""];
  for (const sign of value) {
    if (delimiters.includes(sign)) labels.push("");
    else labels[labels.length - 1] += sign;
  }
  return labels;
}

/** All but the unreserved characters of RFC 3986 as `%` and two digits. Half of a pair has no bytes: it is left out. */
const escapeUrl = (text: string) =>
  encodeURIComponent(
    text.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ""),
  ).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** An IPv6 address as RFC 5952 writes it. */
function addressText(ip: readonly number[]): string {
  const groups = Array.from({ length: 8 }, (_, at) =>
    (((ip[at * 2] ?? 0) << 8) | (ip[at * 2 + 1] ?? 0)).toString(16),
  );
  const runs = groups.map((_, at) => {
    let end = at;
    while (groups[end] === "0") end += 1;
    return end - at;
  });
  const longest = Math.max(...runs);
  if (longest < 2) return groups.join(":");
  const start = runs.indexOf(longest);
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + longest).join(":")}`;
}
