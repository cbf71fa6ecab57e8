import type { Issue } from "@bijsluiter/core";

/** The server refused, or could not be reached: `status` is 0 then. */
export class ApiError extends Error {
  readonly status: number;
  readonly issues: readonly (Issue & { readonly message: string })[];

  constructor(status: number, issues: ApiError["issues"] = []) {
    super(`The server answered ${status}`);
    this.status = status;
    this.issues = issues;
  }
}

/** Asks the API in the language of the page. */
export function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const language = document.documentElement.lang;
  const headers = { "accept-language": language, ...(init.headers as Record<string, string>) };
  return fetch(`/api${path}`, { ...init, headers });
}

/** Asks the API; throws {@link ApiError} when it refuses. */
export async function call<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await ask(path, init).catch((error: unknown) => {
    // A request that the page itself gave up is no failure.
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError(0);
  });
  const isJson = response.headers.get("content-type")?.includes("json");
  const body: unknown = isJson ? await response.json() : undefined;
  if (!response.ok)
    throw new ApiError(response.status, (body as { issues?: ApiError["issues"] })?.issues);
  return body as Answer;
}

/** A body to send. */
export const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  body: JSON.stringify(body),
  headers: { "content-type": "application/json", ...headers },
});
