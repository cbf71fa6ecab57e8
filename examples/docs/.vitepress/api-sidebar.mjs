import { existsSync, readFileSync } from "node:fs";

const written = new URL("../api/typedoc-sidebar.json", import.meta.url);

/** A group for each subpath of both packages, made of what typedoc wrote; empty before it ran. */
export function apiSidebar() {
  const packages = existsSync(written) ? JSON.parse(readFileSync(written, "utf8")) : [];
  return [
    { text: "All subpaths", link: "/api/" },
    ...packages.map(({ text, items }) => ({ text, items: items.map(subpath) })),
  ];
}

function subpath({ text, link, items = [] }) {
  const operations = items.flatMap((group) => group.items ?? []);
  return {
    text: text === "index" ? "the package itself" : `/${text}`,
    link,
    ...(operations.length > 0 && {
      collapsed: true,
      items: operations.map((one) => ({ text: one.text, link: one.link.replace(/\.md$/, "") })),
    }),
  };
}
