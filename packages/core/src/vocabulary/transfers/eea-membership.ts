import type { CountryCode } from "../country-code.ts";
import { eeaMembershipRows as rows } from "../data/eea-memberships.ts";
import type { DatedSource } from "../lists/dated-source.ts";

/** Years in which data may flow to a country as within the European Economic Area (*EER*). */
export interface EeaMembership {
  readonly country: CountryCode;
  /** The treaty, with the first and, if it ended, the last day. */
  readonly basis: DatedSource;
}

/** Every membership, also those that ended. */
export const eeaMemberships: readonly EeaMembership[] = rows;
