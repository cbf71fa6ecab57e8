import type { enisaCircumstances } from "../data/enisa-severity.ts";
import type {
  EnisaCategory,
  EnisaFactor,
  EnisaIdentificationLevel,
  EnisaIdentifier,
  SeverityLevel,
} from "./enisa-input.ts";
import type { SeverityTerm } from "./severity.ts";

/** Texts for every term of a severity score. */
export interface BreachSeverityTexts {
  readonly levels: Readonly<Record<SeverityLevel, string>>;
  /** Consequences of each level for the people affected. */
  readonly consequences: Readonly<Record<SeverityLevel, string>>;
  readonly terms: Readonly<Record<SeverityTerm["term"], string>>;
  readonly categories: Readonly<Record<EnisaCategory, string>>;
  readonly factors: Readonly<Record<EnisaFactor, string>>;
  readonly identifiers: Readonly<Record<EnisaIdentifier, string>>;
  readonly identificationLevels: Readonly<Record<EnisaIdentificationLevel, string>>;
  readonly circumstances: {
    readonly [Element in keyof typeof enisaCircumstances]: {
      readonly heading: string;
      readonly bands: Readonly<Record<keyof (typeof enisaCircumstances)[Element] & string, string>>;
    };
  };
  readonly flags: { readonly moreThan100: string; readonly unintelligible: string };
  /** Text for several identifiers that together identify more. */
  readonly combined: string;
  /** Text for a level that the controller states instead. */
  readonly stated: string;
  /** Statement that a score has no legal effect. */
  readonly caution: string;
}
