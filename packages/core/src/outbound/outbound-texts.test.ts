import { describe, expect, it } from "vitest";
import { outbound } from "../messages/en/outbound/index.ts";
import { outboundMessageTypes } from "./facts/outbound-facts.ts";
import { routeVias } from "./facts/outbound-route.ts";
import { unscannableReasons } from "./facts/unscannable-part.ts";
import { outboundRefusals } from "./guard/outbound-refusal.ts";
import { overrideKinds, ruleActions } from "./policy/outbound-rule.ts";
import { portalRefusals } from "./portal/portal-refusal.ts";
import { purviewNoteCodes } from "./purview/purview-note.ts";

describe("every code has its words, and every word its code", () => {
  it.each<[string, readonly string[], object]>([
    ["actions", ["allow", ...ruleActions], outbound.actions],
    ["overrides", overrideKinds, outbound.overrides],
    ["routes", routeVias, outbound.routes],
    ["reasons why a part was not searched", unscannableReasons, outbound.unscannable],
    ["types of message", outboundMessageTypes, outbound.messageTypes],
    ["refusals of a guard", outboundRefusals, outbound.refusals],
    ["refusals of the portal", portalRefusals, outbound.portal.refusals],
    ["notes on Purview", purviewNoteCodes, outbound.purviewNotes],
  ])("%s", (_what, codes, words) => {
    expect([...codes].sort()).toEqual(Object.keys(words).sort());
    expect(Object.isFrozen(codes) || codes[0] === "allow").toBe(true);
  });
});
