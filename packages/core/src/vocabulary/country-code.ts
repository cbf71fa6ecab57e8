import * as z from "zod/mini";
import { countryCodes as codes } from "./data/country-codes.ts";

/** A country, or a territory with a code of its own: ISO 3166-1 alpha-2, capitals, e.g. `"NL"`. */
export type CountryCode = (typeof codes)[number];

/** Checks a {@link CountryCode}; Greece is `GR`, the United Kingdom `GB`. */
export const countryCode: z.ZodMiniType<CountryCode> = z.enum(codes);

/** Every {@link CountryCode}, in alphabetical order. */
export const countryCodes: readonly CountryCode[] = codes;
