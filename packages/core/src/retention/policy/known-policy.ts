import * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import type { RetentionPolicy } from "./retention-policy.ts";

const known = new WeakSet<object>();

/** Checks that a policy was returned by `definePolicy`, which validated and froze it. */
export const knownPolicy: z.ZodMiniType<RetentionPolicy> = z
  .unknown()
  .check(
    rule((policy) =>
      typeof policy === "object" && policy !== null && known.has(policy)
        ? []
        : [wrongType([], "policy")],
    ),
  ) as z.ZodMiniType<RetentionPolicy>;

/** Marks a policy as known and returns it. Only for a policy that was validated and deeply frozen. */
export function rememberPolicy(policy: RetentionPolicy): RetentionPolicy {
  known.add(policy);
  return policy;
}
