import { isBytes } from "../../shared/bytes/is-bytes.ts";
import { joinBytes } from "../../shared/bytes/join-bytes.ts";
import { type ContentFacts, joinFacts, notSearched } from "../read/content-facts.ts";
import type { Reader } from "../read/outbound-detector.ts";
import { readContent, spaced } from "../read/read-content.ts";
import { isOf, type WebBlob, type WebForm, type WebReader, type WebStream, web } from "./web.ts";

/** Body of a request: a copy that does not change, and its facts. */
export interface CapturedBody {
  readonly body: unknown;
  readonly facts: (reader: Reader) => Promise<ContentFacts>;
}

const nothing: ContentFacts = { hits: [], unscannable: [] };

/** Captures the body of a request. A stream is read up to the limit; the rest is sent after the captured part. */
export async function captureBody(body: unknown, maxBytes: number): Promise<CapturedBody> {
  if (body === undefined || body === null) return { body, facts: async () => nothing };
  if (typeof body === "string")
    return { body, facts: (reader) => readContent(body, "body", reader) };
  if (isOf("URLSearchParams", body)) return captureQuery(body);
  if (isOf("FormData", body)) return captureForm(body as WebForm);
  if (isOf("Blob", body))
    return { body, facts: (reader) => blobFacts(body as WebBlob, "body", reader) };
  if (isOf("ReadableStream", body)) return captureStream(body as WebStream, maxBytes);
  const bytes = bytesOf(body);
  return bytes
    ? { body: bytes, facts: (reader) => readContent(bytes, "body", reader) }
    : { body, facts: async () => notSearched("body", "error") };
}

/** Copy of the bytes, since the caller may change the original while it is searched. */
function bytesOf(body: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(body))
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
  return body instanceof ArrayBuffer ? new Uint8Array(body).slice() : undefined;
}

function captureQuery(query: unknown): CapturedBody {
  const body = new (web().URLSearchParams)(query);
  const text = [...body].map(([name, value]) => `${name}: ${value}`).join("\n");
  return { body, facts: (reader) => readContent(text, "body", reader) };
}

function captureForm(form: WebForm): CapturedBody {
  const body = new (web().FormData)();
  const fields: (readonly [string, string | WebBlob])[] = [];
  form.forEach((value, name) => {
    fields.push([name, value]);
    body.append(name, value);
  });
  const facts = async (reader: Reader) => {
    const all: ContentFacts[] = [];
    for (const [index, [name, value]] of fields.entries()) {
      const place = `field-${index + 1}`;
      all.push(
        typeof value === "string"
          ? await readContent(`${name}: ${value}`, place, reader)
          : await blobFacts(value, place, reader),
      );
    }
    return joinFacts(all);
  };
  return { body, facts };
}

/** Facts of a file. The name of a file that is too large is sent as well, so it is searched too. */
async function blobFacts(blob: WebBlob, place: string, reader: Reader): Promise<ContentFacts> {
  const ofName = blob.name ? await readContent(spaced(blob.name), place, reader) : nothing;
  if (blob.size > reader.maxBytes) return joinFacts([ofName, notSearched(place, "too-large")]);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return joinFacts([ofName, await readContent(bytes, place, reader)]);
}

/** Reads a stream up to the limit. The result sends the captured bytes first, followed by the rest of the stream. */
async function captureStream(stream: WebStream, maxBytes: number): Promise<CapturedBody> {
  const source = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= maxBytes) {
    const { done, value } = await source.read();
    if (done) {
      const body = joinBytes(chunks);
      return { body, facts: (reader) => readContent(body, "body", reader) };
    }
    if (!isBytes(value)) {
      await source.cancel();
      return { body: undefined, facts: async () => notSearched("body", "error") };
    }
    chunks.push(value.slice());
    size += value.length;
  }
  const start = joinBytes(chunks).subarray(0, maxBytes);
  const facts = async (reader: Reader) =>
    joinFacts([await readContent(start, "body", reader), notSearched("body", "too-large")]);
  return { body: resumed(chunks, source), facts };
}

function resumed(chunks: readonly Uint8Array[], source: WebReader): WebStream {
  const waiting = [...chunks];
  return new (web().ReadableStream)({
    async pull(to) {
      const next = waiting.shift() ?? (await source.read()).value;
      if (next) to.enqueue(next);
      else to.close();
    },
    cancel: () => source.cancel(),
  });
}
