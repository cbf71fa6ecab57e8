import type { AuthoritySector, BreachAuthority } from "./breach-authority.ts";
import type { DutyClock } from "./clock/duty-clock.ts";
import type { DutyKind, DutyRecipient, DutyScope, DutyStart } from "./notification-duty.ts";

/** Texts for duties to notify, and their recipients. */
export interface BreachDutyTexts {
  /** Names of the laws in `breachRegimes`, and of the agreement. */
  readonly regimes: Readonly<
    Record<
      | "gdpr"
      | "nl-cbw"
      | "nl-cbw-higher-education"
      | "dora"
      | "eu-cra"
      | "eu-ai-act"
      | "omnibus-proposal"
      | "contract",
      string
    >
  >;
  readonly recipients: Readonly<Record<DutyRecipient, string>>;
  readonly kinds: Readonly<Record<DutyKind, string>>;
  readonly starts: Readonly<Record<DutyStart, string>>;
  readonly scopes: Readonly<Record<DutyScope, string>>;
  readonly statuses: Readonly<Record<DutyClock["status"], string>>;
  readonly states: Readonly<Record<DutyClock["state"], string>>;
  /** Label of the later deadline, where the law can be read in two ways. */
  readonly otherReading: string;
  readonly authorityKinds: Readonly<Record<BreachAuthority["kind"], string>>;
  readonly authorityChannels: Readonly<Record<BreachAuthority["channel"], string>>;
  readonly sectors: Readonly<Record<AuthoritySector, string>>;
}
