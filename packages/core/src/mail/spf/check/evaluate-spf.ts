import { isTargetName } from "../../names/domain-name.ts";
import { findSpf } from "../find-spf.ts";
import { readSpf } from "../record/parse-spf.ts";
import type { SpfDirective, SpfModifier, SpfQualifier, SpfTemplate } from "../record/spf-record.ts";
import { expandName, hasUnusableLocalPart } from "./expand.ts";
import { matchDirective, stepAtOnce } from "./match-directive.ts";
import { countLookup, failed, type SpfMail, type SpfStep, type SpfStop } from "./spf-mail.ts";
import type { SpfReason, SpfResult } from "./spf-result.ts";

/** Outcome of one record. */
export interface SpfVerdict {
  readonly result: SpfResult;
  readonly reason?: SpfReason;
  readonly term?: string;
  /** Where the explanation of a refusal stands, and the domain whose record names it. */
  readonly exp?: { readonly template: SpfTemplate; readonly domain: string };
}

const RESULTS = {
  "+": "pass",
  "-": "fail",
  "~": "softfail",
  "?": "neutral",
} as const satisfies Record<SpfQualifier, SpfResult>;

/** Evaluates the record of `domain` for one mail; RFC 7208, sections 4.4 to 4.7, 5.2 and 6.1. */
export async function evaluateSpf(domain: string, mail: SpfMail): Promise<SpfVerdict> {
  const found = await findSpf(domain, mail.ask);
  if (found.state === "unknown") return failed;
  if (found.state === "multiple") return { result: "permerror", reason: "multiple-records" };
  if (found.state !== "found") return { result: "none" };
  const record = readSpf(found.record);
  if (!record.valid) return { result: "permerror", reason: "bad-record" };
  for (const directive of record.directives) {
    const step = stepAtOnce(directive, mail) ?? (await stepOf(directive, domain, mail));
    if (step === "no-match") continue;
    if (step !== "match") return { ...step, term: directive.text };
    const exp = record.exp && { template: record.exp.value, domain };
    const result = RESULTS[directive.qualifier];
    return { result, term: directive.text, ...(exp && result === "fail" ? { exp } : {}) };
  }
  return record.redirect ? follow(record.redirect, domain, mail) : { result: "neutral" };
}

function stepOf(directive: SpfDirective, domain: string, mail: SpfMail): Promise<SpfStep> {
  return directive.mechanism === "include"
    ? matchInclude(directive, domain, mail)
    : matchDirective(directive, domain, mail);
}

async function matchInclude(
  { domain: template, text }: SpfDirective,
  domain: string,
  mail: SpfMail,
): Promise<SpfStep> {
  const stop = countLookup(mail, domain, text);
  if (stop) return stop;
  if (template === undefined || hasUnusableLocalPart(template, mail)) return "no-match";
  const name = await expandName(template, { domain, term: text }, mail);
  if (typeof name !== "string") return name;
  const { result, reason } = isTargetName(name)
    ? await evaluateSpf(name, mail)
    : ({ result: "none" } as SpfVerdict);
  if (result === "none") return { result: "permerror", reason: "include-none" };
  if (result === "temperror" || result === "permerror")
    return { result, reason: reason ?? "bad-record" };
  return result === "pass" ? "match" : "no-match";
}

async function follow(
  { value, text }: SpfModifier,
  domain: string,
  mail: SpfMail,
): Promise<SpfVerdict> {
  const none: SpfStop = { result: "permerror", reason: "redirect-none" };
  const stop = countLookup(mail, domain, text);
  if (stop) return { ...stop, term: text };
  const name = await expandName(value, { domain, term: text }, mail);
  if (typeof name !== "string") return { ...name, term: text };
  if (!isTargetName(name)) return { ...none, term: text };
  const verdict = await evaluateSpf(name, mail);
  return verdict.result === "none" ? { ...none, term: text } : verdict;
}
