import * as z from "zod/mini";
import { type PrivacyInsert, privacyInsert } from "../../inserts/index.ts";
import { nameText } from "../../parties/name-text.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { visibleText } from "../../shared/text/visible-text.ts";
import { webAddress } from "../../shared/text/web-address.ts";
import { sha256Text } from "../life-cycle/sha256-text.ts";
import { type SecurityAnnex, securityAnnex } from "./security-annex.ts";

/** Annex with a privacy insert: annex 1, or 1A, 1B and so on. */
export interface InsertPart {
  readonly kind: "privacy-insert";
  /** Label of the annex, such as `"1"` or `"1A"`. */
  readonly label: string;
  readonly insert: PrivacyInsert;
}

/** The annex on security: annex 2. */
export interface SecurityPart {
  readonly kind: "security";
  readonly label: string;
  readonly security: SecurityAnnex;
}

/** An annex in another document: its contents are unknown here. */
export interface DocumentPart {
  readonly kind: "document";
  readonly label: string;
  readonly title: string;
  /** Subject. */
  readonly holds: "privacy-insert" | "security" | "sub-processors" | "other";
  readonly version?: string;
  readonly url?: string;
  /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
  readonly sha256?: string;
}

/** An annex of an agreement. */
export type AgreementAnnex = InsertPart | SecurityPart | DocumentPart;

const label = z.string().check(z.trim(), minLength(1), maxLength(20), visibleText(1));

/** Checks an {@link AgreementAnnex}. */
export const agreementAnnex: z.ZodMiniType<AgreementAnnex> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("privacy-insert"),
    label,
    insert: privacyInsert,
  } satisfies Shape<InsertPart>),
  z.strictObject({
    kind: z.literal("security"),
    label,
    security: securityAnnex,
  } satisfies Shape<SecurityPart>),
  z.strictObject({
    kind: z.literal("document"),
    label,
    title: nameText,
    holds: z.enum(["privacy-insert", "security", "sub-processors", "other"]),
    version: z.exactOptional(nameText),
    url: z.exactOptional(webAddress),
    sha256: z.exactOptional(sha256Text),
  } satisfies Shape<DocumentPart>),
]);
