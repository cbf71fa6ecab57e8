import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";

/**
 * Routes that protect a message for a recipient: encrypted for the recipient (`smime`, `openpgp`, `jwe`), stored in a
 * portal that needs a link and a code, or sent unchanged over a verified transport (`nta7516`, `dane`, `mta-sts`).
 */
export const routeVias = deepFreeze([
  "smime",
  "openpgp",
  "jwe",
  "portal",
  "nta7516",
  "dane",
  "mta-sts",
]);

/** Way to protect a message; see {@link routeVias}. */
export type RouteVia = (typeof routeVias)[number];

/** Way to reach one recipient. */
export interface OutboundRoute {
  readonly via: RouteVia;
  /** Caller's reference to the key, certificate, account or evidence of the route. */
  readonly ref?: string;
  /**
   * Time after which the key or evidence is no longer valid. Required for a route that is only a verified transport:
   * evidence without a date is not used.
   */
  readonly validUntil?: Instant;
}

/** Checks a {@link RouteVia}. */
export const routeVia: z.ZodMiniType<RouteVia> = z.enum(routeVias);

/** Checks an {@link OutboundRoute}. */
export const outboundRoute: z.ZodMiniType<OutboundRoute> = z.strictObject({
  via: routeVia,
  ref: z.exactOptional(shortText),
  validUntil: z.exactOptional(instant),
} satisfies Shape<OutboundRoute>);

/** True for a route that is only a verified transport: the message itself is not encrypted. */
export const isTransport = (via: RouteVia): boolean =>
  via === "nta7516" || via === "dane" || via === "mta-sts";
