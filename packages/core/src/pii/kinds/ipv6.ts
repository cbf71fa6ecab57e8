import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { hexGroups } from "../engine/matchers/hex-groups.ts";
import { matchIpv6, matchShortIpv6 } from "../engine/matchers/ipv6.ts";

/** IPv6 address. */
export const ipv6: Kind<"ipv6"> = deepFreeze({
  kind: "ipv6",
  category: "usage",
  words: "",
  shapes: [hexGroups({ eight: matchIpv6, short: matchShortIpv6 })],
});
