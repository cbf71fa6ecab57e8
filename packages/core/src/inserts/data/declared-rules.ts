import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Severity } from "../../shared/finding.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

const gdpr = deepFreeze({
  kind: "statute",
  validFrom: "2018-05-25",
  verifiedOn: null,
});

/**
 * Rules that real records contain the data that the insert declares, and no other data. The insert is the written
 * instruction of the board: other data is processed without an instruction.
 *
 * Source: Regulation (EU) 2016/679, articles as named, from memory of the text. Retrieved 2026-11-22.
 */
export const declaredRules = deepFreeze({
  "undeclared-data": { severity: "error", basis: { ...gdpr, ref: "GDPR art. 28(3)(a)" } },
  "undeclared-other-data": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 28(3)(a)" } },
  "declared-not-seen": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 5(1)(c)" } },
}) satisfies Record<string, { readonly severity: Severity; readonly basis: LegalSource }>;
