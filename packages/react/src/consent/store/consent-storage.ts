import type {
  ConsentChoice,
  ConsentNotice,
  ConsentSubject,
  ConsentValidity,
  Decider,
} from "@bijsluiter/core/consent/state";

/** Scope of a storage: whose choices, and about what. A choice that is stored in few bytes is completed from it. */
export interface ConsentScope {
  readonly subject: ConsentSubject;
  readonly notice: ConsentNotice;
  readonly decider: Decider;
  readonly validity: ConsentValidity;
  readonly appVersion: string;
}

/** Storage of choices. An error while writing counts as not stored; a value that cannot be read counts as absent. */
export interface ConsentStorage {
  /** Stored events, oldest first. Absent for one that only sends. */
  readonly read?: (scope: ConsentScope) => readonly ConsentChoice[];
  /** Name of the cookie or the key, so that `clearWithoutConsent` leaves it alone. */
  readonly name?: string;
  /**
   * Stores the present choice; `all` includes it. In a readable storage, `added` is empty when another window made the
   * choice.
   */
  readonly write: (
    added: readonly ConsentChoice[],
    all: readonly ConsentChoice[],
    scope: ConsentScope,
  ) => void;
}
