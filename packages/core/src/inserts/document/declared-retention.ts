import * as z from "zod/mini";
import { isoPeriod } from "../../calendar/iso-period.ts";
import {
  type RetentionAction,
  type RetentionTerm,
  retentionAction,
  snap,
  type Trigger,
  trigger,
} from "../../retention/index.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import type { Shape } from "../../shared/shape.ts";
import { insertText } from "./insert-text.ts";
import { type PlainWords, plainWords } from "./plain-words.ts";

/** A term that can be carried out: it becomes a rule of a retention policy unchanged. */
export interface RetentionByTerm extends RetentionTerm {
  readonly kind: "term";
  /** Name of the fact, in the supplier's records, that the term is counted from. */
  readonly trigger: Trigger;
  /**
   * The trigger in words with their article, e.g. `"het einde van het contract"`. Needed for a fact without a text in
   * the package.
   */
  readonly triggerWords?: string;
  /** `erase` when absent. */
  readonly action?: RetentionAction;
  readonly basis?: LegalSource;
  /** The same in plain words, by reader. */
  readonly explanation?: string;
  /** The explanation in plain words, by reader. */
  readonly plain?: PlainWords;
}

/** Criteria instead of a term: lawful to declare, impossible to apply by date. */
export interface RetentionByCriteria {
  readonly kind: "criteria";
  readonly explanation: string;
  /** The explanation in plain words, by reader. */
  readonly plain?: PlainWords;
}

/** Retention period of a row of data. */
export type DeclaredRetention = RetentionByTerm | RetentionByCriteria;

/** Checks a {@link DeclaredRetention}. */
export const declaredRetention: z.ZodMiniType<DeclaredRetention> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("term"),
    snapBefore: z.exactOptional(z.nullable(snap)),
    period: isoPeriod,
    snapAfter: z.exactOptional(z.nullable(snap)),
    trigger,
    triggerWords: z.exactOptional(insertText),
    action: z.exactOptional(retentionAction),
    basis: z.exactOptional(legalSource),
    explanation: z.exactOptional(insertText),
    plain: z.exactOptional(plainWords),
  } satisfies Shape<RetentionByTerm>),
  z.strictObject({
    kind: z.literal("criteria"),
    explanation: insertText,
    plain: z.exactOptional(plainWords),
  } satisfies Shape<RetentionByCriteria>),
]);
