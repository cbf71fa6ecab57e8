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
 * @returns Rows `{ name, version, licence, folder, use, needs, isDirect }`. `use` is `optional` for what only an optional peer
 *   brings; `needs` lists `name@version` of what it requires itself; `isDirect` for what the package itself requires.
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
      const { version, ...manifest } = at === undefined ? {} : readManifest(at);
      const isDirect = from === folder || Boolean(known?.isDirect);
      found.get(from)?.needs.add(`${name}@${version}`);
      if (known && (known.use === "required" || useHere === "optional")) {
        known.isDirect = isDirect;
        continue;
      }
      const licence = licenceOf(manifest);
      const needs = known?.needs ?? new Set();
      found.set(key, { name, version, licence, folder: at, use: useHere, needs, isDirect });
      if (at !== undefined) visit(at, useHere);
    }
  };
  visit(folder, "required");
  return [...found.values()].map((one) => ({ ...one, needs: [...one.needs] }));
}

/**
 * Packages of others of which code is in the built files, as the line tells that the build writes above each module. A module
 * of another package of this repository tells in turn what is in it.
 *
 * @returns Rows as of {@link productionPackages} with use `bundled`; undefined when there is no build.
 */
export function bundledPackages(folder) {
  const dist = join(folder, "dist");
  if (!existsSync(dist)) return undefined;
  const files = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith(".js"));
  const folders = new Set(files.flatMap((name) => bundledIn(join(dist, name), folder)));
  const rows = [...folders].map((at) => {
    const { name, version, ...manifest } = readManifest(at);
    const licence = licenceOf(manifest);
    return { name, version, licence, folder: at, use: "bundled", needs: [], isDirect: true };
  });
  return rows.sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Folders of the packages of which a file of the package in `folder` has code. */
function bundledIn(file, folder) {
  const sources = readFileSync(file, "utf8").matchAll(/^\/\/ (\S+\/\S+\.\w+)$/gm);
  return [...sources].flatMap(([, source]) => {
    const path = resolve(folder, source);
    if (/(?:^|\/)node_modules\//.test(source)) return [realpathSync(packageOf(path))];
    const isOfSibling = source.startsWith("../") && source.includes("/dist/");
    return isOfSibling && existsSync(path) ? bundledIn(path, packageOf(path)) : [];
  });
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
