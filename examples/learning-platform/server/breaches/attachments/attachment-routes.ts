import { createHash, randomUUID } from "node:crypto";
import type { CompleteReport } from "@bijsluiter/core/breaches";
import { eq } from "drizzle-orm";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { HttpEnv } from "../../http/http-env.ts";
import { tooLarge } from "../../http/limits/too-large.ts";
import { problem } from "../../http/problem.ts";
import { only } from "../../http/role-cookie.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { attachments } from "../tables.ts";
import { allowedTypes, matchesType } from "./allowed-types.ts";

type Attachment = NonNullable<CompleteReport["attachments"]>[number];

const MAX_FILE_BYTES = 5 * 1024 * 1024;
const LONGEST_NAME = 200;

/** Keeps the files of reports, and gives them to the privacy officer. */
export function attachmentRoutes({ database, clock }: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const limit = bodyLimit({
    maxSize: MAX_FILE_BYTES,
    onError: tooLarge,
  });
  routes.post("/attachments", limit, async (context) => {
    const mediaType = (context.req.header("content-type") ?? "").split(";", 1)[0]?.trim() ?? "";
    const name = nameOf(context.req.header("x-file-name") ?? "");
    const content = new Uint8Array(await context.req.arrayBuffer());
    if (!name || !Object.hasOwn(allowedTypes, mediaType) || !matchesType(content, mediaType))
      return problem(context, 415, "unsupported-type");
    const stored: Attachment = {
      reference: randomUUID(),
      name,
      mediaType,
      bytes: content.byteLength,
    };
    await database.insert(attachments).values({
      reference: stored.reference,
      name,
      mediaType,
      size: content.byteLength,
      sha256: createHash("sha256").update(content).digest("hex"),
      content,
      createdAt: new Date(clock()),
    });
    return context.json(stored, 201);
  });
  routes.get("/attachments/:reference", only("privacy-officer"), async (context) => {
    const [file] = await database
      .select()
      .from(attachments)
      .where(eq(attachments.reference, context.req.param("reference")));
    if (!file) return problem(context, 404, "not-found");
    return context.body(new Uint8Array(file.content), 200, {
      "content-type": file.mediaType,
      // Never shown inside this site: a file of a stranger is saved, not run.
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
  });
  return routes;
}

/** The name of a file without its folders and without what a screen cannot show; empty when nothing is left. */
function nameOf(header: string): string {
  let name: string;
  try {
    name = decodeURIComponent(header);
  } catch {
    return "";
  }
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.replaceAll(/\p{C}/gu, "").trim().slice(0, LONGEST_NAME);
}
