import type { SpfRuleCode } from "../../data/spf-rules.ts";
import { parseIp4, parseIp6 } from "../../names/ip-address.ts";
import { hasTextMacro, isDomainSpec, parseTemplate } from "./parse-template.ts";
import type {
  SpfDirective,
  SpfMechanism,
  SpfQualifier,
  SpfTemplate,
  SpfTerm,
} from "./spf-record.ts";

const MODIFIER = /^([a-z][a-z\d\-_.]*)=(.*)$/is;
const DIRECTIVE = /^([+\-?~]?)([a-z][a-z\d]*)(.*)$/is;
const DUAL_PREFIX = /^(.*?)(?:\/(0|[1-9]\d?))?(?:\/\/(0|[1-9]\d{0,2}))?$/s;
const ONE_PREFIX = /^([^/]*)(?:\/(0|[1-9]\d{0,2}))?$/;
const QUALIFIERS: Readonly<Record<string, SpfQualifier>> = {
  "+": "+",
  "-": "-",
  "~": "~",
  "?": "?",
};
const MECHANISMS: Readonly<Record<string, SpfMechanism>> = {
  all: "all",
  include: "include",
  a: "a",
  mx: "mx",
  ptr: "ptr",
  ip4: "ip4",
  ip6: "ip6",
  exists: "exists",
};

type Parsed = { readonly term: SpfTerm } | { readonly defect: SpfRuleCode };

/** One term of a record, or what is wrong with it; RFC 7208, sections 4.6.1, 5 and 6. */
export function parseTerm(text: string, index: number): Parsed {
  const [, modifier, value = ""] = (text.includes("=") ? MODIFIER.exec(text) : null) ?? [];
  if (modifier !== undefined)
    return parseModifier({ text, index, name: modifier.toLowerCase() }, value);
  const [, sign = "", name = "", rest = ""] = DIRECTIVE.exec(text) ?? [];
  if (name === "") return { defect: "spf-bad-term" };
  const lower = name.toLowerCase();
  const mechanism = Object.hasOwn(MECHANISMS, lower) ? MECHANISMS[lower] : undefined;
  if (mechanism === undefined) return { defect: "spf-unknown-mechanism" };
  const qualifier = QUALIFIERS[sign] ?? "+";
  const base = {
    kind: "directive",
    index,
    text,
    qualifier,
    mechanism,
    prefix4: 32,
    prefix6: 128,
  } as const;
  return ARGUMENTS[mechanism](base, rest);
}

function parseModifier(
  { text, index, name }: { readonly text: string; readonly index: number; readonly name: string },
  value: string,
): Parsed {
  const template = parseTemplate(value);
  if (template === undefined) return { defect: "spf-bad-macro" };
  if (name === "redirect" || name === "exp") {
    const defect = domainDefect(template);
    if (defect !== undefined) return { defect };
  }
  return { term: { kind: "modifier", index, text, name, value: template } };
}

type Reader = (base: SpfDirective, rest: string) => Parsed;

const ARGUMENTS: Readonly<Record<SpfMechanism, Reader>> = {
  all: (term, rest) => (rest === "" ? { term } : { defect: "spf-argument-not-allowed" }),
  include: (base, rest) => withDomain(base, rest, true),
  exists: (base, rest) => withDomain(base, rest, true),
  ptr: (base, rest) => withDomain(base, rest, false),
  a: withPrefixes,
  mx: withPrefixes,
  ip4: (base, rest) => withAddress(base, rest, parseIp4, 32),
  ip6: (base, rest) => withAddress(base, rest, parseIp6, 128),
};

function withDomain(base: SpfDirective, rest: string, isNeeded: boolean): Parsed {
  if (rest === "") return isNeeded ? { defect: "spf-domain-missing" } : { term: base };
  if (!rest.startsWith(":")) return { defect: "spf-bad-term" };
  const domain = parseTemplate(rest.slice(1));
  const defect = domain === undefined ? "spf-bad-macro" : domainDefect(domain);
  if (domain === undefined || defect !== undefined) return { defect: defect ?? "spf-bad-macro" };
  return { term: { ...base, domain } };
}

function withPrefixes(base: SpfDirective, rest: string): Parsed {
  const [, name = "", four = "32", six = "128"] = DUAL_PREFIX.exec(rest) ?? [];
  if (Number(four) > 32 || Number(six) > 128) return { defect: "spf-bad-prefix" };
  const prefixes = { ...base, prefix4: Number(four), prefix6: Number(six) };
  if (name.startsWith("/")) return { defect: "spf-bad-prefix" };
  return withDomain(prefixes, name, false);
}

function withAddress(
  base: SpfDirective,
  rest: string,
  read: (text: string) => readonly number[] | undefined,
  most: number,
): Parsed {
  if (!rest.startsWith(":")) return { defect: "spf-bad-address" };
  const [whole, text = "", bits = String(most)] = ONE_PREFIX.exec(rest.slice(1)) ?? [];
  if (whole === undefined || Number(bits) > most) return { defect: "spf-bad-prefix" };
  const address = read(text);
  if (address === undefined) return { defect: "spf-bad-address" };
  return { term: { ...base, address, prefix4: Number(bits), prefix6: Number(bits) } };
}

function domainDefect(domain: SpfTemplate): SpfRuleCode | undefined {
  if (domain.text === "") return "spf-domain-missing";
  if (hasTextMacro(domain)) return "spf-bad-macro";
  return isDomainSpec(domain) ? undefined : "spf-bad-domain";
}
