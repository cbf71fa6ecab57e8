import type { enisaCircumstances } from "../data/enisa-severity.ts";
import type {
  EnisaCategory,
  EnisaFactor,
  EnisaIdentificationLevel,
  EnisaIdentifier,
  SeverityLevel,
} from "./enisa-input.ts";
import type { SeverityTerm } from "./severity.ts";

/** Words for every term of a severity score. */
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
  /** That several identifiers together say more. */
  readonly combined: string;
  /** That the controller states another level. */
  readonly stated: string;
  /** That a score has no consequence in law. */
  readonly caution: string;
}
