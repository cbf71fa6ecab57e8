import * as z from "zod/mini";

/**
 * A public address, `https` or `http`, with a host name in ASCII. Others, such as `javascript:`, would be run by whoever
 * shows them as a link.
 */
export const webAddress: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z
    .stringFormat(
      "web-address",
      /^https?:\/\/[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?(?:[/?#][^\s"'<>`\\]*)?$/i,
    )
    .check(z.maxLength(2000)))();
