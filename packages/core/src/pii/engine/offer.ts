import { confidence } from "../confidence.ts";
import { piiKinds } from "../data/pii-kinds.ts";
import type { PiiKind } from "../pii-kind.ts";

/** What a form may be taken for, and how sure that is; one for each form, made once. */
export interface Offer {
  readonly kind: string;
  /** Place of the kind among all that a scanner knows. */
  readonly place: number;
  /** Confidence without any label. */
  readonly bare: number;
  /** Confidence with a label beside it, or {@link unlabelled}. */
  readonly labelled: number;
}

/** Labels make no difference. */
export const unlabelled = -1;

/** An offer of a built-in kind. */
export function offer(kind: PiiKind, bare: number, labelled: number = confidence.strong): Offer {
  return { kind, place: piiKinds.indexOf(kind), bare, labelled };
}
