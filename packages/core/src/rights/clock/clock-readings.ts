import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { reasonText } from "../../vocabulary/lists/reason-text.ts";

/**
 * Start of the two further months: the receipt, which gives the earlier day, or the last day of the first month, after
 * it moved to a working day. Not settled by an authority.
 */
export type ExtensionReading = "from-receipt" | "from-first-last-day";

/**
 * Whether the month starts only when the identity is proven. That is an interpretation by the EDPB, not the text of the
 * law.
 */
export type IdentityReading = "runs-on" | "waits-for-identity";

/** Chosen interpretation of the term, with the reason. */
export interface ChosenReading<Reading extends string> {
  readonly reading: Reading;
  /** Account of the person who chose it. */
  readonly by: string;
  readonly because: string;
}

/** Chosen interpretations for the clock of one request. Without a choice the earlier day applies. */
export interface ClockReadings {
  readonly extension?: ChosenReading<ExtensionReading>;
  readonly identity?: ChosenReading<IdentityReading>;
}

/** Checks an {@link ExtensionReading}. */
export const extensionReading: z.ZodMiniType<ExtensionReading> = z.enum([
  "from-receipt",
  "from-first-last-day",
]);

/** Checks an {@link IdentityReading}. */
export const identityReading: z.ZodMiniType<IdentityReading> = z.enum([
  "runs-on",
  "waits-for-identity",
]);

/** Checks {@link ClockReadings}. */
export const clockReadings: z.ZodMiniType<ClockReadings> = z.strictObject({
  extension: z.exactOptional(
    z.strictObject({ reading: extensionReading, by: idText, because: reasonText } satisfies Shape<
      ChosenReading<ExtensionReading>
    >),
  ),
  identity: z.exactOptional(
    z.strictObject({ reading: identityReading, by: idText, because: reasonText } satisfies Shape<
      ChosenReading<IdentityReading>
    >),
  ),
} satisfies Shape<ClockReadings>);
