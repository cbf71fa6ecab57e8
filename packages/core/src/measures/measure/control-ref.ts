import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** A control that a measure answers to, in one edition of a framework. */
export interface ControlRef {
  /** Id of the framework, e.g. `"iso-27001"`. */
  readonly framework: string;
  /** E.g. `"2022"`. Numbers move between editions. */
  readonly edition: string;
  /** Number of the control as the framework writes it, e.g. `"7.10"`. */
  readonly control: string;
}

/** Checks a {@link ControlRef}. */
export const controlRef: z.ZodMiniType<ControlRef> = z.strictObject({
  framework: idText,
  edition: nameText,
  control: nameText,
} satisfies Shape<ControlRef>);
