import { execFile } from "node:child_process";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createFromNodeStream } from "react-server-dom-parcel/client.node";
import { describe, expect, it, vi } from "vitest";
import { insert, parts } from "./insert.tsx";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a script of this folder writes where React has no hooks: as on a server that renders server components. */
async function onServer(script: string): Promise<{ readonly out: string; readonly err: string }> {
  const { outputFiles } = await build({
    entryPoints: [at(script)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    jsx: "automatic",
    conditions: ["@bijsluiter/source"],
    external: ["react", "react/*", "react-server-dom-parcel/*"],
  });
  return new Promise((done) => {
    const options = { cwd: at("../../.."), env: { ...process.env, NODE_ENV: "production" } };
    const args = ["--conditions=react-server", "--input-type=module"];
    const child = execFile(process.execPath, args, options, (_error, out, err) =>
      done({ out, err }),
    );
    child.stdin?.end(outputFiles[0]?.text);
  });
}

describe("in a server component", () => {
  it.each([
    ["the insert gives", "render-insert.ts", insert],
    ["its parts, named as properties of it, give", "render-parts.ts", parts],
  ])("%s the same HTML as everywhere", async (_what, script, element) => {
    const { out, err } = await onServer(script);
    expect(err).toBe("");
    // A production server leaves out that keys were checked; React in development then complains of each.
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const tree: ReactNode = await createFromNodeStream(Readable.from([out]));
    const html = renderToStaticMarkup(tree);
    complaints.mockRestore();
    expect(html).toBe(renderToStaticMarkup(element));
    expect(html).toContain("Bijlage 4. Subverwerkers");
    // No row imports a module: nothing of it is left for the browser to run.
    expect(out).not.toMatch(/^[\da-f]+:I/m);
  });

  it("a widget with hooks would not even start: this test can fail", async () => {
    const { out, err } = await onServer("render-form.ts");
    expect(out).toBe("");
    // The error boundary of the form is the first that a server's React lacks.
    expect(err).toContain("Named export 'Component' not found");
  });
});
