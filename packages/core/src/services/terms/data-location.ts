import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type CountryCode, countryCode } from "../../vocabulary/country-code.ts";

/** Place where data of a service is stored, passes through, or is accessed from. */
export interface DataLocation {
  /** `rest`: stored, backups included; `transit`: passes through; `support-access`: staff looks in from there. */
  readonly kind: "rest" | "transit" | "support-access";
  /** Party whose systems or staff are involved. */
  readonly party: string;
  /** A country, or `unknown`. */
  readonly country: CountryCode | "unknown";
  /** Legal basis of the transfer; absent when unknown. Only asked outside the EEA. */
  readonly transferBasis?: "adequacy" | "dpf" | "scc-2021-914" | "bcr" | "derogation-49" | "none";
}

/** Places of the data of a service. */
export interface DataLocationsInput {
  readonly locations: readonly DataLocation[];
  /** States that there is no remote support, so that no location for it is required. */
  readonly noSupportAccess?: boolean;
  readonly asOf: Day;
}

const dataLocation: z.ZodMiniType<DataLocation> = z.strictObject({
  kind: z.enum(["rest", "transit", "support-access"]),
  party: nameText,
  country: z.union([countryCode, z.literal("unknown")]),
  transferBasis: z.exactOptional(
    z.enum(["adequacy", "dpf", "scc-2021-914", "bcr", "derogation-49", "none"]),
  ),
} satisfies Shape<DataLocation>);

/** Checks a {@link DataLocationsInput}. */
export const dataLocationsInput: z.ZodMiniType<DataLocationsInput> = z.strictObject({
  locations: z.array(dataLocation).check(maxLength(10_000)),
  noSupportAccess: z.exactOptional(z.boolean()),
  asOf: eventDay,
} satisfies Shape<DataLocationsInput>);
