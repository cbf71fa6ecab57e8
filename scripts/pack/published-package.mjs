/**
 * The `package.json` of a package as it is published: versions in place of `workspace:`, and nothing that only works in
 * this repository (scripts, development dependencies, the condition that reads the sources).
 */
export function publishedPackage(own, versions) {
  const { scripts: _scripts, devDependencies: _devDependencies, ...published } = own;
  const kept = { ...published, exports: withoutSources(own.exports) };
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies"]) {
    if (own[kind]) kept[kind] = withVersions(own[kind], versions);
  }
  return kept;
}

function withoutSources(exported) {
  if (typeof exported === "string") return exported;
  return Object.fromEntries(
    Object.entries(exported)
      .filter(([condition]) => condition !== "@bijsluiter/source")
      .map(([condition, target]) => [condition, withoutSources(target)]),
  );
}

function withVersions(dependencies, versions) {
  return Object.fromEntries(
    Object.entries(dependencies).map(([name, range]) => {
      const own = /^workspace:([~^]?)$/.exec(range);
      if (!own) return [name, range];
      const version = versions[name];
      if (!version) throw new Error(`${name} is in no package of this repository.`);
      return [name, `${own[1]}${version}`];
    }),
  );
}
