import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { prose } from "./answers/prose.ts";

/** Action in a joint repair, and its owner. */
export interface Action {
  /** Description of the measure. */
  readonly description: string;
  /** Owner of the action. */
  readonly owner: "processor" | "controller" | "both";
  /** Last day for the measure. */
  readonly dueOn?: Day;
}

/** Measures taken and planned; GDPR art. 33(3)(d). */
export interface Measures {
  /** Measures taken to stop the breach and limit the damage. */
  readonly taken: string;
  /** Measures proposed against damage and recurrence. */
  readonly planned: string;
  /** Joint actions of supplier and board. */
  readonly actions?: readonly Action[];
}

/** Largest number of actions. */
const MOST_ACTIONS = 200;

/** Fields of {@link Measures}. */
export const measuresFields = {
  taken: prose(3),
  planned: prose(3),
  actions: z.exactOptional(
    z
      .array(
        z.strictObject({
          description: prose(3),
          owner: z.enum(["processor", "controller", "both"]),
          dueOn: z.exactOptional(eventDay),
        } satisfies Shape<Action>),
      )
      .check(maxLength(MOST_ACTIONS)),
  ),
} satisfies Shape<Measures>;
