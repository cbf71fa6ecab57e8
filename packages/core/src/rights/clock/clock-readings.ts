import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { reasonText } from "../../vocabulary/lists/reason-text.ts";

/**
 * Start of the two further months: the receipt, which gives the earlier day, or the first last day, after it moved to a
 * working day. No authority has settled it.
 */
export type ExtensionReading = "from-receipt" | "from-first-last-day";

/**
 * Whether the month starts only when the identity is proven. That is an interpretation of the EDPB, not in the text of
 * the law.
 */
export type IdentityReading = "runs-on" | "waits-for-identity";

/** Reading of the clock that was chosen, with the reason. */
export interface ChosenReading<Reading extends string> {
  readonly reading: Reading;
  /** Account of who chose it. */
  readonly by: string;
  readonly because: string;
}

/** Chosen readings of the clock of one request; where none was chosen, the earlier day applies. */
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
