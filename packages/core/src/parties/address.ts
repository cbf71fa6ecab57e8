import * as z from "zod/mini";
import type { Shape } from "../shared/shape.ts";
import { type CountryCode, countryCode } from "../vocabulary/country-code.ts";
import { nameText } from "./name-text.ts";

/** A postal or visiting address. */
export interface Address {
  /** Street and house number, or a post-office box. */
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: CountryCode;
}

/** Checks an {@link Address}; postal codes of any country pass. */
export const address: z.ZodMiniType<Address> = z.strictObject({
  street: nameText,
  postalCode: nameText,
  city: nameText,
  country: countryCode,
} satisfies Shape<Address>);
