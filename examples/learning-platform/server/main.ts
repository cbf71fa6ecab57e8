import { settingsFrom } from "./settings.ts";
import { startPlatform } from "./start-platform.ts";

const platform = await startPlatform(settingsFrom(process.env));
console.log(`Leerplein is open at ${platform.url}`);

let closing = false;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    // A second time means: now.
    if (closing) process.exit(1);
    closing = true;
    platform.close().then(() => process.exit(0));
  });
