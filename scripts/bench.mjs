/** `npm run bench`: every bench. `--project NAME` runs those of a project, or one by its name; `--list` prints the table. */
import { benches } from "./bench/benches.mjs";
import { runTable } from "./run-parts.mjs";

process.exit(await runTable(benches, process.argv.slice(2)));
