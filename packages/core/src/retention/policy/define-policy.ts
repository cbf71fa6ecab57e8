import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { rememberPolicy } from "./known-policy.ts";
import {
  type PolicyDefinition,
  policyDefinition,
  policyHash,
  type RetentionPolicy,
} from "./retention-policy.ts";

/**
 * A checked, frozen policy with its defaults and its hash.
 *
 * @param definition - From a file, a table or the presets.
 *
 * @throws InvalidInputError when the definition is malformed; `repeated-id` when two rules have the same id.
 *
 * @example
 * ```ts
 * import { definePolicy } from "@bijsluiter/core/retention";
 *
 * const policy = definePolicy({
 *   id: "leerplein",
 *   version: "2026-1",
 *   rules: [{ id: "voice-log", kind: "erase", trigger: "recordedOn", period: "P1Y" }],
 * });
 * policy.timeZone; // => "Europe/Amsterdam"
 * policy.hash.slice(0, 8); // => "d21f4478"
 * ```
 */
export function definePolicy(definition: PolicyDefinition): RetentionPolicy {
  const { $schema: _, ...parsed } = parseInput(policyDefinition, definition);
  const complete = { ...parsed, timeZone: parsed.timeZone ?? "Europe/Amsterdam" };
  return rememberPolicy(deepFreeze({ ...complete, hash: policyHash(complete) }));
}
