import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "vitest/config";

const testingLibrary = fileURLToPath(
  new URL(
    "../../../node_modules/@testing-library/react/dist/@testing-library/react.esm.js",
    import.meta.url,
  ),
);

/** Vitest settings for the tests of the widgets, on the React in the folder `react`. */
export function widgetTests(options: {
  readonly name: string;
  readonly react: string;
  /** The major version that must be found there. */
  readonly major: string;
  /** Patterns of files within `src`; all tests when absent. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}): ViteUserConfig {
  // Read @bijsluiter/core from its sources, so that tests need no build.
  const conditions = ["@bijsluiter/source"];
  return {
    resolve: {
      conditions,
      alias: [
        ...["react", "react-dom"].map((find) => ({ find, replacement: options.react + find })),
        // Its CommonJS build would look for React by itself.
        { find: "@testing-library/react", replacement: testingLibrary },
      ],
    },
    ssr: { resolve: { conditions } },
    test: {
      name: options.name,
      environment: "jsdom",
      // One worker reads React and the widgets once; each file still has a page of its own.
      isolate: false,
      // Forms that are filled in by keyboard, and properties: on a busy machine they take their time.
      testTimeout: 60_000,
      hookTimeout: 120_000,
      env: { REACT_MAJOR: options.major },
      dir: fileURLToPath(new URL("../src", import.meta.url)),
      include: [...(options.include ?? ["**/*.test.{ts,tsx}"])],
      ...(options.exclude && { exclude: [...options.exclude] }),
      setupFiles: [fileURLToPath(new URL("setup.ts", import.meta.url))],
      server: { deps: { inline: [/@testing-library\/react/] } },
    },
  };
}
