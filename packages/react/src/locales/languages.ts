/**
 * Languages of the package, each with a folder next to this file and a subpath `/locales/<language>`. The build and the
 * tests use this list; a test compares it with the exports of the package.
 */
export const languages = ["nl", "en"] as const;
