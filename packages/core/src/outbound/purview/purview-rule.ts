import type { PurviewNoteCode } from "./purview-note.ts";

/** A kind of personal data in a Purview rule. */
export interface PurviewInformation {
  /** Name of the sensitive information type. */
  readonly Name: string;
  readonly minCount: number;
  /** Maximum count; -1 means unlimited. */
  readonly maxCount: number;
  readonly minConfidence: number;
  readonly maxConfidence: 100;
}

/** Parameters of `New-DlpComplianceRule`, by name. */
export type PurviewParameters = Readonly<
  Record<string, string | boolean | number | readonly string[] | readonly PurviewInformation[]>
>;

/** Part of a policy that a rule of Purview cannot express, or expresses differently. */
export interface PurviewNote {
  readonly code: PurviewNoteCode;
  readonly ruleId: string;
  /** Kind that Purview does not support. */
  readonly kind?: string;
}

/** Policy as parameters of Purview commands, and the parts that these cannot express. */
export interface PurviewPolicy {
  /** Parameters of `New-DlpCompliancePolicy`. */
  readonly policy: { readonly Mode: string; readonly ExchangeLocation: "All" };
  /** Parameters of `New-DlpComplianceRule`, one set for each rule, in order of priority. */
  readonly rules: readonly PurviewParameters[];
  readonly notes: readonly PurviewNote[];
}
