import type { CountryCode } from "../../vocabulary/country-code.ts";
import { eeaCountries } from "../data/eea-countries.ts";

/** Whether a country is a member of the European Economic Area now. */
export const isInEea = (country: CountryCode): boolean => eeaCountries.includes(country);
