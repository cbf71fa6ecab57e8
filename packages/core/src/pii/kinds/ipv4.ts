import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchIpv4 } from "../engine/matchers/ipv4.ts";
import { shapeOf } from "../engine/shape.ts";
import { DOT, groupsAfter } from "../engine/trigger.ts";

/** IPv4 address. */
export const ipv4: Kind<"ipv4"> = deepFreeze({
  kind: "ipv4",
  category: "usage",
  words:
    "ip ipadres ipaddress ipadressen ipv host remote client server addr remoteaddr clientip xforwardedfor ping ssh gateway dns router proxy subnet netwerk adapter",
  shapes: [shapeOf([groupsAfter(DOT, 1), groupsAfter(DOT, 2), groupsAfter(DOT, 3)], matchIpv4)],
});
