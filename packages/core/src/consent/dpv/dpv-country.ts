import type { CountryCode } from "../../vocabulary/country-code.ts";
import { dpvPlaces } from "../data/dpv-places.ts";
import type { DpvNode } from "./dpv-node.ts";

/** DPV term of a country; for a country without a known term, a node with its ISO code. */
export const dpvCountry = (country: CountryCode): string | DpvNode =>
  dpvPlaces.includes(country)
    ? `loc:${country}`
    : { "@type": "dpv:Country", "dct:identifier": country };
