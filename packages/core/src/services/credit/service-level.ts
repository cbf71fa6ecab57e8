import type { LegalSource } from "../../shared/legal-source.ts";
import { serviceLevelRows as rows } from "../data/service-levels.ts";
import type { CreditTier } from "./credit-tier.ts";

/** Uptime that a provider promises. */
export interface ServiceLevel {
  readonly name: string;
  /** Percentage, as a fraction. */
  readonly promised: string;
  readonly tiers: readonly CreditTier[];
  readonly basis: LegalSource;
}

/** Known ones, to calculate with. */
export const serviceLevels: {
  readonly microsoft365: ServiceLevel;
  readonly entraId: ServiceLevel;
} = rows;
