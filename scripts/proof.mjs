/** `npm run proof`: all that takes too long for `npm test`. Names select parts, `--list` prints the table. */
import { proofs } from "./proof/proofs.mjs";
import { runTable } from "./run-parts.mjs";

process.exit(await runTable(proofs, process.argv.slice(2)));
