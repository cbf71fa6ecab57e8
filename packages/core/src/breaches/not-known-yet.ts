import * as z from "zod/mini";
import type { Issue } from "../shared/issues/issue.ts";
import { parseInput } from "../shared/parse-input.ts";
import { maxLength } from "../shared/schema/max-length.ts";
import { shortText } from "../shared/text/short-text.ts";
import { notKnownYetFields } from "./data/not-known-yet-fields.ts";
import { MOST_CODES } from "./report/answers/most-codes.ts";

/** Name of a fact that a first report may leave open, in the form `group.field`. */
export type NotKnownYetField = (typeof notKnownYetFields)[number];

/** Checks a {@link NotKnownYetField}. */
export const notKnownYetField: z.ZodMiniType<NotKnownYetField> = z.enum(notKnownYetFields);

/** Fields of `group` that a first report may leave open. */
export function openFieldsOf(group: string): readonly string[] {
  return notKnownYetFields
    .filter((field) => field.startsWith(`${group}.`))
    .map((field) => field.slice(group.length + 1));
}

const factsAsked = z.object({
  group: shortText,
  facts: z.optional(z.looseObject({})),
  notKnownYet: z.array(shortText).check(maxLength(MOST_CODES)),
});

/**
 * Fields that are neither answered nor declared open, and fields that are both. A missing answer is an error: an open
 * field must be declared open.
 *
 * @throws InvalidInputError when `facts` is not an object or `notKnownYet` is not a list of names.
 */
export function silentFields(
  group: string,
  facts: object | undefined,
  notKnownYet: readonly NotKnownYetField[],
): readonly Issue[] {
  parseInput(factsAsked, { group, facts, notKnownYet });
  return silentIn(group, facts, notKnownYet);
}

/** Same as {@link silentFields}, for validated facts. */
export function silentIn(
  group: string,
  facts: object | undefined,
  notKnownYet: readonly NotKnownYetField[],
): readonly Issue[] {
  return openFieldsOf(group).flatMap((field) => {
    const answered = facts !== undefined && Object.hasOwn(facts, field);
    const open = (notKnownYet as readonly string[]).includes(`${group}.${field}`);
    const path = [group, field];
    if (answered && open) return [{ code: "known-and-not-known-yet", path, params: {} }];
    return answered || open ? [] : [{ code: "required", path, params: {} }];
  });
}
