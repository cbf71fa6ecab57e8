import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundledPackages, productionPackages } from "../licences/production-packages.mjs";
import { works } from "../licences/works.mjs";
import { root } from "../run.mjs";
import { composeSbom } from "./compose-sbom.mjs";
import { readLockHashes } from "./read-lock-hashes.mjs";

const digest = (algorithm, bytes) => createHash(algorithm).update(bytes).digest("hex");

/**
 * Bill of a package of this repository that was just packed: what is bundled in its build, what is installed with it, and what
 * its tables draw on, in the versions of the lock file.
 *
 * @param published Its `package.json` as published. @param tarball Path of the packed file.
 */
export function sbomOfPackage(folder, published, tarball) {
  const locked = readLockHashes(
    readFileSync(fileURLToPath(new URL("pnpm-lock.yaml", root)), "utf8"),
  );
  const bytes = readFileSync(tarball);
  const withHashes = (one) => {
    const known = locked.get(`${one.name}@${one.version}`);
    return known ? { ...one, hashes: { "SHA-512": known } } : one;
  };
  const packages = [...productionPackages(folder), ...(bundledPackages(folder) ?? [])];
  return composeSbom(
    {
      name: published.name,
      version: published.version,
      licence: published.license,
      hashes: { "SHA-256": digest("sha256", bytes), "SHA-512": digest("sha512", bytes) },
    },
    packages.map(withHashes),
    works[published.name],
  );
}
