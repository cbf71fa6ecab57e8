import type { RightsRequestDraft } from "../../rights-form/rights-form-texts.ts";

/** Response of the server to a request; other properties are passed on. */
export interface RightsReceipt {
  /** Under which the request can be found. */
  readonly reference: string;
}

/** Destination and headers of a request. */
export interface RightsSenderOptions {
  /** Address that takes the request as JSON by POST. */
  readonly endpoint: string;
  /** Headers of each try, such as a token against forged requests. */
  readonly headers?: (() => HeadersInit | Promise<HeadersInit>) | undefined;
}

/** Sends a request; a further try under the same key is the same request. `undefined` when it did not arrive. */
export async function sendRights(
  draft: RightsRequestDraft,
  idempotencyKey: string,
  { endpoint, headers }: RightsSenderOptions,
): Promise<RightsReceipt | undefined> {
  try {
    const own = new Headers(await headers?.());
    own.set("content-type", "application/json");
    own.set("idempotency-key", idempotencyKey);
    const answer = await fetch(endpoint, {
      method: "POST",
      headers: own,
      body: JSON.stringify(draft),
    });
    return answer.ok ? readReceipt(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** An answer without a reference is no receipt. */
export function readReceipt(answer: unknown): RightsReceipt | undefined {
  const { reference } = Object(answer) as { readonly reference?: unknown };
  return typeof reference === "string" && reference.trim() !== ""
    ? { ...Object(answer), reference }
    : undefined;
}
