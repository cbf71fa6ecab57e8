import type { ConsentEvent, SealedConsentEvent } from "./consent-event.ts";

/** Event as it was sent in, without the fields of the chain, which would reveal the choices of others. */
export function unsealed(event: ConsentEvent | SealedConsentEvent): ConsentEvent {
  const { prevHash: _prevHash, hash: _hash, ...plain } = { prevHash: "", hash: "", ...event };
  return plain;
}
