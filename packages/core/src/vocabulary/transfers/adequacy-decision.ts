import type { CountryCode } from "../country-code.ts";
import { adequacyDecisionRows as rows } from "../data/adequacy-decisions.ts";
import type { DatedSource } from "../lists/dated-source.ts";

/** A decision (*adequaatheidsbesluit*) that a country protects personal data well enough. */
export interface AdequacyDecision {
  readonly country: CountryCode;
  /** Recipients that it covers. */
  readonly covers:
    | "everyone"
    | "certified-organisations"
    | "commercial-organisations"
    | "organisations-under-its-law";
  /** The decision, with the first and, if it ended or will end, the last day on which it holds. */
  readonly basis: DatedSource;
}

/** Every adequacy decision for a country, also those that ended, in order of adoption. */
export const adequacyDecisions: readonly AdequacyDecision[] = rows;
