import type { Attachment } from "@bijsluiter/core/breaches";
import type { Answers } from "../../../forms/form-scope.tsx";

/** What is kept of a report that is being filled in. */
export interface DraftContent {
  readonly step: string;
  readonly answers: Answers;
  /** The page to check the answers was reached. */
  readonly checked: boolean;
  /** Absent when none was kept: then there is a new one. */
  readonly idempotencyKey?: string | undefined;
  /** Files that were chosen; those that were stored, with where. */
  readonly files: readonly KeptFile[];
}

/** A file as a draft keeps it: never its content. */
export interface KeptFile {
  readonly name: string;
  /** Absent when it was not stored yet: then it must be chosen again. */
  readonly attachment?: Attachment | undefined;
}

/** Of drafts as they are stored. */
export const DRAFT_VERSION = 1;

/** What is stored. */
export const writeDraft = (savedAt: string, content: DraftContent): string =>
  JSON.stringify({ version: DRAFT_VERSION, savedAt, content });
