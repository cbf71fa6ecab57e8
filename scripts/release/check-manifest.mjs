const kinds = ["dependencies", "peerDependencies", "optionalDependencies", "devDependencies"];

/** Ranges that only mean something in this repository. */
const local = /^(?:workspace|catalog|file|link|portal):/;

/**
 * What keeps a `package.json` from being published.
 *
 * @param manifest As it is in the tarball.
 * @param expected Version that changesets gives, and the paths in the tarball.
 * @returns A sentence for each problem; empty when all is well.
 */
export function checkManifest(manifest, { version, paths }) {
  const { name } = manifest;
  const ranges = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}));
  const known = new Set(paths);
  return [
    ...ranges
      .filter(([, range]) => local.test(range))
      .map(([dependency, range]) => `${name} depends on ${dependency} as ${range}`),
    ...(manifest.private ? [`${name} is private`] : []),
    ...(manifest.version === version ? [] : [`${name} is ${manifest.version}, not ${version}`]),
    ...targetsOf([manifest.exports ?? {}, manifest.bin ?? {}])
      .filter((target) => !target.includes("*") && !known.has(target.replace(/^\.\//, "")))
      .map((target) => `${name} names ${target}, which is not in the tarball`),
    ...["LICENSE", "README.md", "THIRD-PARTY-NOTICES"]
      .filter((file) => !known.has(file))
      .map((file) => `${name} has no ${file}`),
  ];
}

const targetsOf = (value) =>
  typeof value === "string" ? [value] : Object.values(value).flatMap(targetsOf);
