import * as z from "zod/mini";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { visibleText } from "../../shared/text/visible-text.ts";
import { type RetentionTerm, termFields } from "../term/retention-term.ts";
import { type Condition, condition, MOST_CONDITIONS } from "./condition.ts";
import { type RetentionAction, retentionAction } from "./retention-action.ts";
import { type Trigger, trigger } from "./trigger.ts";

/** Fields that every rule has. */
export interface RuleScope {
  /** Unique in its policy. */
  readonly id: string;
  /** Categories of records it is for; default all. */
  readonly categories?: readonly string[];
  /** Conditions that must all hold; default none. */
  readonly when?: readonly Condition[];
  /**
   * Applies only to records to which no other conditional rule of the same kind and category applies. The record waits
   * while that is unknown.
   */
  readonly otherwise?: true;
  /** Legal or contractual basis. */
  readonly basis?: LegalSource;
}

/** Fields of a rule that sets no maximum. */
interface WithoutMaximum {
  /** Reason why no rule sets a maximum for its categories; `checkPolicy` shows it to whoever decides. */
  readonly noMaximum?: string;
}

/** A minimum: the record must not be erased up to and including the last day. */
export interface KeepRule extends RuleScope, RetentionTerm, WithoutMaximum {
  readonly kind: "keep";
  /** Fact from which the term is counted. */
  readonly trigger: Trigger;
}

/** No lawful end is known: the record must not be erased. */
export interface PermanentRule extends RuleScope, WithoutMaximum {
  readonly kind: "keep";
  readonly forever: true;
}

/** Maximum period: the record must be erased on the day after the last day. */
export interface EraseRule extends RuleScope, RetentionTerm {
  readonly kind: "erase";
  /** Fact from which the term is counted. */
  readonly trigger: Trigger;
  /** `erase` when absent. */
  readonly action?: RetentionAction;
  /** Whether it carries out a request of the data subject (GDPR art. 17), so that a refusal can be explained as one. */
  readonly onRequest?: boolean;
}

/** One rule on how long records are kept. */
export type RetentionRule = KeepRule | PermanentRule | EraseRule;

/** Most categories of one rule; one for more is a rule for all. */
const MOST_CATEGORIES = 500;

const scope = {
  id: codeName,
  categories: z.exactOptional(z.array(codeName).check(minLength(1), maxLength(MOST_CATEGORIES))),
  when: z.exactOptional(z.array(condition).check(minLength(1), maxLength(MOST_CONDITIONS))),
  otherwise: z.exactOptional(z.literal(true)),
  basis: z.exactOptional(legalSource),
} satisfies Shape<RuleScope>;

const noMaximum = z.exactOptional(z.string().check(minLength(1), maxLength(500), visibleText(1)));

/** Checks a {@link RetentionRule}. */
export const retentionRule: z.ZodMiniType<RetentionRule> = z.union([
  z.strictObject({
    ...scope,
    ...termFields,
    kind: z.literal("keep"),
    trigger,
    noMaximum,
  } satisfies Shape<KeepRule>),
  z.strictObject({
    ...scope,
    kind: z.literal("keep"),
    forever: z.literal(true),
    noMaximum,
  } satisfies Shape<PermanentRule>),
  z.strictObject({
    ...scope,
    ...termFields,
    kind: z.literal("erase"),
    trigger,
    action: z.exactOptional(retentionAction),
    onRequest: z.exactOptional(z.boolean()),
  } satisfies Shape<EraseRule>),
]);
