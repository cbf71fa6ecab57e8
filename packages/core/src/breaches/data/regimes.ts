import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/**
 * Hours in which a controller notifies the authority, by regime.
 * Sources: Regulation (EU) 2016/679, art. 33(1), OJ L 119, 4.5.2016; Commission proposal of 19 November 2025 ("Digital
 * Omnibus"), still in procedure, so not law; its figures are from secondary sources. Retrieved 2026-11-22.
 */
export const regimes = deepFreeze({
  gdpr: {
    hours: 72,
    basis: {
      kind: "statute",
      ref: "GDPR art. 33(1)",
      url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
      validFrom: "2018-05-25",
      verifiedOn: "2026-11-22",
    },
  },
  "omnibus-proposal": {
    hours: 96,
    basis: {
      kind: "policy",
      ref: "Digital Omnibus proposal, 19 November 2025 (not law)",
      verifiedOn: null,
    },
  },
}) satisfies Record<string, { readonly hours: number; readonly basis: LegalSource }>;

/** Duty of a processor to its controller. The law states no hours. From memory, not verified. */
export const processorDuty: LegalSource = deepFreeze({
  kind: "statute",
  ref: "GDPR art. 33(2)",
  url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  validFrom: "2018-05-25",
  verifiedOn: null,
});

/** Basis of hours that the parties agreed on. */
export const agreementBasis: LegalSource = deepFreeze({
  kind: "contract",
  ref: "processing agreement, annex 2",
  verifiedOn: null,
});
