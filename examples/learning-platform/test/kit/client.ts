import { randomUUID } from "node:crypto";
import type { Role } from "../../shared/roles.ts";

/** An answer, its body read as far as it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Json;
}

/** JSON that a test looks into without proving its shape first. */
type Json = ReturnType<typeof JSON.parse>;

/** Calls the API of a platform as one role. */
export function clientOf(url: string, role: Role = "privacy-officer") {
  const cookie = `leerplein-role=${role}`;
  const call = async (method: string, path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = { cookie, ...(init.headers as Record<string, string>) };
    const response = await fetch(`${url}/api${path}`, { ...init, method, headers });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json");
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    };
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    call("POST", path, {
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "content-type": "application/json", ...headers },
    });
  return {
    call,
    post,
    get: (path: string, headers: Record<string, string> = {}) => call("GET", path, { headers }),
    report: (report: unknown, key: string = randomUUID()) =>
      post("/breach-reports", report, { "idempotency-key": key }),
  };
}

const GIVE_UP_MS = 60_000;

/** Asks again until `done`, for what happens in the background. */
export async function until<Value>(
  ask: () => Promise<Value>,
  done: (value: Value) => boolean,
): Promise<Value> {
  const giveUpAt = Date.now() + GIVE_UP_MS;
  for (;;) {
    const value = await ask();
    if (done(value)) return value;
    if (Date.now() > giveUpAt) throw new Error("It did not happen in time.");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
