import type { DraftContent } from "./read-draft.ts";

/** Of drafts as they are stored. */
export const DRAFT_VERSION = 1;

/** What is stored. */
export const writeDraft = (savedAt: string, content: DraftContent): string =>
  JSON.stringify({ version: DRAFT_VERSION, savedAt, content });
