import type { Issue } from "./issue.ts";

/** The issue that something else was expected at `path`. */
export const wrongType = (path: Issue["path"], expected: string): Issue => ({
  code: "wrong-type",
  path,
  params: { expected },
});
