import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

const article = <Ref extends string>(ref: Ref) =>
  ({
    kind: "statute",
    ref: `Regulation (EU) 2023/2854 (Data Act), ${ref}`,
    url: "https://eur-lex.europa.eu/eli/reg/2023/2854/oj",
    validFrom: "2025-09-12",
    verifiedOn: null,
  }) as const satisfies LegalSource;

/**
 * Figures of chapter VI of the Data Act, on switching between data processing services. From quotations of the text in the
 * Official Journal, read 2026-11-29; the text itself was not read, so each is unverified.
 */
export const dataActFigures = deepFreeze({
  appliesFrom: "2025-09-12",
  noticeAtMost: "P2M",
  transitionDaysAtMost: 30,
  retrievalDaysAtLeast: 30,
  notFeasibleWorkingDays: 14,
  otherTermAtMost: "P7M",
  noChargesFrom: "2027-01-12",
});

/** Legal basis of each item, in the order of the law. */
export const dataActBases = deepFreeze({
  "transition-in-time": article("art. 25(2)(a)"),
  "notice-in-time": article("art. 25(2)(d)"),
  "export-listed": article("art. 25(2)(e)"),
  "retrieval-long-enough": article("art. 25(2)(g)"),
  "erased-after": article("art. 25(2)(h)"),
  "not-feasible-told": article("art. 25(4)"),
  "not-feasible-reasoned": article("art. 25(4)"),
  "other-term-in-time": article("art. 25(4)"),
  "extension-possible": article("art. 25(5)"),
  "formats-named": article("art. 26"),
  "jurisdiction-published": article("art. 28"),
  charges: article("art. 29"),
  "return-or-deletion": { kind: "statute", ref: "GDPR art. 28(3)(g)", verifiedOn: null },
}) satisfies Record<string, LegalSource>;
