import type * as z from "zod/mini";
import { lawfulBases as rows } from "./data/lawful-bases.ts";
import { codeList } from "./lists/code-list.ts";

/** A ground for processing (*grondslag*), e.g. `"public-task"`. */
export type LawfulBasisCode = (typeof rows)[number]["code"];

/** Checks a {@link LawfulBasisCode}. */
export const lawfulBasisCode: z.ZodMiniType<LawfulBasisCode> = codeList(rows);

/** A ground for processing, and its place in the law. */
export interface LawfulBasis {
  readonly code: LawfulBasisCode;
  /** E.g. `"GDPR art. 6(1)(e)"`. */
  readonly article: string;
  /** Term of the W3C Data Privacy Vocabulary, with prefix. */
  readonly dpv: string;
}

/** Every ground, in the order of GDPR art. 6(1). */
export const lawfulBases: readonly LawfulBasis[] = rows;
