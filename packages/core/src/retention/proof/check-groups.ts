import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Finding } from "../../shared/finding.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";

/** Number of people in a group of anonymised records. */
export interface AnonymousGroup {
  readonly key: string;
  readonly people: number;
}

/** Largest number of people; more than the world population. */
const MOST_PEOPLE = 10_000_000_000;
/** Largest number of groups in one table of statistics. */
const MOST_GROUPS = 100_000;

/** Checks an {@link AnonymousGroup}. */
export const anonymousGroup: z.ZodMiniType<AnonymousGroup> = z.strictObject({
  key: codeName,
  people: z.int().check(z.gte(0), z.lte(MOST_PEOPLE)),
} satisfies Shape<AnonymousGroup>);

/** Group in which people can still be identified. */
export interface GroupFinding extends Finding {
  readonly code: "group-too-small" | "complementary-disclosure";
}

/** Smallest permitted group. Dutch statistics on pupils are not published for groups of five or fewer. */
const FEWEST = 6;

const basis: LegalSource = deepFreeze({
  kind: "guidance",
  ref: "NCO/CBS, results for groups of five or fewer are not given",
  url: "https://ncoinformatiepunt.nl/databronnen/welke-maatregelen-worden-genomen-om-de-privacy-te-waarborgen/",
  verifiedOn: null,
});

/**
 * Groups that are too small to count as anonymous: more than five people each, and when only one is too small, its
 * number follows from the total, so that leaving it out is not enough.
 *
 * @param groups - At most 100,000.
 * @param fewest - Fewest people a group may have; 6 or more.
 *
 * @example
 * ```ts
 * import { checkGroups } from "@bijsluiter/core/retention";
 *
 * const groups = [{ key: "a", people: 24 }, { key: "b", people: 5 }];
 * checkGroups(groups).map(({ code }) => code); // => ["group-too-small", "complementary-disclosure"]
 * ```
 */
export function checkGroups(
  groups: readonly AnonymousGroup[],
  fewest: number = FEWEST,
): readonly GroupFinding[] {
  const valid = parseInput(z.array(anonymousGroup).check(maxLength(MOST_GROUPS)), groups);
  const least = parseInput(z.int().check(z.gte(FEWEST), z.lte(MOST_PEOPLE)), fewest);
  // An empty group is nobody.
  const small = valid.flatMap(({ people }, index) => (people > 0 && people < least ? [index] : []));
  return [
    ...small.map((index) => ({
      code: "group-too-small" as const,
      severity: "error" as const,
      where: [index],
      basis,
    })),
    ...small.slice(0, small.length === 1 ? 1 : 0).map((index) => ({
      code: "complementary-disclosure" as const,
      severity: "warning" as const,
      where: [index],
      basis,
    })),
  ];
}
