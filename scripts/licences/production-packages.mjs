import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** Licence that a manifest states; older ones have a list or an object. */
function licenceOf({ license, licenses }) {
  if (typeof license === "string") return license;
  const types = [license, ...(licenses ?? [])].flatMap((one) => (one?.type ? [one.type] : []));
  return types.length > 0 ? types.join(" OR ") : undefined;
}

/** Folder in which Node finds package `name` from `folder`. */
function resolveFolder(name, folder) {
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    const candidate = join(at, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return realpathSync(candidate);
    if (dirname(at) === at) return undefined;
  }
}

/**
 * Everything that comes along when a published package is installed: its dependencies and peers, and theirs.
 *
 * @returns Rows `{ name, version, licence, folder, use }`. `use` is `optional` for what only an optional peer brings.
 */
export function productionPackages(folder) {
  const found = new Map();
  const visit = (from, use) => {
    const {
      dependencies = {},
      peerDependencies = {},
      peerDependenciesMeta = {},
    } = readManifest(from);
    const isOptional = (name) => name in peerDependencies && peerDependenciesMeta[name]?.optional;
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      const useHere = use === "optional" || isOptional(name) ? "optional" : "required";
      const at = resolveFolder(name, from);
      if (at === undefined && from !== folder && isOptional(name)) continue;
      const key = at ?? name;
      const known = found.get(key);
      if (known && (known.use === "required" || useHere === "optional")) continue;
      const { version, ...manifest } = at === undefined ? {} : readManifest(at);
      found.set(key, { name, version, licence: licenceOf(manifest), folder: at, use: useHere });
      if (at !== undefined) visit(at, useHere);
    }
  };
  visit(folder, "required");
  return [...found.values()];
}

/**
 * Packages of others of which code is in the built files, as the line tells that the build writes above each module.
 *
 * @returns Rows as of {@link productionPackages} with use `bundled`; undefined when there is no build.
 */
export function bundledPackages(folder) {
  const dist = join(folder, "dist");
  if (!existsSync(dist)) return undefined;
  const folders = new Set();
  for (const name of readdirSync(dist, { recursive: true })) {
    if (!name.endsWith(".js")) continue;
    const code = readFileSync(join(dist, name), "utf8");
    for (const [, source] of code.matchAll(/^\/\/ (\S*node_modules\/\S+)$/gm))
      folders.add(packageOf(resolve(folder, source)));
  }
  const rows = [...folders].map((at) => {
    const { name, version, ...manifest } = readManifest(at);
    return { name, version, licence: licenceOf(manifest), folder: at, use: "bundled" };
  });
  return rows.sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Folder of the package that a file belongs to: the nearest with a manifest that has a name and a version. */
function packageOf(path) {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (existsSync(join(at, "package.json"))) {
      const { name, version } = readManifest(at);
      if (name && version) return at;
    }
    if (dirname(at) === at) throw new Error(`No package found around ${path}.`);
  }
}
