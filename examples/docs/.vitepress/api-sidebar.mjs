import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const api = fileURLToPath(new URL("../api/", import.meta.url));

/**
 * A group for each package with its subpaths: what typedoc wrote, and empty before it ran. The operations stand on the page of
 * their subpath: every page carries the sidebar, and with them the first load is too heavy.
 */
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
        .map(subpath),
    })),
  ];
}

function subpath(folder) {
  const name = folder.split("/").slice(1).join("/");
  return { text: name === "index" ? "the package itself" : `/${name}`, link: `/api/${folder}/` };
}
