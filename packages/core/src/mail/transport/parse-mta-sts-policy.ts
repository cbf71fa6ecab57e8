import { type TransportRuleCode, transportRules } from "../data/transport-rules.ts";
import type { InvalidRecord } from "../invalid-record.ts";
import { recordFindings } from "../record-findings.ts";
import type { MtaStsPolicy } from "./transport-record.ts";

/** A policy is small; senders may limit it to this. */
const LONGEST = 65_536;
const MOST_HOSTS = 500;
const MOST_SECONDS = 31_557_600;
/** A week: with less, an attacker who keeps a sender away from the policy is soon free of it. */
const FEW_SECONDS = 604_800;
const HOST = /^(?:\*\.)?[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?$/i;
const MODES = ["enforce", "testing", "none"] as const;

/**
 * Parsed MTA-STS policy file of `https://mta-sts.<domain>/.well-known/mta-sts.txt`. `where` of a finding holds the name
 * of the key.
 *
 * @see RFC 8461, section 3.2
 *
 * @example
 * ```ts
 * import { parseMtaStsPolicy } from "@bijsluiter/core/mail";
 *
 * const policy = parseMtaStsPolicy("version: STSv1\nmode: enforce\nmx: *.leerplein.example\nmax_age: 604800\n");
 * policy.valid && [policy.mode, policy.mx]; // => ["enforce", ["*.leerplein.example"]]
 * parseMtaStsPolicy("version: STSv1\nmode: enforce\nmax_age: 604800").findings[0]?.code; // => "mta-sts-policy-mx-missing"
 * ```
 */
export function parseMtaStsPolicy(text: string): MtaStsPolicy | InvalidRecord<TransportRuleCode> {
  const found = recordFindings<TransportRuleCode>(transportRules);
  if (typeof text !== "string" || text.length > LONGEST)
    return found.refuse("mta-sts-policy-too-long");
  const values = new Map<string, string>();
  const mx: string[] = [];
  for (const line of linesOf(text)) {
    const [, key, value = ""] = /^([A-Za-z\d][\w.-]{0,31}):([ -~\t]*)$/.exec(line) ?? [];
    if (key === undefined) return found.refuse("mta-sts-policy-bad-line");
    if (key === "mx") mx.push(value.trim());
    // Of a key that stands twice the first counts.
    else if (values.has(key)) found.add("mta-sts-policy-duplicate-key");
    else values.set(key, value.trim());
  }
  if (values.get("version") !== "STSv1") found.add("mta-sts-policy-bad-version", "version");
  const mode = MODES.find((it) => it === values.get("mode"));
  if (mode === undefined) found.add("mta-sts-policy-bad-mode", "mode");
  const maxAge = readMaxAge(values.get("max_age"), found.add);
  if (mx.length > MOST_HOSTS || mx.some((host) => !HOST.test(host) || host.includes("..")))
    found.add("mta-sts-policy-bad-mx", "mx");
  if (mx.length === 0 && mode !== "none") found.add("mta-sts-policy-mx-missing", "mx");
  if (mode === "testing") found.add("mta-sts-policy-testing", "mode");
  if (mode === undefined || found.findings.some(({ severity }) => severity === "error"))
    return { valid: false, findings: found.findings };
  return { valid: true, mode, maxAge, mx, findings: found.findings };
}

/** Lines, without empty ones at the end. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}

function readMaxAge(
  text: string | undefined,
  add: (code: TransportRuleCode, key: string) => void,
): number {
  const seconds = text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds <= MOST_SECONDS)) add("mta-sts-policy-bad-max-age", "max_age");
  else if (seconds < FEW_SECONDS) add("mta-sts-policy-short-max-age", "max_age");
  return seconds;
}

/** Whether a policy names a mail host: `*.` stands for one label; RFC 8461, section 4.1. */
export function coversHost({ mx }: Pick<MtaStsPolicy, "mx">, host: string): boolean {
  const name = host.toLowerCase();
  return mx.some((pattern) => {
    const lower = pattern.toLowerCase();
    return lower.startsWith("*.")
      ? name.slice(name.indexOf(".")) === lower.slice(1)
      : name === lower;
  });
}
