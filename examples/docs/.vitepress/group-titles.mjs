import { readFileSync } from "node:fs";

const text = readFileSync(new URL("../gallery/groups.ts", import.meta.url), "utf8");

/** Names and titles of the pages of the gallery, as its module has them. */
export const groupTitles = () =>
  [...text.matchAll(/^ {2}(\w+): \{\s*title: "([^"]+)"/gm)].map(([, name, title]) => [name, title]);
