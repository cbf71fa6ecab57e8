import type { ConsentEvent, SealedConsentEvent } from "./consent-event.ts";

/** The event as it was sent in, without its place in the chain: that would tell that others have chosen. */
export function unsealed(event: ConsentEvent | SealedConsentEvent): ConsentEvent {
  const { prevHash: _prevHash, hash: _hash, ...plain } = { prevHash: "", hash: "", ...event };
  return plain;
}
