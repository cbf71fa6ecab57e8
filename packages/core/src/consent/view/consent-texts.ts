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

/** Audience of a view: a parent or guardian, or the pupil. */
export type ViewAudience = "parent" | "pupil";

/** All texts of one language on consent, except the names of purposes. */
export interface ConsentTexts {
  /** Sentence for each state of consent. */
  readonly states: {
    readonly school: { readonly [State in ConsentState]: string };
  } & {
    readonly [Audience in ViewAudience]: { readonly [State in PurposeView["state"]]: string };
  };
  /** Reasons for asking. `guardian-conflict` is shown to the school only. */
  readonly asking: {
    readonly school: { readonly [Reason in AskingReason]: string };
  } & {
    readonly [Audience in ViewAudience]: {
      readonly [Reason in Exclude<AskingReason, "guardian-conflict">]: string;
    };
  };
  /** Reasons for a state, for the school. */
  readonly reasons: { readonly [Reason in ConsentReason]: string };
  /** Label for the role of the recorder. */
  readonly roles: { readonly [Role in RecordedBy["role"]]: string };
  /** Label of each event. */
  readonly events: { readonly [State in ConsentEvent["state"]]: string };
  /** Text for each refused operation, by issue code. */
  readonly refusals: { readonly [Code in ConsentRefusal]: string };
  readonly guardianRules: { readonly [Rule in GuardianRule]: string };
}

/** Message catalogue with the texts on consent, such as `@bijsluiter/core/messages/nl`. */
export interface ConsentMessages {
  readonly consent: ConsentTexts;
}

/** Names of purposes in one language, in a separate type because a page may need only these. */
export type PurposeTexts = {
  readonly [Id in SchoolPurposeId]: {
    /** Title of a few words. */
    readonly title: string;
    /** Description in one plain sentence. */
    readonly description: string;
  };
};
