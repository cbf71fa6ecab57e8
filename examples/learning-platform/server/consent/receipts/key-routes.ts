import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import type { ConsentOptions } from "../consent-options.ts";

/** The public half of the key that signs receipts, for anyone. */
export function keyRoutes({ consent }: Pick<ConsentOptions, "consent">): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/.well-known/jwks.json", (context) =>
    context.json({ keys: [consent.key.publicKey] }, 200, {
      "cache-control": "public, max-age=300",
    }),
  );
  return routes;
}
