import type { RegisterEvent } from "./register/register-event.ts";
import type { RegisterVerdict } from "./register/verify/register-verdict.ts";

/** Texts for a register: verdicts of a check, and events. */
export interface BreachRegisterTexts {
  /** Result for a valid register, with the number of lines checked. */
  readonly right: (entries: number) => string;
  /** Number of lines that are erased. */
  readonly erased: (entries: number) => string;
  /** Limits of the check without a head that was stored elsewhere. */
  readonly unseen: string;
  /** Limits of the check after the last line that a head from elsewhere confirms. */
  readonly unseenAfter: (sequence: number) => string;
  /** First invalid line. */
  readonly broken: (sequence: number) => string;
  /** Reasons why a line is invalid. */
  readonly reasons: Readonly<
    Record<Extract<RegisterVerdict, { readonly valid: false }>["reason"], string>
  >;
  /** Name of each event, as a heading. */
  readonly events: Readonly<Record<RegisterEvent["kind"], string>>;
}
