/** Property by which CycloneDX tools for npm mark a package of which code is in the files of another. */
const BUNDLED = "cdx:npm:package:bundled";

/**
 * Software bill of materials of a package, as CycloneDX 1.6 in JSON. It has no serial number and no time, so that the same
 * package gives the same bytes.
 *
 * @param own `{ name, version, licence, hashes }` of the package; `hashes` by CycloneDX algorithm, of its tarball.
 * @param packages Rows `{ name, version, licence, use, needs, hashes }`: `use` is `required`, `optional` or `bundled`, `needs`
 *   lists `name@version` of what it requires. A package may be in two rows, once as `bundled`.
 * @param works Works that tables draw on: `{ name, version, licence }`.
 */
export function composeSbom(own, packages, works = []) {
  const named = merge(packages);
  const root = { ...own, needs: named.filter(({ isDirect }) => isDirect).map(idOf) };
  const known = new Map(named.map((one) => [idOf(one), refOf(one)]));
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: { type: "library", ...describe(own) },
    },
    components: [...named.map(toComponent), ...works.map(toData)],
    dependencies: [root, ...named].map((one) => ({
      ref: refOf(one),
      dependsOn: one.needs.flatMap((id) => known.get(id) ?? []).sort(),
    })),
  };
}

const idOf = ({ name, version }) => `${name}@${version}`;

/** Package URL, as the specification of purl writes npm packages. */
const refOf = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** One row for each package, sorted by name and version. */
function merge(packages) {
  const rows = new Map();
  for (const one of packages) {
    const known = rows.get(idOf(one));
    const isBundled = one.use === "bundled";
    rows.set(idOf(one), {
      ...one,
      use: known && isBundled ? known.use : one.use,
      needs: [...new Set([...(known?.needs ?? []), ...one.needs])],
      isDirect: Boolean(known?.isDirect || one.isDirect),
      isBundled: Boolean(known?.isBundled || isBundled),
    });
  }
  return [...rows.values()].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function describe({ name, version, licence, hashes = {} }) {
  const [group, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return {
    "bom-ref": refOf({ name, version }),
    ...(group && { group }),
    name: short,
    version,
    licenses: licensesOf(licence),
    ...(Object.keys(hashes).length > 0 && {
      hashes: Object.entries(hashes).map(([alg, content]) => ({ alg, content })),
    }),
    purl: refOf({ name, version }),
  };
}

/** An SPDX id, or an expression when there is more than one. */
const licensesOf = (licence) =>
  licence === undefined
    ? []
    : [/^[\w.+-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence }];

const toComponent = (one) => ({
  type: "library",
  ...describe(one),
  scope: one.use === "optional" ? "optional" : "required",
  ...(one.isBundled && { properties: [{ name: BUNDLED, value: "true" }] }),
});

const toData = ({ name, version, licence }) => ({
  type: "data",
  "bom-ref": `data:${name}@${version}`,
  name,
  version,
  licenses: [{ license: { name: licence } }],
  scope: "required",
});

/** Rows of a bill for people: name, version, licence, and how it comes along. */
export const licenceRows = ({ components }) =>
  components.map(({ type, group, name, version, licenses, scope, properties }) => {
    const isBundled = properties?.some((one) => one.name === BUNDLED);
    const comesAs = type === "data" ? "tables" : isBundled ? "bundled" : scope;
    const [{ license, expression } = {}] = licenses;
    const licence = expression ?? license?.id ?? license?.name ?? "none stated";
    return [group ? `${group}/${name}` : name, version, licence, comesAs];
  });
