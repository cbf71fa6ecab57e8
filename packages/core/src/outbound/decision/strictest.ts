import { ruleActions } from "../policy/outbound-rule.ts";
import type { OutboundAction } from "./outbound-decision.ts";

const order: readonly OutboundAction[] = ["allow", ...ruleActions];

/** Place of an action in the order of strictness; `allow` is 0. */
export const strictness = (action: OutboundAction): number => order.indexOf(action);

/** The strictest of some actions; `allow` when there is none. */
export const strictest = (actions: readonly OutboundAction[]): OutboundAction =>
  order.findLast((action) => actions.includes(action)) ?? "allow";

/** True when the message does not leave. */
export const isStopped = (action: OutboundAction): boolean =>
  action === "hold" || action === "block";
