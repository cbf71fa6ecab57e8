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
  /** Id, unique within the policy. */
  readonly id: string;
  /** Categories of records to which the rule applies. Default: all. */
  readonly categories?: readonly string[];
  /** Conditions that must all be met. Default: none. */
  readonly when?: readonly Condition[];
  /**
   * The rule applies only to records to which no conditional rule of the same kind and category applies. The record
   * waits while that is unknown.
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

/** Minimum period: the record must not be erased before the end of the last day. */
export interface KeepRule extends RuleScope, RetentionTerm, WithoutMaximum {
  readonly kind: "keep";
  /** Fact from which the term is counted. */
  readonly trigger: Trigger;
}

/** Rule without a known lawful end: the record must not be erased. */
export interface PermanentRule extends RuleScope, WithoutMaximum {
  readonly kind: "keep";
  readonly forever: true;
}

/** Maximum period: the record must be erased on the day after the last day. */
export interface EraseRule extends RuleScope, RetentionTerm {
  readonly kind: "erase";
  /** Fact from which the term is counted. */
  readonly trigger: Trigger;
  /** Action when the record is due. Default `erase`. */
  readonly action?: RetentionAction;
  /**
   * True when the rule carries out a request of the data subject (GDPR art. 17), so that a refusal can be explained
   * accordingly.
   */
  readonly onRequest?: boolean;
}

/** One rule on how long records are kept. */
export type RetentionRule = KeepRule | PermanentRule | EraseRule;

/** Largest number of categories in one rule. A rule for more categories can apply to all. */
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
