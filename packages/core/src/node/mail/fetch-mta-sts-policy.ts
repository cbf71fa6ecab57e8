import { mailDomain } from "../../mail/index.ts";
import { parseInput } from "../../shared/parse-input.ts";

const LARGEST = 65_536;
const PATIENCE = 10_000;

/**
 * Text of the MTA-STS policy of a domain, for `assessDomain`: over HTTPS with a valid certificate, without redirects,
 * as plain text and at most 64 kB. `undefined` when fetching failed.
 *
 * @throws InvalidInputError when `domain` is not a domain name.
 * @see RFC 8461, section 3.3
 */
export async function fetchMtaStsPolicy(
  domain: string,
  { fetch: send = fetch }: { readonly fetch?: typeof fetch } = {},
): Promise<string | undefined> {
  const name = parseInput(mailDomain, domain);
  try {
    const response = await send(`https://mta-sts.${name}/.well-known/mta-sts.txt`, {
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const isText = /^text\/plain\b/i.test(response.headers.get("content-type") ?? "");
    if (response.status !== 200 || !isText || response.body === null) return undefined;
    return await readText(response.body);
  } catch {
    return undefined;
  }
}

async function readText(body: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
