import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { authorityIssues } from "./authority-issues.ts";
import {
  type AuthorityPeriod,
  type AuthorityStatus,
  authorityPeriod,
  authorityStatus,
} from "./authority-period.ts";

/** Person with past, present or possible authority over the subject. */
export interface Guardian {
  /** Pseudonym of a person, or of the institution that is *voogd* (BW 1:302). */
  readonly id: string;
  /**
   * Role.
   * - `curator`, `bewindvoerder`, `mentor`: of an adult, on days of `Curatele`.
   * - `foster-parent`: without authority. One who has it is a *voogd*, so a `guardian`.
   */
  readonly role: "parent" | "guardian" | "curator" | "bewindvoerder" | "mentor" | "foster-parent";
  /**
   * Whether this person may decide (*gezag*): one answer for every day, or periods that do not overlap. Authority that
   * was suspended and restored has two periods.
   */
  readonly authority: AuthorityStatus | readonly AuthorityPeriod[];
  /** Last day of that authority, when it ended or will end. */
  readonly authorityUntil?: Day;
}

/**
 * Checks a {@link Guardian}: `ends-before-it-begins` and `periods-overlap` for periods, `authority-not-of-role` for a
 * foster parent with authority.
 */
export const guardian: z.ZodMiniType<Guardian> = z
  .strictObject({
    id: idText,
    role: z.enum(["parent", "guardian", "curator", "bewindvoerder", "mentor", "foster-parent"]),
    authority: z.union([
      authorityStatus,
      z.array(authorityPeriod).check(minLength(1), maxLength(50)),
    ]),
    authorityUntil: z.exactOptional(eventDay),
  } satisfies Shape<Guardian>)
  .check(rule<Guardian>(authorityIssues));

/** Checks the list of guardians of one person; `repeated-id` for a duplicate guardian. */
export const guardians: z.ZodMiniType<readonly Guardian[]> = z.array(guardian).check(
  maxLength(20),
  rule<readonly Guardian[]>((all) => {
    const ids = all.map(({ id }) => id);
    const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    return twice < 0 ? [] : [{ code: "repeated-id", path: [twice, "id"], params: {} }];
  }) as z.core.$ZodCheck<Guardian[]>,
);
