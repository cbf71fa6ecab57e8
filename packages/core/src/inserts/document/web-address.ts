import * as z from "zod/mini";

/** A public address, `https` or `http`. Others, such as `javascript:`, would be run by whoever shows them as a link. */
export const webAddress: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z
    .url({ protocol: /^https?$/ })
    .check(z.regex(/^https?:\/\/[^\s"'<>`\\]+$/i), z.maxLength(2000)))();
