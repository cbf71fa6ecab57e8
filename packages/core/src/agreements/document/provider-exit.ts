import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import type { Shape } from "../../shared/shape.ts";
import { dayCount } from "../clause/day-count.ts";
import { providerExitRows as rows } from "../data/provider-exits.ts";

/** Retention of data at a cloud provider of the supplier after the end of a subscription. */
export interface ProviderExit {
  /** The provider or its service. */
  readonly name: string;
  /** Days in which data can still be exported. */
  readonly exportDays?: number;
  /** Maximum number of days until all data is destroyed. */
  readonly goneWithinDays: number;
  readonly basis?: LegalSource;
}

/** Checks a {@link ProviderExit}. */
export const providerExit: z.ZodMiniType<ProviderExit> = z.strictObject({
  name: nameText,
  exportDays: z.exactOptional(dayCount),
  goneWithinDays: dayCount,
  basis: z.exactOptional(legalSource),
} satisfies Shape<ProviderExit>);

/** Known providers, to put into an agreement. */
export const providerExits: { readonly microsoft365: ProviderExit } = rows;
