import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import type { DutyRegime } from "../regimes/duty-regime.ts";

const GDPR_URL = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
const GDPR_FROM = "2018-05-25";
const CBW_FROM = "2026-08-15";

const statute = (
  ref: string,
  validFrom: string,
  verifiedOn: string | null = null,
): LegalSource => ({
  kind: "statute",
  ref,
  validFrom,
  verifiedOn,
});

/**
 * GDPR art. 33 and 34. The 72 hours were read in the text; the other articles are from memory.
 * Source: Regulation (EU) 2016/679, OJ L 119, 4.5.2016. Retrieved 2026-11-22.
 */
const gdpr: DutyRegime = {
  id: "gdpr",
  duties: [
    {
      id: "board",
      to: "board",
      kind: "notification",
      startsAt: "established-by-supplier",
      scope: "processor",
      status: "law",
      basis: { ...statute("GDPR art. 33(2)", GDPR_FROM), url: GDPR_URL },
      validFrom: GDPR_FROM,
    },
    {
      id: "authority",
      to: "data-protection-authority",
      kind: "notification",
      startsAt: "awareness",
      period: "PT72H",
      scope: "controller",
      status: "law",
      basis: { ...statute("GDPR art. 33(1)", GDPR_FROM, "2026-11-22"), url: GDPR_URL },
      validFrom: GDPR_FROM,
    },
    {
      id: "people",
      to: "people",
      kind: "communication",
      startsAt: "high-risk-found",
      scope: "controller",
      status: "law",
      basis: { ...statute("GDPR art. 34(1)", GDPR_FROM), url: GDPR_URL },
      validFrom: GDPR_FROM,
    },
  ],
};

/**
 * Cyberbeveiligingswet, Stb. 2026, 187, in force since 15 August 2026. Secondary source: article numbers from an
 * information security system of August 2026. The text itself was not read. One report in the portal reaches both the
 * CSIRT and the authority. Retrieved 2026-11-29.
 */
const cbw: DutyRegime = {
  id: "nl-cbw",
  duties: [
    {
      id: "early-warning",
      to: "csirt-and-authority",
      kind: "early-warning",
      startsAt: "awareness",
      period: "PT24H",
      scope: "nis2-entity",
      status: "law",
      basis: statute("Cyberbeveiligingswet art. 26(1)", CBW_FROM),
      validFrom: CBW_FROM,
    },
    {
      id: "notification",
      to: "csirt-and-authority",
      kind: "notification",
      startsAt: "awareness",
      period: "PT72H",
      scope: "nis2-entity",
      status: "law",
      basis: statute("Cyberbeveiligingswet art. 27(1)", CBW_FROM),
      validFrom: CBW_FROM,
    },
    {
      id: "final-report",
      to: "csirt-and-authority",
      kind: "final-report",
      startsAt: "notification",
      period: "P1M",
      also: { startsAt: "handled", period: "P1M" },
      scope: "nis2-entity",
      status: "law",
      basis: statute("Cyberbeveiligingswet art. 29", CBW_FROM),
      validFrom: CBW_FROM,
    },
  ],
};

/**
 * DORA, Regulation (EU) 2022/2554, in one row: four hours after classification, within 24 hours of awareness. Secondary
 * source. Retrieved 2026-11-29.
 */
const dora: DutyRegime = {
  id: "dora",
  duties: [
    {
      id: "initial-notification",
      to: "financial-authority",
      kind: "notification",
      startsAt: "classification",
      period: "PT4H",
      also: { startsAt: "awareness", period: "PT24H" },
      scope: "financial-entity",
      status: "law",
      basis: statute("DORA (Regulation (EU) 2022/2554) art. 19", "2025-01-17"),
      validFrom: "2025-01-17",
    },
  ],
};

/**
 * Cyber Resilience Act, Regulation (EU) 2024/2847 art. 14, for severe incidents of a product with digital elements.
 * Periods from memory, not verified. Retrieved 2026-11-29.
 */
const cra: DutyRegime = {
  id: "eu-cra",
  duties: [
    {
      id: "early-warning",
      to: "csirt-and-authority",
      kind: "early-warning",
      startsAt: "awareness",
      period: "PT24H",
      scope: "product-maker",
      status: "law",
      basis: statute("Regulation (EU) 2024/2847 art. 14", "2026-09-11"),
      validFrom: "2026-09-11",
    },
    {
      id: "notification",
      to: "csirt-and-authority",
      kind: "notification",
      startsAt: "awareness",
      period: "PT72H",
      scope: "product-maker",
      status: "law",
      basis: statute("Regulation (EU) 2024/2847 art. 14", "2026-09-11"),
      validFrom: "2026-09-11",
    },
    {
      id: "final-report",
      to: "csirt-and-authority",
      kind: "final-report",
      startsAt: "notification",
      period: "P1M",
      scope: "product-maker",
      status: "law",
      basis: statute("Regulation (EU) 2024/2847 art. 14", "2026-09-11"),
      validFrom: "2026-09-11",
    },
  ],
};

/**
 * AI Act, Regulation (EU) 2024/1689 art. 73 as amended by Regulation (EU) 2026/1744, for systems of Annex III such as
 * grading and admission: the standard fifteen days. Secondary source. Retrieved 2026-11-29.
 */
const aiAct: DutyRegime = {
  id: "eu-ai-act",
  duties: [
    {
      id: "serious-incident",
      to: "market-authority",
      kind: "notification",
      startsAt: "awareness",
      period: "P15D",
      scope: "high-risk-ai-provider",
      status: "law",
      basis: statute("Regulation (EU) 2024/1689 art. 73", "2027-12-02"),
      validFrom: "2027-12-02",
    },
  ],
};

/**
 * Digital Omnibus, part on data protection: a proposal of 19 November 2025 that is not law; 96 hours, and only at a
 * high risk. No agreement was found by 2026-11-29. Its figures are from secondary sources.
 */
const omnibus: DutyRegime = {
  id: "omnibus-proposal",
  duties: [
    {
      id: "authority",
      to: "data-protection-authority",
      kind: "notification",
      startsAt: "awareness",
      period: "PT96H",
      scope: "controller",
      status: "proposal",
      basis: {
        kind: "policy",
        ref: "Digital Omnibus proposal, 19 November 2025 (not law)",
        verifiedOn: null,
      },
    },
  ],
};

/** Duties of each law, by its id. */
export const dutyRegimeRows = deepFreeze({ gdpr, cbw, dora, cra, aiAct, omnibus });
