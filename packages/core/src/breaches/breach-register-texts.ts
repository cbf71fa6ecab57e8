import type { RegisterEvent } from "./register/register-event.ts";
import type { RegisterVerdict } from "./register/verify/register-verdict.ts";

/** Texts for a register: verdicts of a check, and events. */
export interface BreachRegisterTexts {
  /** Text for a valid register, with the number of verified lines. */
  readonly right: (entries: number) => string;
  /** Text for the number of erased lines. */
  readonly erased: (entries: number) => string;
  /** Text on the limits of a verification without an externally stored head. */
  readonly unseen: string;
  /** Text on the limits of a verification after the last line that an external head confirms. */
  readonly unseenAfter: (sequence: number) => string;
  /** Text for the first invalid line. */
  readonly broken: (sequence: number) => string;
  /** Text for each reason why a line is invalid. */
  readonly reasons: Readonly<
    Record<Extract<RegisterVerdict, { readonly valid: false }>["reason"], string>
  >;
  /** Name of each event, as a heading. */
  readonly events: Readonly<Record<RegisterEvent["kind"], string>>;
}
