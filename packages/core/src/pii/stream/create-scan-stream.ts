import { checkOperators, checkRedactOptions } from "../redaction/check-operators.ts";
import { rewrite } from "../redaction/rewrite.ts";
import { rewriteWithKey } from "../redaction/rewrite-with-key.ts";
import { checkKey, openVault } from "../redaction/vault.ts";
import type { RedactOptions, RedactWithKeyOptions } from "../scanner/scanner.ts";
import type { WholeScan } from "../scanner/whole-scan.ts";
import type { IncrementalScan, ScannedPiece } from "./incremental.ts";
import { createWebTransform, type WebTransform } from "./web-transform.ts";

type Options = RedactOptions | RedactWithKeyOptions;

/** Streams from text to matches, or to redacted text. */
export function createScanStream(
  incrementalScan: () => IncrementalScan<string>,
  scan: WholeScan,
): (options?: Options) => WebTransform {
  return (options) => {
    const incremental = incrementalScan();
    const items =
      options === undefined
        ? async ({ matches }: ScannedPiece<string>) => matches
        : redacted(options, scan);
    const send = async (piece: ScannedPiece<string>, to: { enqueue(item: unknown): void }) => {
      for (const item of await items(piece)) to.enqueue(item);
    };
    return createWebTransform({
      // What is no text, `push` refuses.
      transform: async (chunk, controller) => send(incremental.push(chunk as string), controller),
      flush: (controller) => send(incremental.finish(), controller),
    });
  };
}

function redacted(
  options: Options,
  scan: WholeScan,
): (piece: ScannedPiece<string>) => Promise<readonly string[]> {
  checkRedactOptions(options);
  const { operators = {} } = options;
  const hasKey = "key" in options;
  checkOperators(operators, { hasKey, isHarmless: (text) => scan(text).length === 0 });
  if (hasKey) checkKey(options.key);
  const opening = hasKey ? openVault(options.key) : undefined;
  return async (piece) => {
    const matches = piece.matches.map((match) => ({
      ...match,
      start: match.start - piece.start,
      end: match.end - piece.start,
    }));
    // A keyed operator was refused above when there is no key.
    const vault = await opening;
    const text = vault
      ? await rewriteWithKey(piece.text, matches, { operators, vault })
      : rewrite(piece.text, matches, operators as NonNullable<RedactOptions["operators"]>);
    return text === "" ? [] : [text];
  };
}
