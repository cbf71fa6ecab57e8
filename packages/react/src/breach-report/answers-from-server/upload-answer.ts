import { type Attachment, attachment } from "@bijsluiter/core/breaches";
import { asRecord } from "./check-submit-answer.ts";

/** Reason why a server refuses a file, however often it is sent. */
export type FileRefusal = "file-too-large" | "file-refused";

/** Result of `upload`: where the file is, or that it is refused. */
export type UploadAnswer = Attachment | { readonly refused: FileRefusal };

/** Statuses after which sending the same file again is of no use. RFC 9110, section 15.5. */
const refusals = new Map<number, FileRefusal>([
  [400, "file-refused"],
  [413, "file-too-large"],
  [415, "file-refused"],
  [422, "file-refused"],
]);

/**
 * Answer in a response of `fetch`, for a custom `upload`.
 *
 * @throws Error when it is not known whether the file was stored.
 */
export async function readUploadAnswer(response: Response): Promise<UploadAnswer> {
  const refused = refusals.get(response.status);
  if (refused) return { refused };
  const answer = response.ok && checkUploadAnswer(await response.json());
  if (!answer) throw new Error(`The file was not stored: ${response.status}`);
  return answer;
}

/** What an `upload` resolved with, held against the schema; `undefined` when it is no answer. */
export function checkUploadAnswer(input: unknown): UploadAnswer | undefined {
  const { reference, name, mediaType, bytes, refused } = asRecord(input);
  if (refused === "file-too-large" || refused === "file-refused") return { refused };
  // A server may tell more than the report has room for.
  const { data } = attachment.safeParse({ reference, name, mediaType, bytes });
  return data;
}
