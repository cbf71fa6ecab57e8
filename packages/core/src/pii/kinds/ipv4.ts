import type { Kind } from "../engine/kind.ts";
import { matchIpv4 } from "../engine/matchers/ipv4.ts";
import { shapeOf } from "../engine/shape.ts";
import { groupsAfter } from "../engine/trigger.ts";

/** IPv4 address. */
export const ipv4: Kind<"ipv4"> = {
  kind: "ipv4",
  category: "usage",
  words:
    "ip ipadres ipaddress ipadressen ipv host remote client server addr remoteaddr clientip xforwardedfor",
  shapes: [
    shapeOf([groupsAfter("dot", 1), groupsAfter("dot", 2), groupsAfter("dot", 3)], matchIpv4),
  ],
};
