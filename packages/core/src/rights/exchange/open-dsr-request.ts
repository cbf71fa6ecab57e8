import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import { idText } from "../../shared/text/id-text.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { webAddress } from "../../shared/text/web-address.ts";

/** Identity of a person in a request between systems. Personal data: keep it out of logs. */
export interface OpenDsrIdentity {
  readonly identity_type: string;
  readonly identity_value: string;
  readonly identity_format: "raw" | "md5" | "sha1" | "sha256";
}

/** Request in the format of OpenDSR 2.0. Field names are those of the specification. */
export interface OpenDsrRequest {
  readonly regulation: "gdpr";
  readonly subject_request_id: string;
  readonly subject_request_type: "access" | "portability" | "erasure";
  readonly submitted_time: Instant;
  readonly subject_identities: readonly OpenDsrIdentity[];
  readonly api_version: string;
  readonly status_callback_urls?: readonly string[];
}

/**
 * Checks an {@link OpenDsrRequest}; other fields are ignored.
 *
 * @see OpenDSR 2.0, from memory, 2026-11-30
 */
export const openDsrRequest: z.ZodMiniType<OpenDsrRequest> = z.object({
  regulation: z.literal("gdpr"),
  subject_request_id: idText,
  subject_request_type: z.enum(["access", "portability", "erasure"]),
  submitted_time: eventInstant,
  subject_identities: z
    .array(
      z.object({
        identity_type: shortText,
        identity_value: shortText,
        identity_format: z.enum(["raw", "md5", "sha1", "sha256"]),
      }),
    )
    .check(minLength(1), maxLength(100)),
  api_version: shortText,
  status_callback_urls: z.exactOptional(z.array(webAddress).check(maxLength(20))),
});
