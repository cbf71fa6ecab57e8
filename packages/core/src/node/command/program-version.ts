import { createRequire } from "node:module";
import * as z from "zod/mini";

const packageFile = z.object({ version: z.string() });

/** Version of the package that this program is part of. */
export function programVersion(): string {
  const read: unknown = createRequire(import.meta.url)("@bijsluiter/core/package.json");
  return packageFile.parse(read).version;
}
