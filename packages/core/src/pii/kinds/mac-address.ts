import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchBareMac, matchSpacedMac } from "../engine/matchers/bare-mac.ts";
import { hexGroups } from "../engine/matchers/hex-groups.ts";
import { matchMacAddress } from "../engine/matchers/mac-address.ts";
import { shapeOf } from "../engine/shape.ts";
import { capitalsBefore, groupsAfter, lettersAfter, SPACE, TWELVE } from "../engine/trigger.ts";

/** MAC address of a device. */
export const macAddress: Kind<"mac-address"> = deepFreeze({
  kind: "mac-address",
  category: "usage",
  words: "mac macadres macadressen macaddress macaddr hwaddr hardwareadres ethernet",
  shapes: [
    hexGroups({ pairs: matchMacAddress }),
    shapeOf([TWELVE], matchBareMac),
    shapeOf(
      [
        groupsAfter(SPACE, 2),
        lettersAfter(1, false),
        ...capitalsBefore(1, 1, [false]),
        ...capitalsBefore(2, 2, [true]),
      ],
      matchSpacedMac,
    ),
  ],
});
