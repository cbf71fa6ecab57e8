import type { AskingReason, ConsentPurpose, EffectiveState } from "@bijsluiter/core/consent/state";

/** State of one purpose, and the reason for asking. */
export interface Standing extends Pick<EffectiveState, "state" | "permitted"> {
  /** Reason for asking the person, or `null`. */
  readonly ask: AskingReason | null;
}

/** Present state of one purpose. */
export interface PurposeStatus extends Standing {
  readonly purpose: ConsentPurpose;
  /** Whether the purpose is allowed now: consent is given, or none is needed. */
  readonly allowed: boolean;
  /** Allowed for this page view only. */
  readonly once: boolean;
}

/** Everything a widget shows; the same object as long as nothing changes. */
export interface ConsentSnapshot {
  /** Purposes in the order of asking. */
  readonly purposes: readonly PurposeStatus[];
  /** Whether the banner must be shown. */
  readonly asking: boolean;
  /** Whether the preferences are open. */
  readonly open: boolean;
  /** Last action in this page view. */
  readonly done: "saved" | "withdrawn" | null;
}
