/**
 * Languages that the package has, each a folder beside this file and a subpath `/locales/<language>`. The build and the
 * tests follow this list; a test holds the exports of the package equal to it.
 */
export const languages = ["nl", "en"] as const;
