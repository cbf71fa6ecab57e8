import * as z from "zod/mini";
import type { Shape } from "../../../shared/shape.ts";
import { type CountryCode, countryCode } from "../../../vocabulary/country-code.ts";
import { insertText } from "../insert-text.ts";
import { type TransferBasis, transferBasis } from "./transfer-basis.ts";

/** Location where the supplier itself keeps or uses the data (section E). */
export interface InsertLocation {
  /** Access for support counts: looking from abroad is a transfer too. */
  readonly kind: "storage" | "processing" | "support-access";
  readonly place?: string;
  readonly country: CountryCode;
  /** Only for a country outside the EEA. */
  readonly transfer?: TransferBasis;
}

/** Checks an {@link InsertLocation}. */
export const insertLocation: z.ZodMiniType<InsertLocation> = z.strictObject({
  kind: z.enum(["storage", "processing", "support-access"]),
  place: z.exactOptional(insertText),
  country: countryCode,
  transfer: z.exactOptional(transferBasis),
} satisfies Shape<InsertLocation>);
