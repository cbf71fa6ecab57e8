/** Installs, builds and starts the learning platform; its address is the last line it prints. */
import { build, install, must } from "./run.mjs";

await install();
await build();
await must(process.execPath, ["examples/learning-platform/dist/server/main.js"]);
