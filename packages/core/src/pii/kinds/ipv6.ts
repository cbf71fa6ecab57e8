import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchIpv6, matchShortIpv6 } from "../engine/matchers/ipv6.ts";
import { shapeOf } from "../engine/shape.ts";
import { HEX_EIGHT, HEX_SHORT } from "../engine/trigger.ts";

/** IPv6 address. */
export const ipv6: Kind<"ipv6"> = deepFreeze({
  kind: "ipv6",
  category: "usage",
  words: "",
  shapes: [shapeOf([HEX_EIGHT], matchIpv6), shapeOf([HEX_SHORT], matchShortIpv6)],
});
