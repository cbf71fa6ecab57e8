import { unsealFromPortal } from "@bijsluiter/core/outbound";
import { desc, eq } from "drizzle-orm";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as jose from "jose";
import PostalMime from "postal-mime";
import { deskContacts } from "../../shared/desk-contacts.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { smallBody } from "../http/limits/small-body.ts";
import { tooLarge } from "../http/limits/too-large.ts";
import { problem } from "../http/problem.ts";
import { readJson } from "../http/read-json.ts";
import { only } from "../http/role-cookie.ts";
import { readMailOf } from "../mail/read-inbox.ts";
import { readDeskMail } from "./desk-mail.ts";
import { portalStore } from "./portal-store.ts";
import { type DeskOptions, sendDeskMail } from "./send-desk-mail.ts";
import { textMessages } from "./tables.ts";

const MAX_MAIL_BYTES = 10_000_000;
const MESSAGES_SHOWN = 50;
const READER = "parent-1";
const statuses = { unknown: 404, expired: 410, "attempts-spent": 410, "wrong-code": 403 } as const;

/** The desk that mails a parent, the post and the phone of that parent, and the portal between them. */
export function deskRoutes(options: DeskOptions): Hono<HttpEnv> {
  const { database, clock } = options;
  const routes = new Hono<HttpEnv>();
  const limit = bodyLimit({ maxSize: MAX_MAIL_BYTES, onError: tooLarge });
  routes.post("/desk/mails", only("servicedesk"), limit, async (context) => {
    const body = readJson(await context.req.text());
    const mail = body.ok ? readDeskMail(body.value) : undefined;
    if (!mail) return problem(context, 422, "malformed-request");
    const { origin } = new URL(context.req.url);
    const portal = { origin, language: context.get("language") };
    return context.json(await sendDeskMail(mail, options, portal));
  });
  routes.get("/post", only(READER), async (context) => {
    const address = deskContacts.find(({ id }) => id === READER)?.address ?? "";
    const texts = await database
      .select()
      .from(textMessages)
      .where(eq(textMessages.contact, READER))
      .orderBy(desc(textMessages.id))
      .limit(MESSAGES_SHOWN);
    return context.json({
      mails: await readMailOf(database, address),
      texts: texts.map(({ id, sentAt, body }) => ({ id, sentAt: sentAt.toISOString(), body })),
    });
  });
  // No account: who has the link and the code may read, as long as the tries last.
  routes.post("/portal/:id", smallBody, async (context) => {
    const body = readJson(await context.req.text());
    const { secret, code } = (body.ok ? body.value : {}) as Readonly<Record<string, unknown>>;
    const asked = { id: context.req.param("id"), secret, code } as {
      readonly id: string;
      readonly secret: string;
      readonly code: string;
    };
    const unsealed = await unsealFromPortal(asked, {
      jose,
      store: portalStore(database),
      now: clock(),
    });
    if (unsealed.state === "opened") return context.json(await shown(unsealed.message.content));
    const { refusal, attemptsLeft } = unsealed;
    return context.json({ refusal, attemptsLeft }, statuses[refusal]);
  });
  return routes;
}

/** A mail as its reader sees it, with its files. */
async function shown(source: Uint8Array) {
  const { subject = "", text = "", attachments } = await PostalMime.parse(source);
  return {
    subject,
    text,
    attachments: attachments.map(({ filename, content }) => ({
      name: filename ?? "",
      base64: Buffer.from(content as ArrayBuffer).toString("base64"),
    })),
  };
}
