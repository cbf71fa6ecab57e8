import { providerSelectors } from "../../data/provider-selectors.ts";
import { parseDkimKey } from "../../dkim/parse-dkim-key.ts";
import { type Ask, isUnknown } from "../../dns/ask.ts";
import { isAskable } from "../../names/domain-name.ts";
import type { DkimFact, SelectorFact } from "../domain-assessment.ts";

type Wanted = Pick<SelectorFact, "selector" | "origin" | "provider">;

/**
 * Keys of the selectors that a domain signs with, or of usual names when nobody says. Only NXDOMAIN on `_domainkey` proves
 * that there is no key; RFC 8020.
 */
export async function dkimFact(
  domain: string,
  selectors: readonly string[] | undefined,
  ask: Ask,
): Promise<DkimFact> {
  const wanted: readonly Wanted[] = selectors
    ? [...new Set(selectors.map((selector) => selector.toLowerCase()))].map((selector) => ({
        selector,
        origin: "given",
      }))
    : providerSelectors.flatMap(({ provider, selectors: names }) =>
        names.map((selector) => ({ selector, origin: "guessed" as const, provider })),
      );
  const facts = await Promise.all(wanted.map((it) => selectorFact(it, domain, ask)));
  const branch = await ask(`_domainkey.${domain}`, "TXT");
  const hasAny = facts.some(({ state }) => state === "found" || state === "several");
  const branchExists = hasAny
    ? "yes"
    : isUnknown(branch)
      ? "unknown"
      : branch.status === "nxdomain"
        ? "no"
        : "yes";
  const isKnown = facts.some(({ key }) => key?.valid && key.usable);
  return {
    keyKnown: isKnown ? "yes" : branchExists === "no" ? "no" : "unknown",
    branchExists,
    // What was guessed and is not there says nothing, and is not listed.
    selectors: facts.filter(({ origin, state }) => origin === "given" || state !== "absent"),
  };
}

async function selectorFact(wanted: Wanted, domain: string, ask: Ask): Promise<SelectorFact> {
  const name = `${wanted.selector}._domainkey.${domain}`;
  if (!isAskable(name)) return { ...wanted, state: "absent" };
  const answer = await ask(name, "TXT");
  if (isUnknown(answer)) return { ...wanted, state: "unknown" };
  const [record, second] = answer.texts;
  if (record === undefined) return { ...wanted, state: "absent" };
  if (second !== undefined) return { ...wanted, state: "several" };
  return { ...wanted, state: "found", record, key: parseDkimKey(record) };
}
