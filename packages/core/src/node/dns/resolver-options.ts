import { isIP } from "node:net";
import * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";

/** Bounds of a resolver. */
export interface ResolverBounds {
  /** Milliseconds that one try may take; 3000 unless said otherwise. */
  readonly timeoutMs?: number;
  /** Questions that are sent in all: one beyond them is refused, which leaves it unknown. 500 unless said otherwise. */
  readonly mostQueries?: number;
  /** Milliseconds that an answer is kept; 300,000 unless said otherwise. A failure is never kept. */
  readonly keepMs?: number;
  /** Refuses answers with addresses of private networks, for a service that checks domains of third parties. */
  readonly refusePrivate?: boolean;
}

/** Options of `dnsResolver`. */
export interface DnsResolverOptions extends ResolverBounds {
  /** Addresses of servers, `192.0.2.53` or `192.0.2.53:5353`; those of the machine unless said otherwise. */
  readonly servers?: readonly string[];
  /** Tries for each server; 2 unless said otherwise. */
  readonly tries?: number;
}

/** Options of `dohResolver`. */
export interface DohResolverOptions extends ResolverBounds {
  /** Address of the server: `https://dns.example/dns-query`. */
  readonly url: string;
  /** `fetch` of the platform unless said otherwise. */
  readonly fetch?: typeof fetch;
}

const count = (most: number) => z.exactOptional(z.int().check(z.minimum(1), z.maximum(most)));
const bounds = {
  timeoutMs: count(60_000),
  mostQueries: count(100_000),
  keepMs: z.exactOptional(z.int().check(z.minimum(0), z.maximum(86_400_000))),
  refusePrivate: z.exactOptional(z.boolean()),
};

/** Whether a text is `192.0.2.53`, `192.0.2.53:5353`, `2001:db8::53` or `[2001:db8::53]:5353`. */
function isServer(server: string): boolean {
  const [, inBrackets, plain, port = ""] =
    /^(?:\[([0-9A-Fa-f:.]+)\]|([\d.]+))(?::(\d{1,5}))?$/.exec(server) ?? [];
  if (inBrackets === undefined && plain === undefined) return isIP(server) === 6;
  const version = inBrackets === undefined ? 4 : 6;
  return isIP(inBrackets ?? plain ?? "") === version && Number(port || 53) <= 65_535;
}

const server = z
  .string()
  .check(
    rule(
      (text) =>
        isServer(text)
          ? []
          : [{ code: "wrong-format", path: [], params: { format: "ip-address" } }],
      80,
    ),
  );

/** Checks {@link DnsResolverOptions}. */
export const dnsResolverOptions: z.ZodMiniType<DnsResolverOptions> = z.strictObject({
  ...bounds,
  servers: z.exactOptional(z.array(server).check(minLength(1), maxLength(10))),
  tries: count(10),
} satisfies Shape<DnsResolverOptions>);

/** Checks {@link DohResolverOptions}. */
export const dohResolverOptions: z.ZodMiniType<DohResolverOptions> = z.strictObject({
  ...bounds,
  // Plain HTTP only to this machine, for tests and for a proxy on it.
  url: z
    .string()
    .check(
      maxLength(2000),
      z.regex(
        /^https:\/\/[^\s"'<>]+$|^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d{1,5})?\/[^\s"'<>]*$/,
      ),
    ),
  fetch: z.exactOptional(z.custom<typeof fetch>((it) => typeof it === "function")),
} satisfies Shape<DohResolverOptions>);
