import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchMacAddress } from "../engine/matchers/mac-address.ts";
import { shapeOf } from "../engine/shape.ts";
import { HEX_PAIRS } from "../engine/trigger.ts";

/** MAC address of a device. */
export const macAddress: Kind<"mac-address"> = deepFreeze({
  kind: "mac-address",
  category: "usage",
  words: "",
  shapes: [shapeOf([HEX_PAIRS], matchMacAddress)],
});
