import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import type { RegistrableDomain } from "../dmarc/discover-dmarc.ts";
import type { DnsResolver } from "../dns/dns-answer.ts";
import { type MailProfile, mailProfile } from "../mail-profile.ts";

/** Options of `assessDomain`. */
export interface AssessOptions {
  /** DNS resolver, such as `dnsResolver` of `@bijsluiter/core/node`. */
  readonly resolver: DnsResolver;
  /** DKIM selectors that the domain signs with. Without them, common names are tried; their absence proves nothing. */
  readonly selectors?: readonly string[];
  /** Profiles of the assessment: at least one. */
  readonly profiles: readonly MailProfile[];
  /** Text of the MTA-STS policy file, when the caller fetched it. */
  readonly mtaStsPolicy?: string;
  /** Day of the assessment, for dates that end. */
  readonly asOf?: Day;
  /** Compares the tree walk of DMARC with the public suffix list: `getDomain` of `tldts`, for one. */
  readonly registrableDomain?: RegistrableDomain;
}

const isFunction = (value: unknown) => typeof value === "function";

/** Checks {@link AssessOptions}. */
export const assessOptions: z.ZodMiniType<AssessOptions> = z.strictObject({
  resolver: z.custom<DnsResolver>(isFunction),
  selectors: z.exactOptional(
    z
      .array(z.string().check(maxLength(120), z.regex(/^[a-z\d](?:[\w.-]{0,118}[a-z\d])?$/i)))
      .check(maxLength(50)),
  ),
  profiles: z.array(mailProfile).check(minLength(1), maxLength(10)),
  mtaStsPolicy: z.exactOptional(z.string().check(maxLength(65_536))),
  asOf: z.exactOptional(day),
  registrableDomain: z.exactOptional(z.custom<RegistrableDomain>(isFunction)),
} satisfies Shape<AssessOptions>);
