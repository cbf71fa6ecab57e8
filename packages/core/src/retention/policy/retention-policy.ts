import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import { type TimeZone, timeZone } from "../../calendar/time-zone.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import { rule } from "../../shared/issues/rule.ts";
import { repeatedIds } from "../../shared/repeated-ids.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import { schemaAddress } from "../../shared/schema/schema-address.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { visibleText } from "../../shared/text/visible-text.ts";
import { type RetentionRule, retentionRule } from "../rule/retention-rule.ts";

/** Retention policy as written by its author: data that can be stored, compared and published. */
export interface PolicyDefinition {
  /** URL of the JSON Schema with which an editor validates the document. It is not part of the policy. */
  readonly $schema?: string;
  /** Id of the policy. */
  readonly id: string;
  /** Version of the policy. A changed rule requires a new version. */
  readonly version: string;
  /** Time zone in which timestamps become days; default Europe/Amsterdam. */
  readonly timeZone?: TimeZone;
  /** Time after erasure until the last backup with the record is deleted. */
  readonly backupLag?: IsoPeriod;
  /** Rules in any order: dates decide which one applies. */
  readonly rules: readonly RetentionRule[];
}

/** Reference to the policy that decided: enough to find its text and to prove that it was not changed. */
export interface PolicyReference {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the canonical JSON of the definition, hexadecimal. */
  readonly hash: string;
}

/** Policy with its defaults and its hash. The functions of this module accept it. */
export interface RetentionPolicy extends Omit<PolicyDefinition, "$schema">, PolicyReference {
  readonly timeZone: TimeZone;
}

/** Largest number of rules. Each rule is applied to every record. */
export const MOST_RULES = 1000;

const uniqueIds = (rules: readonly RetentionRule[]) =>
  repeatedIds(
    rules.map(({ id }) => id),
    (index) => [index, "id"],
  );

const definitionFields = {
  id: codeName,
  version: z.string().check(minLength(1), maxLength(100), visibleText(1)),
  timeZone: z.exactOptional(timeZone),
  backupLag: z.exactOptional(isoPeriod),
  rules: z.array(retentionRule).check(minLength(1), maxLength(MOST_RULES), rule(uniqueIds)),
} satisfies Shape<Omit<PolicyDefinition, "$schema">>;

/** Checks a {@link PolicyDefinition}; `repeated-id` when two rules share an id. */
export const policyDefinition: z.ZodMiniType<PolicyDefinition> = z.strictObject({
  $schema: schemaAddress,
  ...definitionFields,
} satisfies Shape<PolicyDefinition>);

/** Checks a {@link PolicyReference}. */
export const policyReference: z.ZodMiniType<PolicyReference> = z.strictObject({
  id: codeName,
  version: shortText,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
} satisfies Shape<PolicyReference>);

/** Checks a {@link RetentionPolicy}; `hash-mismatch` when a rule was changed after the hash was computed. */
export const retentionPolicy: z.ZodMiniType<RetentionPolicy> = z
  .strictObject({
    ...definitionFields,
    timeZone,
    hash: shortText,
  } satisfies Shape<RetentionPolicy>)
  .check(
    rule<RetentionPolicy>(({ hash, ...definition }) =>
      hash === policyHash(definition)
        ? []
        : [{ code: "hash-mismatch", path: ["hash"], params: {} }],
    ),
  );

/** SHA-256 of a definition, independent of the order of its keys. */
export function policyHash(definition: PolicyDefinition): string {
  // A definition holds JSON only; interfaces lack the index signature that says so.
  return sha256(canonicalJson(definition as unknown as Json));
}
