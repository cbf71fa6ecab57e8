import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { webAddress } from "../../shared/text/web-address.ts";
import { type CountryCode, countryCode } from "../../vocabulary/country-code.ts";
import { prose } from "../report/answers/prose.ts";

/** Body that accepts notices of breaches or incidents. */
export interface BreachAuthority {
  readonly id: string;
  /** Official name. */
  readonly name: string;
  readonly kind: "data-protection" | "competent" | "csirt";
  readonly country: CountryCode;
  /** Sector of the authority; `any` for every sector without its own row. */
  readonly sector: AuthoritySector;
  /** Channel for notices. */
  readonly channel: "web-form" | "portal" | "mail" | "phone";
  /** Address of the form or portal. */
  readonly url?: string;
  readonly validFrom: Day;
  readonly validTo?: Day;
  readonly source: LegalSource;
}

/** Sector, as used by authorities. */
export type AuthoritySector = (typeof authoritySectors)[number];

const authoritySectors = ["any", "care", "education", "government", "municipality"] as const;
const MOST_AUTHORITIES = 1000;

/** Checks a {@link BreachAuthority}. */
export const breachAuthority: z.ZodMiniType<BreachAuthority> = z.strictObject({
  id: idText,
  name: prose(1),
  kind: z.enum(["data-protection", "competent", "csirt"]),
  country: countryCode,
  sector: z.enum(authoritySectors),
  channel: z.enum(["web-form", "portal", "mail", "phone"]),
  url: z.exactOptional(webAddress),
  validFrom: day,
  validTo: z.exactOptional(day),
  source: legalSource,
} satisfies Shape<BreachAuthority>);

/** Sector and country for which an authority is sought. */
export interface AuthorityQuestion {
  readonly country: CountryCode;
  readonly sector: AuthoritySector;
  readonly asOf: Day;
}

const question: z.ZodMiniType<AuthorityQuestion> = z.strictObject({
  country: countryCode,
  sector: z.enum(authoritySectors),
  asOf: day,
} satisfies Shape<AuthorityQuestion>);
const list = z.array(breachAuthority).check(maxLength(MOST_AUTHORITIES));

/**
 * Authorities for a sector on a day: for each kind the authority of that sector, or else the authority for `any`.
 *
 * @param authorities - `breachAuthorities`, or a custom list.
 * @returns In the order of the list. An empty result means that the list has no authority, not that none exists.
 * @throws InvalidInputError when the list or the question is malformed.
 *
 * @example
 * ```ts
 * import { breachAuthorities, findAuthorities } from "@bijsluiter/core/breaches";
 *
 * const care = { country: "NL", sector: "care", asOf: "2026-11-29" } as const;
 * findAuthorities(breachAuthorities, care).map(({ id }) => id); // => ["ap", "z-cert"]
 * ```
 */
export function findAuthorities(
  authorities: readonly BreachAuthority[],
  asked: AuthorityQuestion,
): readonly BreachAuthority[] {
  const { country, sector, asOf } = parseInput(question, asked);
  const there = parseInput(list, authorities).filter(
    (row) =>
      row.country === country &&
      row.validFrom <= asOf &&
      (row.validTo === undefined || row.validTo >= asOf),
  );
  const own = there.filter((row) => row.sector === sector);
  const served = new Set(own.map(({ kind }) => kind));
  return there.filter(
    (row) => row.sector === sector || (row.sector === "any" && !served.has(row.kind)),
  );
}
