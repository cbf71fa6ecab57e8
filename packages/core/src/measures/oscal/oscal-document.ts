import type { Instant } from "../../shared/dates/instant.ts";

/** A named value of OSCAL. */
export interface OscalProp {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
}

/** Observation: one piece of evidence. */
export interface OscalObservation {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props?: readonly OscalProp[];
  readonly methods: readonly ("EXAMINE" | "INTERVIEW" | "TEST")[];
  readonly "relevant-evidence": readonly { readonly href?: string; readonly description: string }[];
  readonly collected: Instant;
  readonly expires: Instant;
}

/** Result for one measure. */
export interface OscalFinding {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly OscalProp[];
  readonly target: {
    readonly type: "objective-id";
    readonly "target-id": string;
    readonly status: {
      readonly state: "satisfied" | "not-satisfied";
      readonly reason: "pass" | "fail" | "other";
    };
  };
  readonly "related-observations"?: readonly { readonly "observation-uuid": string }[];
}

/** Assessment results of OSCAL 1.2. Lists are never empty, as the model requires. */
export interface OscalAssessmentResults {
  readonly "assessment-results": {
    readonly uuid: string;
    readonly metadata: {
      readonly title: string;
      readonly "last-modified": Instant;
      readonly version: string;
      readonly "oscal-version": string;
    };
    readonly "import-ap": { readonly href: string };
    readonly results: readonly {
      readonly uuid: string;
      readonly title: string;
      readonly description: string;
      readonly start: Instant;
      readonly "reviewed-controls": {
        readonly "control-selections": readonly (
          | { readonly "include-all": Readonly<Record<string, never>> }
          | { readonly "include-controls": readonly { readonly "control-id": string }[] }
        )[];
      };
      readonly observations?: readonly OscalObservation[];
      readonly findings?: readonly OscalFinding[];
    }[];
  };
}
