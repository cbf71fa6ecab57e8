import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Rights of a data subject, in the order of the law. Source: GDPR chapter III, from memory, 2026-11-30. */
export const requestKindRows = deepFreeze([
  { code: "access", article: "GDPR art. 15" },
  { code: "rectification", article: "GDPR art. 16" },
  { code: "erasure", article: "GDPR art. 17" },
  { code: "restriction", article: "GDPR art. 18" },
  { code: "portability", article: "GDPR art. 20" },
  { code: "objection", article: "GDPR art. 21" },
  { code: "human-review", article: "GDPR art. 22" },
]);
