import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { MOST_ENTRIES } from "../register/register-entry.ts";
import type { RegisterLine } from "../register/register-line.ts";
import { prose } from "../report/answers/prose.ts";

/** Manifest of an export: the digest of every line and the head of the chain. */
export interface RegisterManifest {
  readonly format: "bijsluiter-breach-register";
  readonly version: 1;
  /** Organisation of the register. */
  readonly organisation: string;
  readonly exportedAt: Instant;
  /** Hash of each line, in order. */
  readonly digests: readonly string[];
  /** Hash of the last line; 64 zeros for an empty register. */
  readonly head: string;
}

/** Register as a self-contained file. */
export interface RegisterExport {
  readonly manifest: RegisterManifest;
  readonly lines: readonly RegisterLine[];
  /** JWS in compact form over the manifest as canonical JSON; absent when it was not signed. */
  readonly signature?: string;
}

/** Checks an {@link RegisterManifest}. */
export const registerManifest: z.ZodMiniType<RegisterManifest> = z.strictObject({
  format: z.literal("bijsluiter-breach-register"),
  version: z.literal(1),
  organisation: prose(1),
  exportedAt: eventInstant,
  digests: z.array(hashText).check(maxLength(MOST_ENTRIES)),
  head: hashText,
} satisfies Shape<RegisterManifest>);

/** Largest signature: the base64 text of a million digests of 64 characters, with a margin. */
const LONGEST_SIGNATURE = 150_000_000;

/** Checks the structure of a possible {@link RegisterExport}. `verifyExport` checks its lines. */
export const exportShape = z.strictObject({
  manifest: registerManifest,
  lines: z.array(z.unknown()).check(maxLength(MOST_ENTRIES)),
  signature: z.exactOptional(z.string().check(maxLength(LONGEST_SIGNATURE))),
});
