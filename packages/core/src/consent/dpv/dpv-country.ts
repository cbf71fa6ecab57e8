import type { CountryCode } from "../../vocabulary/country-code.ts";
import { dpvPlaces } from "../data/dpv-places.ts";
import type { DpvNode } from "./dpv-node.ts";

/** The term of a country; where none is known, a country by its ISO code. */
export const dpvCountry = (country: CountryCode): string | DpvNode =>
  dpvPlaces.includes(country)
    ? `loc:${country}`
    : { "@type": "dpv:Country", "dct:identifier": country };
