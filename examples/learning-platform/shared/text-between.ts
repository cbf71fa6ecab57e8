import * as z from "zod/mini";

/**
 * Checks of a length for texts alone. By itself a check of zod also reads `length` of a value whose type was refused, and
 * fails on one that is no number.
 */
export const lengthBetween = (
  minimum: number,
  maximum: number,
): readonly [z.core.$ZodCheck<string>, z.core.$ZodCheck<string>] => {
  const checks = [z.minLength(minimum), z.maxLength(maximum)] as const;
  for (const { _zod } of checks) _zod.def.when = ({ value }) => typeof value === "string";
  return checks;
};

/** A text of `minimum` to `maximum` characters. */
export const textBetween = (minimum: number, maximum: number): z.ZodMiniType<string> =>
  z.string().check(...lengthBetween(minimum, maximum));
