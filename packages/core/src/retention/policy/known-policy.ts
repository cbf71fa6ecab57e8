import * as z from "zod/mini";
import { rule } from "../../shared/rule.ts";
import { wrongType } from "../../shared/wrong-type.ts";
import type { RetentionPolicy } from "./retention-policy.ts";

const known = new WeakSet<object>();

/** Checks that a policy is one that `definePolicy` gave back: checked then, and frozen since. */
export const knownPolicy: z.ZodMiniType<RetentionPolicy> = z
  .unknown()
  .check(
    rule((policy) =>
      typeof policy === "object" && policy !== null && known.has(policy)
        ? []
        : [wrongType([], "policy")],
    ),
  ) as z.ZodMiniType<RetentionPolicy>;

/** `policy` itself, known from now on. Only for what was checked and frozen whole. */
export function rememberPolicy(policy: RetentionPolicy): RetentionPolicy {
  known.add(policy);
  return policy;
}
