import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { rule } from "../../shared/issues/rule.ts";
import type { Shape } from "../../shared/shape.ts";

/**
 * Period in which someone is under *curatele*, so that another person decides. Also for *bewind* and *mentorschap*, but
 * only if the court order covers the matter in question.
 *
 * @see UAVG art. 5(2)
 */
export interface Curatele {
  readonly from: Day;
  /** Last day; absent while it lasts. */
  readonly until?: Day;
}

/** Checks a {@link Curatele}; `ends-before-it-begins` when it does. */
export const curatele: z.ZodMiniType<Curatele> = z
  .strictObject({ from: eventDay, until: z.exactOptional(eventDay) } satisfies Shape<Curatele>)
  .check(
    rule<Curatele>(({ from, until = from }) =>
      until < from ? [{ code: "ends-before-it-begins", path: ["until"], params: {} }] : [],
    ),
  );
