import * as z from "zod/mini";
import { maxLength } from "../schema/max-length.ts";

/**
 * Checks the address of a public page: `https://…` or `http://…`, without a password in it, at most 2000 characters.
 * Whatever else a URL may be, such as `javascript:`, `data:` or `http:evil`, never becomes a link. A name of a host that
 * is not ASCII is written in Punycode.
 */
export const webAddress: z.ZodMiniType<string> = z
  .stringFormat(
    "web-address",
    /^https?:\/\/[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?(?:[/?#][^\s"'<>`\\\p{C}]*)?$/iu,
  )
  .check(maxLength(2000));

/** Checks a {@link webAddress}, or a `mailto:` with one mail address, where people can also write. */
export const webOrMailAddress: z.ZodMiniType<string> = z.union([
  webAddress,
  z.stringFormat(
    "mail-address",
    /^mailto:[\w.!#$%&*+/=^{|}~-]{1,64}@[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?$/i,
  ),
]);
