import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchBareMac, matchSpacedMac } from "../engine/matchers/bare-mac.ts";
import { hexGroups } from "../engine/matchers/hex-groups.ts";
import { matchMacAddress } from "../engine/matchers/mac-address.ts";
import { shapeOf } from "../engine/shape.ts";
import { capitalsBefore, digits, groupsAfter, lettersAfter, SPACE } from "../engine/trigger.ts";

const wholeTriggers = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((count) => lettersAfter(count, false)),
  ...capitalsBefore(1, 6, [false]),
];

/** MAC address of a device. */
export const macAddress: Kind<"mac-address"> = deepFreeze({
  kind: "mac-address",
  category: "usage",
  words: "mac macadres macadressen macaddress macaddr hwaddr hardwareadres ethernet",
  shapes: [
    hexGroups({ pairs: matchMacAddress }),
    shapeOf([...wholeTriggers, digits(12)], matchBareMac),
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
