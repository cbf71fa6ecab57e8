import * as z from "zod/mini";
import type { Day } from "../../shared/day.ts";
import { eventDay } from "../../shared/event-time.ts";
import { rule } from "../../shared/rule.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** A parent or guardian (*ouder of voogd*), or the curator of someone under *curatele*. */
export interface Guardian {
  /** Pseudonym. */
  readonly id: string;
  readonly role: "parent" | "guardian";
  /** Whether this person may decide (*gezag*); `unknown` until the school has looked. */
  readonly authority: "yes" | "no" | "unknown";
  /** Last day of that authority, when it ended or will end. */
  readonly authorityUntil?: Day;
}

/** Checks a {@link Guardian}. */
export const guardian: z.ZodMiniType<Guardian> = z.strictObject({
  id: idText,
  role: z.enum(["parent", "guardian"]),
  authority: z.enum(["yes", "no", "unknown"]),
  authorityUntil: z.exactOptional(eventDay),
} satisfies Shape<Guardian>);

/** Checks everyone who may decide for one person; `repeated-id` when a guardian is there twice. */
export const guardians: z.ZodMiniType<readonly Guardian[]> = z.array(guardian).check(
  z.maxLength(20),
  rule<readonly Guardian[]>((all) => {
    const ids = all.map(({ id }) => id);
    const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    return twice < 0 ? [] : [{ code: "repeated-id", path: [twice, "id"], params: {} }];
  }) as z.core.$ZodCheck<Guardian[]>,
);
