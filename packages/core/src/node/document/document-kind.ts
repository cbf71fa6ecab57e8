import type * as z from "zod/mini";
import type { DocumentOutline } from "../../documents/outline/document-outline.ts";
import type { DeclaredMatch } from "../../inserts/index.ts";
import type { LanguageMessages } from "../../messages/index.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Finding } from "../../shared/finding.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { toIssues } from "../../shared/issues/to-issues.ts";

/** A finding with its sentence. */
export interface Judgement extends Finding {
  readonly text: string;
}

/** When, and with which words, a document is judged. */
export interface JudgeOptions {
  readonly asOf: Day;
  readonly isSigning: boolean;
  readonly messages: LanguageMessages;
}

/** For whom, and with which words, a document is written out. */
interface OutlineOptions {
  readonly reader?: Reader;
  readonly messages: LanguageMessages;
}

/** Every {@link Reader}. */
export const readers = ["parent", "pupil", "staff"] as const;

/** For whom a document is written out; `staff` is the whole document. */
export type Reader = (typeof readers)[number];

/** What a document of type `T` can be used for; a part that is left out makes no sense for it. */
interface Abilities<T> {
  readonly judge: (document: T, options: JudgeOptions) => readonly Judgement[];
  /** Holds real rows against a document that declares data. */
  readonly declared?: (
    document: T,
    matches: readonly DeclaredMatch[],
    options: JudgeOptions,
  ) => readonly Judgement[];
  /** Undefined for a reader that it is not written for. */
  readonly outline?: (document: T, options: OutlineOptions) => DocumentOutline | undefined;
  /** What a later version changes. The place of what was removed is one in the earlier version. */
  readonly changes?: (
    before: T,
    after: T,
    messages: LanguageMessages,
  ) => readonly (Judgement & { readonly isRemoved: boolean })[];
}

/** A document that could be read. */
interface ReadDocument {
  /** As its schema gives it back. */
  readonly value: unknown;
  readonly can: Abilities<unknown>;
}

/** A kind of document that the commands know. */
export interface DocumentKind {
  /** Also the name of its JSON Schema. */
  readonly name: string;
  /** A member that no kind before it has. */
  readonly marker: string;
  readonly schema: z.ZodMiniType;
  readonly read: (document: unknown) => ReadDocument | { readonly issues: readonly Issue[] };
}

/** A kind of document, from its schema and what it can be used for. */
export function kindOf<T>(
  about: Pick<DocumentKind, "name" | "marker">,
  schema: z.ZodMiniType<T>,
  abilities: Abilities<T>,
): DocumentKind {
  return {
    ...about,
    schema,
    read: (document) => {
      const parsed = schema.safeParse(document);
      // Only values that this schema gave back are handed to them.
      return parsed.success
        ? { value: parsed.data, can: abilities as Abilities<unknown> }
        : { issues: toIssues(parsed.error.issues, document, schema) };
    },
  };
}
