import * as z from "zod/mini";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";

/** Names of members as programs have them. */
const FIELD_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,49}$/;

const place = z.strictObject({
  pointer: z.string().check(maxLength(100_000)),
  part: z.enum(["key", "value"]),
});

/**
 * JSON Pointer without parts that may be personal data: indexes, unknown names and, where the name itself matched, that
 * name become `*`.
 *
 * @throws InvalidInputError when a part is not a string or a number.
 *
 * @example
 * ```ts
 * import { placePattern } from "@bijsluiter/core/inserts";
 *
 * placePattern("/pupils/0/bsn"); // => "/pupils/*\/bsn"
 * ```
 */
export function placePattern(pointer: string, part: "key" | "value" = "value"): string {
  const { pointer: path } = parseInput(place, { pointer, part });
  const steps = path.split("/").slice(1);
  return steps
    .map((step, index) => {
      const isFind = part === "key" && index === steps.length - 1;
      return `/${isFind || !FIELD_NAME.test(step) ? "*" : step}`;
    })
    .join("");
}
