import * as z from "zod/mini";
import type { Issue } from "./issue.ts";

/**
 * A rule over several fields of one object, as data a schema can carry.
 *
 * @param broken - Every way in which `value` breaks the rule; an empty list when it keeps it.
 * @param maximum - Most characters or members that the rule lets through, told by the schema as that of any other check.
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
