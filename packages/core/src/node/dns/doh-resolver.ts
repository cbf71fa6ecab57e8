import type { DnsAnswer, DnsResolver } from "../../mail/index.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { boundedResolver } from "./bounded-resolver.ts";
import { writeQuestion } from "./dns-message.ts";
import { readMessage } from "./read-message.ts";
import { type DohResolverOptions, dohResolverOptions } from "./resolver-options.ts";

const LARGEST = 65_535;

/**
 * Asks a DNS server over HTTPS (RFC 8484), for `checkHost`, `discoverDmarc` and `assessDomain`. It says whether the server checked
 * DNSSEC, so that DANE can be judged: trust a server as you would trust its answer.
 *
 * @throws InvalidInputError when an option is malformed.
 *
 * @example
 * ```ts
 * import { dohResolver } from "@bijsluiter/core/node";
 *
 * const resolver = dohResolver({ url: "https://dns.leerplein.example/dns-query", refusePrivate: true });
 * typeof resolver; // => "function"
 * ```
 */
export function dohResolver(options: DohResolverOptions): DnsResolver {
  const {
    url,
    timeoutMs = 3000,
    fetch: send = fetch,
    ...bounds
  } = parseInput(dohResolverOptions, options);
  return boundedResolver(async (name, type): Promise<DnsAnswer> => {
    const body = writeQuestion(name, type);
    if (body === undefined) return { status: "badname", records: [] };
    try {
      const response = await send(url, {
        method: "POST",
        body,
        headers: { accept: "application/dns-message", "content-type": "application/dns-message" },
        redirect: "error",
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) return { status: "servfail", records: [] };
      const message = Buffer.from(await response.arrayBuffer());
      return message.length > LARGEST
        ? { status: "servfail", records: [] }
        : readMessage(message, type);
    } catch (error) {
      const isLate = error instanceof Error && error.name === "TimeoutError";
      return { status: isLate ? "timeout" : "servfail", records: [] };
    }
  }, bounds);
}
