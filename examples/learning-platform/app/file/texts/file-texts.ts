import type { UnreadReason } from "@bijsluiter/core/pii";
import type { FileState } from "../use-file-scan.ts";

/** The words of the page for files. */
export interface FileTexts {
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly hint: string;
  readonly sample: string;
  readonly cancel: string;
  readonly progress: string;
  readonly stage: (state: FileState) => string;
  readonly found: (name: string) => string;
  readonly nothing: string;
  readonly kinds: string;
  readonly kind: string;
  readonly count: string;
  readonly number: (count: number) => string;
  readonly columns: (rows: number) => string;
  readonly column: string;
  readonly columnNumber: (number: number) => string;
  readonly holds: string;
  readonly share: string;
  readonly percent: (part: number) => string;
  readonly notRead: string;
  readonly reasons: Readonly<Record<UnreadReason, string>>;
}
