/** Known vulnerabilities in dependencies in production, as the registry that npm is set to reports them. */
import { pnpm } from "../run.mjs";

process.exitCode = await pnpm("audit", "--prod");
