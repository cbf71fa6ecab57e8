import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Control that a measure implements, in one edition of a framework. */
export interface ControlRef {
  /** Id of the framework, e.g. `"iso-27001"`. */
  readonly framework: string;
  /** E.g. `"2022"`. Numbers move between editions. */
  readonly edition: string;
  /** Number of the control as the framework writes it, e.g. `"7.10"`. */
  readonly control: string;
}

/** Checks an edition, or the number of a control: one line without blanks around it. One expression, for there are many. */
const numberText: z.ZodMiniType<string> = z.stringFormat(
  "control-number",
  /^[^\s\p{C}](?:[^\p{Cc}\p{Cs}]{0,98}[^\s\p{C}])?$/u,
);

/** Checks a {@link ControlRef}. */
export const controlRef: z.ZodMiniType<ControlRef> = z.strictObject({
  framework: idText,
  edition: numberText,
  control: numberText,
} satisfies Shape<ControlRef>);
