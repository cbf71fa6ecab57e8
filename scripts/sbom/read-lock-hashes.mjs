/**
 * SHA-512 of each package in a lock file of pnpm, in hexadecimal.
 *
 * @returns Map of `name@version` to the digest.
 */
export function readLockHashes(text) {
  const rows = text.matchAll(
    /^ {2}'?([^\s']+@[^\s']+?)'?:\n {4}resolution: \{integrity: sha512-([\w+/=]+)/gm,
  );
  return new Map(
    [...rows].map(([, id, digest]) => [id, Buffer.from(digest, "base64").toString("hex")]),
  );
}
