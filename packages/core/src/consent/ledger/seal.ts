import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import type { ConsentEvent, PurposeVersion, SealedConsentEvent } from "../record/consent-event.ts";
import type { ConsentRecord } from "../record/consent-record.ts";
import type { ConsentPurpose } from "../terms/consent-purpose.ts";

type Terms = Pick<ConsentRecord, "purposes" | "formerPurposes">;

/** Hash to which the first event is chained. It identifies the record and its subject. */
export function headHash({ schemaVersion, recordId, subject }: ConsentRecord): string {
  const { id, organisationId } = subject;
  return sha256(canonicalJson({ schemaVersion, recordId, subject: { id, organisationId } }));
}

/** The purpose in the version to which an event refers, from the current or the former purposes. */
export function purposeOf(
  { purposes, formerPurposes }: Terms,
  { id, version }: PurposeVersion,
): ConsentPurpose | undefined {
  return [...purposes, ...formerPurposes].find(
    (purpose) => purpose.id === id && purpose.version === version,
  );
}

/** Purposes to which events or choices refer, in those versions. Purposes that are no longer in the record are omitted. */
export const purposesOf = (
  terms: Terms,
  named: readonly PurposeVersion[],
): readonly ConsentPurpose[] => named.flatMap((version) => purposeOf(terms, version) ?? []);

/** Terms that are agreed to, without their texts. The texts are in the notice, which has its own hash. */
export function materialTerms({
  title: _title,
  description: _description,
  purposeTypes: _purposeTypes,
  ...material
}: ConsentPurpose): Json {
  return material as unknown as Json;
}

/** Event chained to `prevHash`, sealed with the terms to which it refers. */
export function sealEvent(terms: Terms, event: ConsentEvent, prevHash: string): SealedConsentEvent {
  const purposes = purposesOf(terms, event.purposes).map(materialTerms);
  const hash = sha256(canonicalJson({ event, purposes, prevHash } as unknown as Json));
  return { ...event, prevHash, hash };
}
