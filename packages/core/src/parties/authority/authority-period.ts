import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import type { Shape } from "../../shared/shape.ts";

/** Whether someone may decide for another person (*gezag*); `unknown` until the school has checked. */
export type AuthorityStatus = "yes" | "no" | "unknown";

/** The authority of one person during one period. Days that no period covers are days without authority. */
export interface AuthorityPeriod {
  readonly status: AuthorityStatus;
  /** First day; absent when it is before everything recorded. */
  readonly from?: Day;
  /** Last day; absent while it lasts. */
  readonly until?: Day;
  /**
   * Source of the school's knowledge: by law from birth, the register of authority (*gezagsregister*), a judgment, a
   * death, or an unverified statement. A `claim` proves nothing: its period is `unknown`, whatever its `status`.
   */
  readonly source: "birth" | "register" | "judgment" | "death" | "claim";
}

/** Checks an {@link AuthorityStatus}. */
export const authorityStatus: z.ZodMiniType<AuthorityStatus> = z.enum(["yes", "no", "unknown"]);

/** Checks the shape of an {@link AuthorityPeriod}; the order of periods is checked separately. */
export const authorityPeriod: z.ZodMiniType<AuthorityPeriod> = z.strictObject({
  status: authorityStatus,
  from: z.exactOptional(eventDay),
  until: z.exactOptional(eventDay),
  source: z.enum(["birth", "register", "judgment", "death", "claim"]),
} satisfies Shape<AuthorityPeriod>);
