import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { type LanguageTag, languageTag } from "../../shared/text/language-tag.ts";
import { plainText } from "../../shared/text/plain-text.ts";

const indicationMethods = [
  "button",
  "toggle",
  "form",
  "signature-on-paper",
  "spoken",
  "gpc-signal",
] as const;

/** Method by which a choice was indicated. */
export type IndicationMethod = (typeof indicationMethods)[number];

/** Checks an {@link IndicationMethod}. */
export const indicationMethod: z.ZodMiniType<IndicationMethod> = z.enum(indicationMethods);

/** Description of what was shown on screen or paper when the choice was made. */
export interface ConsentEvidence {
  readonly surface: "banner" | "panel" | "gate" | "form" | "paper-form" | "browser-signal";
  /** Layout of the choices, e.g. `"equal-buttons"`. */
  readonly choiceLayout: string;
  readonly locale: LanguageTag;
  readonly appVersion: string;
}

/** Checks a {@link ConsentEvidence}. */
export const consentEvidence: z.ZodMiniType<ConsentEvidence> = z.strictObject({
  surface: z.enum(["banner", "panel", "gate", "form", "paper-form", "browser-signal"]),
  choiceLayout: idText,
  locale: languageTag,
  appVersion: plainText,
} satisfies Shape<ConsentEvidence>);
