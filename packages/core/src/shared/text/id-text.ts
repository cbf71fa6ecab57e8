import * as z from "zod/mini";

/** Checks an id that a system made: something is there, it is not a document, and it is not an e-mail address. */
export const idText: z.ZodMiniType<string> = /* @__PURE__ */ z.stringFormat(
  "id",
  /^[^\s@]{1,200}$/,
);
