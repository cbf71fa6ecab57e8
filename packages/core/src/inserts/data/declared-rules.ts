import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Severity } from "../../shared/finding.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

const gdpr = deepFreeze({
  kind: "statute",
  validFrom: "2018-05-25",
  verifiedOn: null,
});

/**
 * What asks that real records hold what the insert declares, and nothing else. The insert is the board's written
 * instruction: data that is not in it is processed without one.
 *
 * Source: Regulation (EU) 2016/679, articles as named, from memory of the text. Retrieved 2026-11-22.
 */
export const declaredRules = deepFreeze({
  "undeclared-data": { severity: "error", basis: { ...gdpr, ref: "GDPR art. 28(3)(a)" } },
  "undeclared-other-data": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 28(3)(a)" } },
  "declared-not-seen": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 5(1)(c)" } },
}) satisfies Record<string, { readonly severity: Severity; readonly basis: LegalSource }>;
