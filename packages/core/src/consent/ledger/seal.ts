import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import type { ConsentEvent, PurposeVersion, SealedConsentEvent } from "../record/consent-event.ts";
import type { ConsentRecord } from "../record/consent-record.ts";
import type { ConsentPurpose } from "../terms/consent-purpose.ts";

type Terms = Pick<ConsentRecord, "purposes" | "formerPurposes">;

/** What the first event is chained to: whose record this is. */
export function headHash({ schemaVersion, recordId, subject }: ConsentRecord): string {
  const { id, organisationId } = subject;
  return sha256(canonicalJson({ schemaVersion, recordId, subject: { id, organisationId } }));
}

/** The purpose in the version that an event names, from those of today or before. */
export function purposeOf(
  { purposes, formerPurposes }: Terms,
  { id, version }: PurposeVersion,
): ConsentPurpose | undefined {
  return [...purposes, ...formerPurposes].find(
    (purpose) => purpose.id === id && purpose.version === version,
  );
}

/** The purposes that events or choices name, in the versions they name; what the record lost is left out. */
export const purposesOf = (
  terms: Terms,
  named: readonly PurposeVersion[],
): readonly ConsentPurpose[] => named.flatMap((version) => purposeOf(terms, version) ?? []);

/** What is agreed to, without the words: those are in the notice, which has its own hash. */
export function materialTerms({
  title: _title,
  description: _description,
  purposeTypes: _purposeTypes,
  ...material
}: ConsentPurpose): Json {
  return material as unknown as Json;
}

/** The event in its place: after the one with `prevHash`, on the terms that it names. */
export function sealEvent(terms: Terms, event: ConsentEvent, prevHash: string): SealedConsentEvent {
  const purposes = purposesOf(terms, event.purposes).map(materialTerms);
  const hash = sha256(canonicalJson({ event, purposes, prevHash } as unknown as Json));
  return { ...event, prevHash, hash };
}
