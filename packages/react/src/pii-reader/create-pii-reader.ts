import type { PiiReader } from "../breach-report/first/pii-reader.ts";
import type { LeakedFileTexts } from "./leaked-file-texts.ts";
import { readInWorker } from "./worker/read-in-worker.ts";
import { startFileWorker } from "./worker/start-file-worker.ts";

/** A larger file is not read on the thread of the page. */
const MOST_ON_THE_PAGE = 2_000_000;

/** Options of {@link createPiiReader}. */
export interface PiiReaderOptions {
  /**
   * Words around the file, instead of those in the language of the form: `leakedFile` of
   * `@bijsluiter/react/locales/nl`, or your own.
   */
  readonly texts?: LeakedFileTexts;
  /**
   * Creates the worker for files, if `new Worker(new URL(...))` in this package does not work, for instance because of
   * another address or a Trusted Types policy. Each file has a separate worker, which ends after it.
   */
  readonly createWorker?: () => Worker;
}

/** Words by language, loaded when a file is asked for. */
const languages: Readonly<Record<string, () => Promise<{ leakedFile: LeakedFileTexts }>>> = {
  nl: () => import("../locales/nl/leaked-file.ts"),
  en: () => import("../locales/en/leaked-file.ts"),
};

/**
 * A reader for a breach report, with the scanner of core: it asks for the leaked file, reads it in a worker, and fills
 * in kinds of data, records and people. It is loaded on demand; nothing is sent or stored.
 *
 * @example
 * ```ts
 * createPiiReader().hasNumbers("Hij mailde naar jan@example.org."); // a promise of true
 * ```
 */
export function createPiiReader(options: PiiReaderOptions = {}): PiiReader {
  const { texts, createWorker = startFileWorker } = options;
  const readFile: PiiReader["readFile"] = async (file, reading) => {
    const told = await readInWorker(file, reading, createWorker);
    if (told) return told;
    if (file.size > MOST_ON_THE_PAGE) return { problem: "failed" };
    const { readLeakedFile } = await import("./reading/read-leaked-file.ts");
    return readLeakedFile(file, { ...reading, name: file.name });
  };
  return {
    readFile,
    hasNumbers: async (text) => {
      const { scan } = await import("@bijsluiter/core/pii");
      return scan(text).length > 0;
    },
    askFile: (box, asked) => {
      const ending = new AbortController();
      const { signal } = ending;
      const load = texts ? async () => ({ leakedFile: texts }) : languages[asked.language];
      const ready = load && Promise.all([import("./asking/ask-file.ts"), load()]);
      ready?.then(
        ([{ askFile }, { leakedFile }]) =>
          signal.aborted || askFile(box, { ...asked, readFile, texts: leakedFile, signal }),
        // What cannot be loaded costs the question, never the form.
        () => undefined,
      );
      return () => {
        ending.abort();
        box.replaceChildren();
      };
    },
  };
}
