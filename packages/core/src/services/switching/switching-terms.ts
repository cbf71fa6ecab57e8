import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import type { Shape } from "../../shared/shape.ts";
import { type ServiceAnswer, serviceAnswer } from "../service-answer.ts";

/** Statements of the provider when the usual transition is technically not feasible. */
export interface NotFeasible {
  /** Day on which the customer was told; absent when not known. */
  readonly toldOn?: Day;
  /** Whether reasons were given. */
  readonly reasoned: ServiceAnswer;
  /** The alternative period; absent when unknown. */
  readonly otherTerm?: IsoPeriod;
}

/** Terms of a contract on leaving a cloud service. */
export interface SwitchingTerms {
  /** Whether it is a data processing service: infrastructure, platform or software on demand (art. 2(8)). */
  readonly inScope: ServiceAnswer;
  /** `custom-built` and `test-version` are partly or wholly exempt (art. 31). Unknown is not exempt. */
  readonly kind: "standard" | "custom-built" | "test-version" | "unknown";
  /** Notice before switching begins; absent when the contract names none. */
  readonly notice?: IsoPeriod;
  /** Calendar days of transition after the notice. */
  readonly transitionDays?: number;
  /** Calendar days after the transition in which data can be retrieved. */
  readonly retrievalDays?: number;
  /** Charges for switching, transport of data included. */
  readonly charges: "none" | "at-cost" | "above-cost" | "unknown";
  /** Day on which the customer asked to switch; left out while it did not. */
  readonly requestedOn?: Day;
  /** Whether the exportable data is listed exhaustively. */
  readonly exportListed: ServiceAnswer;
  /** Whether formats and interfaces are named, in a register online. */
  readonly formatsNamed: ServiceAnswer;
  /** Whether all is erased after retrieval. */
  readonly erasedAfter: ServiceAnswer;
  /** Whether the customer may extend the transition once. */
  readonly extendable: ServiceAnswer;
  /** Whether the provider publishes under which jurisdiction its infrastructure falls. */
  readonly jurisdictionPublished: ServiceAnswer;
  /** Whether personal data is returned or deleted at the customer's choice. */
  readonly returnOrDeletion: ServiceAnswer;
  /** There when the provider says that the usual transition cannot be made. */
  readonly notFeasible?: NotFeasible;
}

/** Ten years; more is a mistake of the keyboard. */
const days = z.int().check(z.gte(0), z.lte(3650));

/** Checks {@link SwitchingTerms}. */
export const switchingTerms: z.ZodMiniType<SwitchingTerms> = z.strictObject({
  inScope: serviceAnswer,
  kind: z.enum(["standard", "custom-built", "test-version", "unknown"]),
  notice: z.exactOptional(isoPeriod),
  transitionDays: z.exactOptional(days),
  retrievalDays: z.exactOptional(days),
  charges: z.enum(["none", "at-cost", "above-cost", "unknown"]),
  requestedOn: z.exactOptional(eventDay),
  exportListed: serviceAnswer,
  formatsNamed: serviceAnswer,
  erasedAfter: serviceAnswer,
  extendable: serviceAnswer,
  jurisdictionPublished: serviceAnswer,
  returnOrDeletion: serviceAnswer,
  notFeasible: z.exactOptional(
    z.strictObject({
      toldOn: z.exactOptional(eventDay),
      reasoned: serviceAnswer,
      otherTerm: z.exactOptional(isoPeriod),
    } satisfies Shape<NotFeasible>),
  ),
} satisfies Shape<SwitchingTerms>);
