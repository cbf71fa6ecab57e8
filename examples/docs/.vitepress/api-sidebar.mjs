import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const api = fileURLToPath(new URL("../api/", import.meta.url));

/** A group for each package, in it each subpath with its operations: what typedoc wrote. Empty before it ran. */
export function apiSidebar() {
  const files = existsSync(api)
    ? readdirSync(api, { recursive: true }).map((path) => path.replaceAll("\\", "/"))
    : [];
  return [
    { text: "All subpaths", link: "/api/" },
    ...["core", "react"].map((name) => ({
      text: `@bijsluiter/${name}`,
      items: files
        .filter((path) => path.startsWith(`${name}/`) && path.endsWith("/index.md"))
        .filter((path) => path !== `${name}/index.md`)
        .map((path) => path.slice(0, -"/index.md".length))
        .sort()
        .map((folder) => subpath(folder, files)),
    })),
  ];
}

function subpath(folder, files) {
  const [, ...steps] = folder.split("/");
  const begin = `${folder}/functions/`;
  const operations = files
    .filter((path) => path.startsWith(begin) && path.endsWith(".md"))
    .map((path) => path.slice(begin.length, -".md".length))
    .sort();
  return {
    text: steps.join("/") === "index" ? "the package itself" : `/${steps.join("/")}`,
    link: `/api/${folder}/`,
    ...(operations.length > 0 && {
      collapsed: true,
      items: operations.map((text) => ({ text, link: `/api/${begin}${text}` })),
    }),
  };
}
