/** Installs, builds and starts the learning platform; its address is the last line it prints. */
import { build, install, must } from "./run.mjs";

for (const step of [install, build]) {
  const code = await step();
  if (code !== 0) process.exit(code);
}
await must(process.execPath, ["examples/learning-platform/dist/server/main.js"]);
