import * as z from "zod/mini";

/**
 * Name of a fact, a category or an id of a rule: a letter or underscore, then letters, digits, `_`, `-` and `.`. No name
 * that every object has a member of, such as `constructor`: millions of records are read by these names.
 */
export const codeName: z.ZodMiniType<string> = z.stringFormat(
  "code-name",
  /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toString|toLocaleString|valueOf|__\w{1,20}__)$)[A-Za-z_][\w.-]{0,99}$/,
);
