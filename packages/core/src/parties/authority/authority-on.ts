import type { Day } from "../../shared/dates/day.ts";
import type { AuthorityPeriod, AuthorityStatus } from "./authority-period.ts";
import type { Guardian } from "./guardian.ts";
import { isWithin } from "./is-within.ts";
import type { Representation } from "./representation.ts";

/**
 * Whether a person may decide for the subject on a day. While nobody has looked who the guardians are, `unknown`; once
 * they are known, `no` for everyone else.
 *
 * A curator, a *bewindvoerder* and a mentor decide on days of *curatele* only, see `Curatele`.
 *
 * @see BW 1:245, 1:253q, 1:378, 1:431, 1:450
 */
export function authorityOn(
  { guardians, curatele }: Representation,
  personId: string,
  day: Day,
): AuthorityStatus {
  if (!guardians) return "unknown";
  const guardian = guardians.find(({ id }) => id === personId);
  if (!guardian) return "no";
  const { role, authorityUntil: until = day } = guardian;
  const isForAdults = role === "curator" || role === "bewindvoerder" || role === "mentor";
  if (day > until || (isForAdults && !(curatele && isWithin(curatele, day)))) return "no";
  const { status, source } = periodOn(guardian, day);
  return source === "claim" ? "unknown" : status;
}

/** The period of authority that holds on a day; the short form is one period without days. */
export const periodOn = (
  { authority }: Guardian,
  day: Day,
): Omit<AuthorityPeriod, "source"> & Partial<Pick<AuthorityPeriod, "source">> =>
  typeof authority === "string"
    ? { status: authority }
    : (authority.find((period) => isWithin(period, day)) ?? { status: "no" });

/** Last days of authority, of one guardian. */
export const lastDaysOf = ({
  authority,
  authorityUntil,
}: Guardian): readonly (Day | undefined)[] => [
  authorityUntil,
  ...(typeof authority === "string" ? [] : authority.map(({ until }) => until)),
];
