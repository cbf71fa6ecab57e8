import * as z from "zod/mini";
import type { Issue } from "./issue.ts";

/**
 * Rule over several fields of an object, in a form that a schema can contain.
 *
 * @param broken - All violations of the rule by `value`; an empty list when there are none.
 * @param maximum - Maximum number of characters or members, which the schema reports as for any other check.
 */
export function rule<Value>(
  broken: (value: Value) => readonly Issue[],
  maximum?: number,
): z.core.$ZodCheck<Value> {
  const check = z.check<Value>((payload) => {
    for (const { code, path, params } of broken(payload.value)) {
      payload.issues.push({
        code: "custom",
        input: payload.value,
        path: [...path],
        params: { code, ...params },
        continue: true,
      });
    }
  });
  if (maximum !== undefined)
    check._zod.onattach.push(({ _zod: { bag } }) => {
      bag["maximum"] = maximum;
    });
  return check;
}
