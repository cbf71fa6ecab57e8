import type { ConsentEvent } from "../record/consent-event.ts";
import type { RecordedBy } from "../record/decider.ts";
import type {
  AskingReason,
  ConsentReason,
  ConsentState,
  GuardianRule,
} from "../state/consent-state.ts";
import type { SchoolPurposeId } from "../terms/school-purposes.ts";
import type { ConsentRefusal } from "./consent-refusal.ts";
import type { PurposeView } from "./consent-view.ts";

/** Who sees a view: a parent or guardian, or the pupil. */
export type ViewAudience = "parent" | "pupil";

/** Every word of one language on consent, but for the names of purposes. */
export interface ConsentTexts {
  /** Where consent stands: a sentence for each. */
  readonly states: {
    readonly school: { readonly [State in ConsentState]: string };
  } & {
    readonly [Audience in ViewAudience]: { readonly [State in PurposeView["state"]]: string };
  };
  /** Why somebody is asked; `guardian-conflict` is for the school alone. */
  readonly asking: {
    readonly school: { readonly [Reason in AskingReason]: string };
  } & {
    readonly [Audience in ViewAudience]: {
      readonly [Reason in Exclude<AskingReason, "guardian-conflict">]: string;
    };
  };
  /** What stands behind a state, for the school. */
  readonly reasons: { readonly [Reason in ConsentReason]: string };
  /** Who put something in the record; a label. */
  readonly roles: { readonly [Role in RecordedBy["role"]]: string };
  /** What happened; a label. */
  readonly events: { readonly [State in ConsentEvent["state"]]: string };
  /** Why something was not taken, by the code of the issue. */
  readonly refusals: { readonly [Code in ConsentRefusal]: string };
  readonly guardianRules: { readonly [Rule in GuardianRule]: string };
}

/** A catalogue that has the sentences on consent, such as `@bijsluiter/core/messages/nl`. */
export interface ConsentMessages {
  readonly consent: ConsentTexts;
}

/** Names of what schools ask, in one language: what a form shows, apart from the rest since a page may need no more. */
export type PurposeTexts = {
  readonly [Id in SchoolPurposeId]: {
    /** A few words. */
    readonly title: string;
    /** One plain sentence. */
    readonly description: string;
  };
};
