import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { jweEncryptor } from "@bijsluiter/core/outbound";
import * as jose from "jose";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "../kit/browser/open-browser.ts";

const modules = new URL(".", import.meta.resolve("jose"));

const markup =
  '<title>x</title><script type="module">import * as jose from "/index.js"; window.jose = jose;</script>';
/** What the page has. */
interface Reader {
  readonly jose: typeof jose;
  key: CryptoKey;
}

let server: Server;
let browser: Browser;
beforeAll(async () => {
  // Modules of jose as they are published, and an empty page: keys of a browser need an origin.
  server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const isModule = path.endsWith(".js");
    response.setHeader("content-type", isModule ? "text/javascript" : "text/html");
    response.end(isModule ? await readFile(join(fileURLToPath(modules), path)) : markup);
  }).listen(0, "127.0.0.1");
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

it("a browser reads with jose what was encrypted for its key, and nobody else does", async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => "jose" in window);
  const publicKey = await page.evaluate(async () => {
    const reader = window as unknown as Reader;
    const pair = await reader.jose.generateKeyPair("ECDH-ES+A256KW");
    reader.key = pair.privateKey;
    return reader.jose.exportJWK(pair.publicKey);
  });
  const text = "Het BSN is 111222333. Één bladzijde.";
  const encryptor = jweEncryptor({ jose, keyFor: () => ({ ...publicKey, alg: "ECDH-ES+A256KW" }) });
  const { body, contentType } = await encryptor.encrypt(
    new TextEncoder().encode(text),
    [{ via: "jwe", ref: "ouder" }],
    { contentType: "text/plain; charset=utf-8" },
  );
  const jwe = new TextDecoder().decode(body);
  expect(contentType).toBe("application/jose");
  const read = (one: string) =>
    page.evaluate(async (it) => {
      const { jose, key } = window as unknown as Reader;
      const { plaintext, protectedHeader } = await jose.compactDecrypt(it, key);
      return { text: new TextDecoder().decode(plaintext), type: protectedHeader.cty };
    }, one);
  expect(await read(jwe)).toEqual({ text, type: "text/plain; charset=utf-8" });
  const changed = jwe.replace(/.(?=[^.]*$)/, (letter) => (letter === "A" ? "B" : "A"));
  await expect(read(changed)).rejects.toThrow();
});
