import { takingTurns } from "../../data/provider-selectors.ts";
import type { SelectorFact } from "../domain-assessment.ts";
import { propose } from "../proposals/propose.ts";
import type { Assessed, Draft } from "./draft.ts";

/** What is wrong with the keys of DKIM, or not known of them. A guessed name that is absent is neither. */
export function dkimFindings({ domain, facts: { dkim } }: Assessed): readonly Draft[] {
  const { keyKnown, branchExists, selectors } = dkim;
  const branch = [`_domainkey.${domain}`, "TXT"];
  const working = selectors.flatMap(({ key }) => (key?.valid && key.usable ? [key] : []));
  const isOnlyNew = working.length > 0 && working.every(({ keyType }) => keyType === "ed25519");
  const isOpen = keyKnown === "unknown" && !selectors.some(({ origin }) => origin === "given");
  return [
    ...(branchExists === "no" ? [{ code: "dkim-absent", where: branch } as const] : []),
    ...(isOpen ? [{ code: "dkim-not-known", where: branch } as const] : []),
    ...(isOnlyNew ? [{ code: "dkim-only-ed25519", where: branch } as const] : []),
    ...selectors.flatMap((fact) => selectorDrafts(fact, domain, selectors)),
  ];
}

function selectorDrafts(
  fact: SelectorFact,
  domain: string,
  all: readonly SelectorFact[],
): readonly Draft[] {
  const { selector, state, record = "", key, origin } = fact;
  const name = `${selector}._domainkey.${domain}`;
  const where = [name, "TXT"];
  if (state === "several") return [{ code: "dkim-several-records", where }];
  if (state === "unknown") return [{ code: "dkim-unknown", where }];
  if (state === "absent")
    return restsNow(selector, all) ? [] : [{ code: "dkim-selector-missing", where }];
  return (key?.findings ?? []).flatMap((found): readonly Draft[] => {
    // A wildcard that revokes every key answers each guess.
    if (found.code === "dkim-revoked" && origin === "guessed") return [];
    const after = found.code === "dkim-testing" ? withoutTesting(record) : undefined;
    return [
      {
        code: found.code,
        where: [...where, ...found.where],
        evidence: record,
        ...(key?.valid && key.bits !== undefined ? { count: key.bits } : {}),
        proposal: propose("dkim", name, record, after),
      },
    ];
  });
}

/** Whether a selector is silent because the other of its pair is in use, as at Microsoft 365. */
const restsNow = (selector: string, all: readonly SelectorFact[]) =>
  takingTurns.some((pair) => {
    const other = pair.find((it) => it !== selector);
    return (
      pair.includes(selector) &&
      all.some((fact) => fact.selector === other && fact.key?.valid && fact.key.usable)
    );
  });

const withoutTesting = (record: string) =>
  record
    .split(";")
    .filter((tag) => !/^\s*t\s*=\s*y\s*$/i.test(tag))
    .join(";")
    .trim();
