import type { Issue } from "@bijsluiter/core";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { HttpEnv } from "./http-env.ts";
import { issueMessage } from "./issue-message.ts";

/**
 * An answer that refuses: issues in the shape of Standard Schema (`message`, `path`), with `code` and `params` beside them.
 * Holds no value of the request.
 */
export function refuse(
  context: Context<HttpEnv>,
  status: ContentfulStatusCode,
  issues: readonly Issue[],
): Response {
  const language = context.get("language");
  return context.json(
    { issues: issues.map((issue) => ({ ...issue, message: issueMessage(issue, language) })) },
    status,
  );
}

/** An answer that refuses the request as a whole. */
export function problem(
  context: Context<HttpEnv>,
  status: ContentfulStatusCode,
  code: string,
): Response {
  return refuse(context, status, [{ code, path: [], params: {} }]);
}
