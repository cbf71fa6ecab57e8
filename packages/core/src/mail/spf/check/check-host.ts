import * as z from "zod/mini";
import { type Instant, instant } from "../../../shared/dates/instant.ts";
import { rule } from "../../../shared/issues/rule.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { createAsk } from "../../dns/ask.ts";
import { checkResolver } from "../../dns/check-resolver.ts";
import type { DnsResolver } from "../../dns/dns-answer.ts";
import { readDomain } from "../../names/domain-name.ts";
import { parseIp } from "../../names/ip-address.ts";
import { evaluateSpf } from "./evaluate-spf.ts";
import { explainRefusal } from "./explain-refusal.ts";
import type { SpfMail } from "./spf-mail.ts";
import type { SpfCheck } from "./spf-result.ts";

/** Input of an SPF check, as the receiver knows it. */
export interface SpfInput {
  /** Address of the client: IPv4, or IPv6. */
  readonly ip: string;
  /** Address of MAIL FROM, without brackets; empty for a null reverse-path, for which HELO is checked. */
  readonly mailFrom: string;
  /** Name that the client gave in HELO or EHLO. */
  readonly helo: string;
  /** Name of the receiver, for `%{r}` in an explanation. */
  readonly receiver?: string;
  /** For `%{t}` in an explanation. */
  readonly now?: Instant;
}

const LONGEST = 1000;
const text = z.string().check(maxLength(LONGEST));

/** Checks an {@link SpfInput}. */
export const spfInput: z.ZodMiniType<SpfInput> = z.strictObject({
  ip: z
    .string()
    .check(
      rule(
        (ip) =>
          parseIp(ip) ? [] : [{ code: "wrong-format", path: [], params: { format: "ip-address" } }],
        45,
      ),
    ),
  mailFrom: text,
  helo: text,
  receiver: z.exactOptional(text),
  now: z.exactOptional(instant),
} satisfies Shape<SpfInput>);

/** Ten terms, of which `mx` and `ptr` ask for ten addresses each, with records, names and an explanation. */
const MOST_QUESTIONS = 300;

/**
 * Result of SPF for one mail: whether the domain lets this address send for it.
 *
 * It implements all of RFC 7208: macros, `include`, `redirect` and `exp`, at most ten terms that query DNS and two void
 * lookups, ten mail hosts and ten names of an address. An IPv4-mapped IPv6 address counts as an IPv4 address. A
 * resolver that fails gives `temperror`, never a pass.
 *
 * @param resolver - Queries DNS, such as `dnsResolver` of `@bijsluiter/core/node`.
 *
 * @throws InvalidInputError when `ip` is not an address, or the resolver is not a function.
 * @see RFC 7208, sections 4 to 7; RFC 8616, section 4
 *
 * @example
 * ```ts
 * import { checkHost } from "@bijsluiter/core/mail";
 *
 * const zone = { "leerplein.example": ["v=spf1 ip4:192.0.2.0/24 -all"] };
 * const resolver = async (name, type) =>
 *   type === "TXT" && zone[name] ? { status: "ok", records: zone[name] } : { status: "nxdomain", records: [] };
 *
 * const mail = { ip: "192.0.2.25", mailFrom: "post@leerplein.example", helo: "mail.leerplein.example" };
 * (await checkHost(mail, resolver)).result; // => "pass"
 * (await checkHost({ ...mail, ip: "198.51.100.7" }, resolver)).result; // => "fail"
 * ```
 */
export async function checkHost(input: SpfInput, resolver: DnsResolver): Promise<SpfCheck> {
  const known = parseInput(spfInput, input);
  checkResolver(resolver);
  const sender = known.mailFrom === "" ? known.helo : known.mailFrom;
  const at = sender.lastIndexOf("@");
  const domain = readDomain(sender.slice(at + 1));
  if (domain === undefined) return { result: "none", reason: "bad-domain", lookups: [] };
  const mail: SpfMail = {
    ask: createAsk(resolver, MOST_QUESTIONS),
    ip: parseIp(known.ip) ?? [],
    localPart: (known.mailFrom === "" ? "" : sender.slice(0, Math.max(at, 0))) || "postmaster",
    senderDomain: macroDomain(sender.slice(at + 1), domain),
    helo: known.helo,
    receiver: known.receiver ?? "unknown",
    time: known.now === undefined ? "unknown" : String(Math.floor(Date.parse(known.now) / 1000)),
    lookups: [],
  };
  const { exp, ...verdict } = await evaluateSpf(mail.senderDomain, mail);
  const explanation = exp && (await explainRefusal(exp, mail));
  return {
    ...verdict,
    ...(explanation === undefined ? {} : { explanation }),
    lookups: mail.lookups,
  };
}

/** The domain as the sender wrote it, so that an explanation shows it so; as A-labels when it holds other letters. */
const macroDomain = (written: string, domain: string) =>
  written.toLowerCase() === domain ? written : domain;
