import * as z from "zod/mini";

/** Name of a fact, a category or an id of a rule: a letter or underscore, then letters, digits, `_`, `-` and `.`. */
export const codeName: z.ZodMiniType<string> = /* @__PURE__ */ z.stringFormat(
  "code-name",
  /^[A-Za-z_][\w.-]{0,99}$/,
);
