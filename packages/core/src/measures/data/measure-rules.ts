import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

const security = deepFreeze({
  kind: "statute",
  ref: "GDPR art. 32(1)",
  url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  validFrom: "2018-05-25",
  verifiedOn: null,
}) satisfies LegalSource;
const demonstrable = deepFreeze({
  kind: "statute",
  ref: "GDPR art. 5(2)",
  validFrom: "2018-05-25",
  verifiedOn: null,
}) satisfies LegalSource;
const tested = deepFreeze({
  kind: "statute",
  ref: "GDPR art. 32(1)(d)",
  validFrom: "2018-05-25",
  verifiedOn: null,
}) satisfies LegalSource;

/**
 * Rules for a set of measures: by the status of a required measure, and other rules.
 *
 * Source: as each basis names it; the maturity target from the pages of the Normenkader IBP FO, read 2026-11-29.
 * Standing: facts and our own choice of weight.
 */
export const measureRules = deepFreeze({
  "measure-missing": { severity: "error", basis: security },
  "measure-planned": { severity: "error", basis: security },
  "measure-partial": { severity: "error", basis: security },
  "measure-overdue": { severity: "error", basis: tested },
  "measure-evidence-expired": { severity: "error", basis: demonstrable },
  "measure-evidence-unreachable": { severity: "error", basis: demonstrable },
  "measure-evidence-missing": { severity: "error", basis: demonstrable },
  "measure-unknown": { severity: "error", basis: demonstrable },
  "measure-explained": { severity: "advice", basis: security },
  "measure-due-soon": { severity: "advice", basis: tested },
  "dpo-owns-measure": {
    severity: "error",
    basis: {
      kind: "statute",
      ref: "GDPR art. 38(6)",
      validFrom: "2018-05-25",
      verifiedOn: null,
    },
  },
  "maturity-below-target": {
    severity: "advice",
    basis: {
      kind: "norm",
      ref: "Normenkader IBP Funderend Onderwijs",
      url: "https://normenkaderibp.kennisnet.nl/",
      verifiedOn: "2026-11-29",
    },
  },
});
