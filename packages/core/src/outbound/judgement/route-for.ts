import type { Instant } from "../../shared/dates/instant.ts";
import type { OutboundRecipient } from "../facts/outbound-recipient.ts";
import { isTransport, type OutboundRoute, type RouteVia } from "../facts/outbound-route.ts";
import type { OutboundRule } from "../policy/outbound-rule.ts";

const forRecipient: readonly RouteVia[] = ["smime", "openpgp", "jwe", "portal"];

/**
 * Route that every rule accepts and that is valid at `now`, in the order of preference of the first rule.
 *
 * A verified transport (`nta7516`, `dane`, `mta-sts`) must state until when its evidence is valid.
 */
export function routeFor(
  { routes }: OutboundRecipient,
  rules: readonly OutboundRule[],
  now: Instant,
): OutboundRoute | undefined {
  const [first = forRecipient, ...others] = rules.map(({ accept = forRecipient }) => accept);
  const moment = Date.parse(now);
  const isValid = ({ via, validUntil }: OutboundRoute) =>
    validUntil === undefined ? !isTransport(via) : Date.parse(validUntil) > moment;
  return first
    .filter((via) => others.every((accept) => accept.includes(via)))
    .flatMap((via) => routes.filter((route) => route.via === via && isValid(route)))
    .at(0);
}
