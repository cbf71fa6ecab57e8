import { createServer } from "node:http";
import { bundle } from "./bundle.mjs";

/** A page on loopback for each contender; `urlOf(entry)` is its address. */
export async function serveContenders(contenders) {
  const files = new Map();
  for (const { entry } of contenders) files.set(entry, await bundle(entry, true));
  const server = createServer((request, response) => {
    const [, entry, file] = (request.url ?? "").split("/");
    const found = files.get(entry);
    const [type, body] =
      file === "main.js"
        ? ["text/javascript", found?.script]
        : file === "style.css"
          ? ["text/css", found?.style]
          : [
              "text/html",
              `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Breuken</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${entry}/style.css"><body><div id="root"></div><main><h1>Breuken</h1></main><script src="/${entry}/main.js"></script>`,
            ];
    response.setHeader("Content-Type", `${type}; charset=utf-8`);
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    urlOf: (entry) => `http://127.0.0.1:${server.address().port}/${entry}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
