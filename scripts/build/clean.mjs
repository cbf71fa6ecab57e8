// `node clean.mjs FOLDER ...` removes folders of a build.
import { rmSync } from "node:fs";

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
