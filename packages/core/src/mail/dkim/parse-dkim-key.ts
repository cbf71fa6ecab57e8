import { type DkimRuleCode, dkimRules } from "../data/dkim-rules.ts";
import type { InvalidRecord } from "../invalid-record.ts";
import { recordFindings } from "../record-findings.ts";
import { readTags, trimBlanks } from "../tag-list.ts";
import { base64Bytes } from "./base64-bytes.ts";
import type { DkimKey } from "./dkim-key.ts";
import { rsaBits } from "./rsa-bits.ts";

const LONGEST = 65_535;
/** RFC 8301, section 3.2: shorter keys must not be accepted; keys of the second size should be used. */
const LEAST_BITS = 1024;
const GOOD_BITS = 2048;
const ED25519_BYTES = 32;
const KNOWN = ["v", "g", "h", "k", "n", "p", "s", "t"];

type Found = ReturnType<typeof recordFindings<DkimRuleCode>>;

/**
 * DKIM key record: whether a verifier can use the key, and its size in the DER. `where` of a finding holds the name of
 * the tag.
 *
 * @param text - The strings of one TXT record, joined with nothing between them.
 * @see RFC 6376, section 3.6.1; RFC 8301; RFC 8463
 *
 * @example
 * ```ts
 * import { parseDkimKey } from "@bijsluiter/core/mail";
 *
 * const key = parseDkimKey("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
 * key.valid && [key.keyType, key.bits, key.usable]; // => ["ed25519", 256, true]
 * parseDkimKey("v=DKIM1; p=").findings[0]?.code; // => "dkim-revoked"
 * ```
 */
export function parseDkimKey(text: string): DkimKey | InvalidRecord<DkimRuleCode> {
  const found: Found = recordFindings(dkimRules);
  if (typeof text !== "string") return found.refuse("dkim-not-a-record");
  if (text.length > LONGEST) return found.refuse("dkim-too-long");
  const tags = readTags(text);
  const values = new Map<string, string>();
  for (const tag of tags) {
    if (tag === undefined) return found.refuse("dkim-bad-tag");
    if (values.has(tag.name)) return found.refuse("dkim-duplicate-tag", ...knownTag(tag.name));
    values.set(tag.name, tag.value);
  }
  const version = values.get("v");
  if (version !== undefined && (version !== "DKIM1" || tags[0]?.name !== "v"))
    return found.refuse("dkim-bad-version", "v");
  const data = values.get("p");
  if (data === undefined)
    return found.refuse(version === undefined ? "dkim-not-a-record" : "dkim-key-missing", "p");
  return judgeKey(values, data, found);
}

/** Only names of the standard are told: others may be anything. */
const knownTag = (name: string) => (KNOWN.includes(name) ? [name] : []);

function judgeKey(values: ReadonlyMap<string, string>, data: string, found: Found): DkimKey {
  const list = (name: string) => values.get(name)?.split(":").map(trimBlanks);
  const hashes = list("h")?.map((hash) => hash.toLowerCase());
  const services = list("s") ?? ["*"];
  const flags = list("t") ?? [];
  const notes = values.get("n");
  const key = readKey(values.get("k") ?? "rsa", data, found);
  if (flags.includes("y")) found.add("dkim-testing", "t");
  if (hashes && !hashes.includes("sha256")) found.add("dkim-only-sha1", "h");
  if (!services.includes("*") && !services.includes("email")) found.add("dkim-not-for-mail", "s");
  return {
    valid: true,
    ...key,
    isTesting: flags.includes("y"),
    isStrict: flags.includes("s"),
    ...(hashes && { hashes }),
    services,
    ...(notes === undefined ? {} : { notes }),
    usable: !key.isRevoked && !found.findings.some(({ severity }) => severity === "error"),
    findings: found.findings,
  };
}

type Key = Pick<DkimKey, "keyType" | "bits" | "isRevoked">;

function readKey(type: string, data: string, found: Found): Key {
  const keyType = type === "rsa" || type === "ed25519" ? type : "other";
  if (data === "") found.add("dkim-revoked", "p");
  if (keyType === "other") found.add("dkim-unknown-key-type", "k");
  if (data === "" || keyType === "other") return { keyType, isRevoked: data === "" };
  const bytes = base64Bytes(data);
  const bits = keyType === "rsa" ? rsaSize(bytes, found) : ed25519Size(bytes, found);
  return { keyType, isRevoked: false, ...(bits === undefined ? {} : { bits }) };
}

function rsaSize(bytes: Uint8Array | undefined, found: Found): number | undefined {
  const key = bytes && rsaBits(bytes);
  if (key === undefined) found.add("dkim-bad-key", "p");
  else if (key.bits < LEAST_BITS) found.add("dkim-key-too-short", "p");
  else if (key.bits < GOOD_BITS) found.add("dkim-key-short", "p");
  if (key?.isBare) found.add("dkim-bare-key", "p");
  return key?.bits;
}

function ed25519Size(bytes: Uint8Array | undefined, found: Found): number | undefined {
  if (bytes?.length === ED25519_BYTES) return 256;
  found.add(bytes === undefined ? "dkim-bad-key" : "dkim-bad-ed25519-length", "p");
  return undefined;
}
