import type { PurviewNoteCode } from "./purview-note.ts";

/** A kind of personal data in a Purview rule. */
export interface PurviewInformation {
  /** Name of the sensitive information type. */
  readonly Name: string;
  readonly minCount: number;
  /** -1: any number. */
  readonly maxCount: number;
  readonly minConfidence: number;
  readonly maxConfidence: 100;
}

/** Names and values of `New-DlpComplianceRule`. */
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

/** Policy as names and values of the commands of Purview, and the parts that these cannot express. */
export interface PurviewPolicy {
  /** `New-DlpCompliancePolicy`. */
  readonly policy: { readonly Mode: string; readonly ExchangeLocation: "All" };
  /** `New-DlpComplianceRule`, one for each rule, in the order of their priority. */
  readonly rules: readonly PurviewParameters[];
  readonly notes: readonly PurviewNote[];
}
