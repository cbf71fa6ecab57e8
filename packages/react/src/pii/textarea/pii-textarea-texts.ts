import type { PiiKind } from "@bijsluiter/core/pii";
import type { ConfidenceStep } from "./confidence-step.ts";

/** Words of `PiiTextarea` in one language: `piiTextarea` of `@bijsluiter/react/locales/nl`, or your own. */
export interface PiiTextareaTexts {
  /** Language tag of these words. */
  readonly language: string;
  /** Names of the kinds of personal data; a custom kind that is not in here is shown as its code. */
  readonly kinds: Readonly<Record<PiiKind, string>> & Readonly<Record<string, string>>;
  /** Confidence, in words. */
  readonly confidence: Readonly<Record<ConfidenceStep, string>>;
  /** Announcement after typing stops: the number of findings, and each name once. */
  readonly found: (count: number, kinds: readonly string[]) => string;
  /** Said when there is text, and nothing was found in it. */
  readonly none: string;
  /** A long text is being read. */
  readonly scanning: string;
  /** Name of the list of findings. */
  readonly findings: string;
  /** Line and column, both counted from 1. */
  readonly place: (line: number, column: number) => string;
  /** Goes to it in the text. */
  readonly show: string;
  /** Puts its name in its place. */
  readonly redact: string;
  /** Does so for everything that was found. */
  readonly redactAll: string;
  /** Shows more of the list: how many there are still. */
  readonly more: (count: number) => string;
  /** Replacement for a match of this name. */
  readonly replacement: (kind: string) => string;
}
