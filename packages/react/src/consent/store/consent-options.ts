import type {
  ConsentChoice,
  ConsentHistory,
  ConsentValidity,
  Decider,
  StateOptions,
  VisitorHistory,
} from "@bijsluiter/core/consent/state";
import type { ConsentEffect } from "./consent-effect.ts";
import type { Standing } from "./consent-snapshot.ts";
import type { ConsentStorage } from "./consent-storage.ts";

/** Function that gives the state of one purpose. */
export type JudgeConsent = (
  history: ConsentHistory,
  purposeId: string,
  options: StateOptions,
) => Standing;

/** State on the server when it made the page, so that the browser starts with the same. */
export interface ConsentOnServer {
  /** Choices of the request, or of the server itself. */
  readonly choices: readonly ConsentChoice[];
  /** RFC 3339 with an offset. */
  readonly now: string;
}

/** Options of `createConsent`. */
export type ConsentOptions = Omit<ConsentHistory, "events" | "subject"> & {
  /** Name of who asks, shown before anything is chosen. */
  readonly controller: string;
  /** Person who chooses in this browser. */
  readonly decider: Decider;
  /** Validity of consent; counted from the choice, whatever a cookie says. */
  readonly validity: ConsentValidity;
  /** Version of the app, as evidence of the texts that were shown. */
  readonly appVersion: string;
  /**
   * Storages for choices. Consent counts when all of them hold it, a refusal when one does. Default: none, so choices
   * last until the page is closed.
   */
  readonly storage?: ConsentStorage | readonly ConsentStorage[];
  /** The clock, RFC 3339 with an offset. Default: the real one. */
  readonly now?: () => string;
  /** Result of `readGpc()`, or the header `Sec-GPC`: it refuses where no choice was made, and never consents. */
  readonly gpc?: string | boolean | null | undefined;
  /** State on the server, for the first render; without it, nothing is shown or allowed until the browser has looked. */
  readonly server?: ConsentOnServer | undefined;
  /**
   * Called with the effect of a choice or of its end: scripts of `ConsentScript`, and what `clearWithoutConsent`
   * deleted.
   */
  readonly onEffect?: (effects: readonly ConsentEffect[]) => void;
  /** Called after a choice. */
  readonly onChoice?: (choices: readonly ConsentChoice[]) => void;
} & (
    | { readonly subject: VisitorHistory["subject"]; readonly judge?: undefined }
    | {
        readonly subject: ConsentHistory["subject"];
        /**
         * Rules for a subject for whom other persons may decide, built from `effectiveState` and `needsAsking` of core.
         */
        readonly judge: JudgeConsent;
      }
  );
