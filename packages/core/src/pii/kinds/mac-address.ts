import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchBareMac, matchSpacedMac } from "../engine/matchers/bare-mac.ts";
import { hexGroups } from "../engine/matchers/hex-groups.ts";
import { matchMacAddress } from "../engine/matchers/mac-address.ts";
import { metBy, shapeOf } from "../engine/shape.ts";
import { aroundNumbers } from "../engine/sweep/around-numbers.ts";
import { behindDigits } from "../engine/sweep/behind-digits.ts";
import { capitalsBefore, groupsAfter, lettersAfter, SPACE, TWELVE } from "../engine/trigger.ts";

const spaced = [
  groupsAfter(SPACE, 2),
  lettersAfter(1, false),
  ...capitalsBefore(1, 1, [false]),
  ...capitalsBefore(2, 2, [true]),
];

/** MAC address of a device. */
export const macAddress: Kind<"mac-address"> = deepFreeze({
  kind: "mac-address",
  category: "usage",
  words: "mac macadres macadressen macaddress macaddr hwaddr hardwareadres ethernet",
  shapes: [
    hexGroups({ pairs: matchMacAddress }),
    metBy(aroundNumbers, shapeOf([TWELVE], matchBareMac)),
    metBy(behindDigits, shapeOf(spaced, matchSpacedMac)),
  ],
});
