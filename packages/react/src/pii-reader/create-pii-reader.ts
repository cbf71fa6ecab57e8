import type { PiiReader } from "../breach-report/first/pii-reader.ts";

/** A spreadsheet of a whole school is smaller; more would fill the memory of a phone. */
const MOST_BYTES = 50_000_000;

/**
 * A reader for the six questions of a breach report, with the scanner of core. The scanner is loaded when a file is chosen
 * or a text is looked at; nothing is sent.
 *
 * @example
 * ```ts
 * createPiiReader().hasNumbers("Hij mailde naar jan@example.org."); // a promise of true
 * ```
 */
export function createPiiReader(): PiiReader {
  return {
    readFile: async (file, { signal }) => {
      if (file.size > MOST_BYTES) throw new Error("The file is too large to read here.");
      const [bytes, { kindsOfData }] = await Promise.all([
        file.arrayBuffer(),
        import("./scan-with-core.ts"),
      ]);
      signal.throwIfAborted();
      return kindsOfData(new Uint8Array(bytes));
    },
    hasNumbers: async (text) => {
      const { hasNumbers } = await import("./scan-with-core.ts");
      return hasNumbers(text);
    },
  };
}
