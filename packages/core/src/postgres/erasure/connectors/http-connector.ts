import * as z from "zod/mini";
import { maxKeys } from "../../../shared/max-keys.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { codeName } from "../../../shared/text/code-name.ts";
import { shortText } from "../../../shared/text/short-text.ts";
import { webAddress } from "../../../shared/text/web-address.ts";
import { isCallable } from "../../is-callable.ts";
import type { ErasureConnector, ErasureWork } from "../erasure-connector.ts";

/** Part of `fetch` that is used; a time limit is up to the caller, e.g. with a signal. */
export type FetchLike = (
  url: string,
  init: {
    readonly method: "POST";
    readonly headers: Record<string, string>;
    readonly body: string;
    readonly redirect: "error";
  },
) => Promise<{
  readonly ok: boolean;
  /** Body of the answer. */
  readonly text: () => Promise<string>;
}>;

/** An endpoint of another service. */
export interface HttpConnectorOptions {
  readonly name: string;
  /**
   * Takes a POST of `{ element, answer, recordIds, dryRun }` with an `Idempotency-Key`, and responds with `{ "records":
   * [...] }`: the processed records, or in a dry run the existing ones.
   */
  readonly url: string;
  readonly fetch: FetchLike;
  /** Such as a token. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Capabilities; default `erase`. */
  readonly can?: readonly ErasureWork["answer"][];
}

const httpConnectorOptions: z.ZodMiniType<HttpConnectorOptions> = z.strictObject({
  name: codeName,
  url: webAddress,
  fetch: z.custom<FetchLike>(isCallable),
  headers: z.exactOptional(
    z
      .record(z.string().check(maxLength(200)), z.string().check(maxLength(8000)))
      .check(maxKeys(50)),
  ),
  can: z.exactOptional(z.array(z.enum(["erase", "anonymise", "restrict"])).check(maxLength(3))),
} satisfies Shape<HttpConnectorOptions>);

const reply = z.object({ records: z.array(shortText).check(maxLength(1_000_000)) });

/**
 * Connector to another service by HTTP, which gets the same key at every retry. A record that it does not name in its
 * answer has failed.
 */
export function httpConnector(options: HttpConnectorOptions): ErasureConnector {
  const {
    name,
    url,
    fetch,
    headers = {},
    can = ["erase"],
  } = parseInput(httpConnectorOptions, options);
  async function ask({ key, ...work }: ErasureWork, dryRun: boolean): Promise<readonly string[]> {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        ...headers,
        "content-type": "application/json",
        "idempotency-key": dryRun ? `dry-${key}` : key,
      },
      body: JSON.stringify({ ...work, dryRun }),
      redirect: "error",
    });
    if (!response.ok) throw new Error("The service refused.");
    return parseInput(reply, JSON.parse(await response.text())).records;
  }
  return {
    name,
    can,
    preview: (work) => ask(work, true),
    carryOut: (work) => ask(work, false),
  };
}
