import type * as z from "zod/mini";
import { codeList } from "../../vocabulary/lists/code-list.ts";
import { requestKindRows as rows } from "../data/request-kinds.ts";

/** Right that a person exercises, e.g. `"erasure"`; `human-review` is that of art. 22(3). */
export type RequestKind = (typeof rows)[number]["code"];

/** Checks a {@link RequestKind}. */
export const requestKind: z.ZodMiniType<RequestKind> = codeList(rows);

/** All rights with their articles, in the order of the law. */
export const requestKinds: readonly { readonly code: RequestKind; readonly article: string }[] =
  rows;
