import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import type { RegisterWriter } from "./register-writer.ts";

/** Request that may be repeated. */
export interface OnceRequest {
  /** Key that its sender gave it. */
  readonly key: string;
  /** Request: another request under the same key is refused. */
  readonly request: unknown;
  /** Time of arrival. */
  readonly at: string;
}

/** Outcome of a request. */
export type Answered<Answer> =
  | { readonly outcome: "recorded" | "repeated"; readonly answer: Answer }
  | { readonly outcome: "key-used" };

/** Does `work` once for each key; a repeated request gets the answer of then. The answer is JSON that names its breach. */
export async function writeOnce<Answer extends { readonly reference: string }>(
  writer: RegisterWriter,
  { key, request, at }: OnceRequest,
  work: (writer: RegisterWriter) => Promise<Answer>,
): Promise<Answered<Answer>> {
  const requestHash = sha256(canonicalJson(request as Json));
  const { rows } = await writer.client.query<{ request_hash: string; answer: string }>(
    "select request_hash, answer from bijsluiter.register_answer where key = $1",
    [key],
  );
  const [earlier] = rows;
  if (earlier)
    return earlier.request_hash === requestHash
      ? { outcome: "repeated", answer: JSON.parse(earlier.answer) as Answer }
      : { outcome: "key-used" };
  const answer = await work(writer);
  await writer.client.query(
    `insert into bijsluiter.register_answer (key, request_hash, reference, answer, answered_at)
    values ($1, $2, $3, $4, $5::text::timestamptz)`,
    [key, requestHash, answer.reference, JSON.stringify(answer), at],
  );
  return { outcome: "recorded", answer };
}
