import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { type PartyRole, partyRole } from "../party/agreement-parties.ts";
import { sha256Text } from "./sha256-text.ts";

/**
 * Recorded signature: who approved exactly which text, when and in what capacity. It is a record, not an electronic
 * signature.
 */
export interface AgreementSignature {
  /** `assess`: judged and found good (*beoordelen*); `sign`: signed (*ondertekenen*). */
  readonly step: "assess" | "sign";
  readonly party: PartyRole;
  readonly name: string;
  readonly function: string;
  readonly at: Instant;
  /** `agreementHash` of the text that was judged or signed. */
  readonly documentHash: string;
}

/** Checks an {@link AgreementSignature}. */
export const agreementSignature: z.ZodMiniType<AgreementSignature> = z.strictObject({
  step: z.enum(["assess", "sign"]),
  party: partyRole,
  name: nameText,
  function: nameText,
  at: eventInstant,
  documentHash: sha256Text,
} satisfies Shape<AgreementSignature>);
