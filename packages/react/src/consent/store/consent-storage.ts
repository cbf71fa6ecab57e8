import type {
  ConsentChoice,
  ConsentNotice,
  ConsentSubject,
  ConsentValidity,
  Decider,
} from "@bijsluiter/core/consent/state";

/** Whose choices a storage holds, about what. A choice that was kept in few bytes is made whole from it. */
export interface ConsentScope {
  readonly subject: ConsentSubject;
  readonly notice: ConsentNotice;
  readonly decider: Decider;
  readonly validity: ConsentValidity;
  readonly appVersion: string;
}

/** Where choices are kept. What throws was not kept, and what cannot be read was never said. */
export interface ConsentStorage {
  /** What is kept, oldest first. Absent for one that only sends. */
  readonly read?: (scope: ConsentScope) => readonly ConsentChoice[];
  /** Name of the cookie or the key, so that `clearWithoutConsent` leaves it alone. */
  readonly name?: string;
  /** Keeps what was chosen just now; `all` holds it too. Where it can be read, nothing is `added` when another window chose. */
  readonly write: (
    added: readonly ConsentChoice[],
    all: readonly ConsentChoice[],
    scope: ConsentScope,
  ) => void;
}
