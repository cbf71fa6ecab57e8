import { firstAgreement } from "./documents/first-agreement.ts";
import { firstFramework } from "./documents/first-framework.ts";
import { firstInsert } from "./documents/first-insert.ts";
import { firstMeasures } from "./documents/first-measures.ts";
import { firstPolicy } from "./documents/first-policy.ts";
import type { FirstDocument } from "./first-document.ts";

/** Every document that `init` makes; a new one is a row. */
export const firstDocuments: readonly FirstDocument[] = [
  firstInsert,
  firstAgreement,
  firstPolicy,
  firstMeasures,
  firstFramework,
];
