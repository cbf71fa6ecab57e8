import type { Language } from "../../../shared/languages.ts";
import type { BreachTexts } from "./breach-texts.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { StepTexts } from "./step-texts.ts";
import { stepsEn } from "./steps-en.ts";
import { stepsNl } from "./steps-nl.ts";

/** Words of the feature by language. */
export const breachTexts: Readonly<Record<Language, BreachTexts>> = { nl, en };

/** Words of its pages on steps, files, signals and figures by language. */
export const stepTexts: Readonly<Record<Language, StepTexts>> = { nl: stepsNl, en: stepsEn };
