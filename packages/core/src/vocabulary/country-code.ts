import * as z from "zod/mini";
import { countryCodeRows as codes } from "./data/country-codes.ts";

/** Code of a country or territory: ISO 3166-1 alpha-2, capitals, e.g. `"NL"`. */
export type CountryCode = (typeof codes)[number];

/** Checks a {@link CountryCode}; Greece is `GR`, the United Kingdom `GB`. */
export const countryCode: z.ZodMiniType<CountryCode> = z.enum(codes);

/** Every {@link CountryCode}, in alphabetical order. */
export const countryCodes: readonly CountryCode[] = codes;
