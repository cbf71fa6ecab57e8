import { groupTitles } from "../.vitepress/group-titles.mjs";

/** A page for each group of the gallery. */
export default {
  paths: () => groupTitles().map(([group, title]) => ({ params: { group, title } })),
};
