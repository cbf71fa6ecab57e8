import { access } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";

/** Address of the JSON Schema for a file: in the nearest folder that has this package, or else beside the file. */
export async function schemaAddressFor(file: string, kind: string): Promise<string> {
  const home = dirname(resolve(file));
  const path = join("node_modules/@bijsluiter/core/dist/schemas", `${kind}.json`);
  for (let folder = home, above = home; ; folder = above) {
    if (await isThere(join(folder, path))) return addressOf(relative(home, join(folder, path)));
    above = dirname(folder);
    if (above === folder) return addressOf(path);
  }
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

function addressOf(path: string): string {
  const address = path.split(sep).join("/");
  return address.startsWith("../") ? address : `./${address}`;
}
