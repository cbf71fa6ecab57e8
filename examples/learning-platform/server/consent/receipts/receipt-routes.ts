import { and, desc, eq, inArray } from "drizzle-orm";
import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { problem } from "../../http/problem.ts";
import type { ConsentOptions } from "../consent-options.ts";
import { personOf, pupilsOf } from "../demo/demo-pupils.ts";
import { readRecordAt } from "../records/read-record.ts";
import { consentEvents } from "../tables.ts";
import { isYes, receiptFormats, renderReceipt } from "./render-receipt.ts";

/** Proof of each choice for the person who made it, and for nobody else. */
export function receiptRoutes({
  database,
  consent,
}: Pick<ConsentOptions, "database" | "consent">): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  const isOwn = (personId: string) => eq(consentEvents.personId, personId);

  routes.get("/receipts", async (context) => {
    const role = context.get("role");
    const person = personOf(role);
    if (!person) return problem(context, 403, "not-allowed");
    const pupils = pupilsOf(role);
    const rows = await database
      .select()
      .from(consentEvents)
      .where(
        and(
          isOwn(person.id),
          inArray(
            consentEvents.pupilId,
            pupils.map(({ id }) => id),
          ),
        ),
      )
      .orderBy(desc(consentEvents.receivedAt), consentEvents.pupilId, desc(consentEvents.sequence));
    const receipts = rows.map(({ pupilId, event, receivedAt }) => ({
      eventId: event.id,
      pupilId,
      pupilName: pupils.find(({ id }) => id === pupilId)?.name,
      receivedAt: receivedAt.toISOString(),
      state: event.state,
      purposes: event.purposes,
      formats: receiptFormats.filter((format) => format !== "kantara" || isYes(event)),
    }));
    return context.json({ receipts });
  });

  routes.get("/receipts/:pupilId/:eventId", async (context) => {
    const { pupilId, eventId } = context.req.param();
    const role = context.get("role");
    const person = personOf(role);
    const pupil = pupilsOf(role).find(({ id }) => id === pupilId);
    const [row] =
      person && pupil
        ? await database
            .select()
            .from(consentEvents)
            .where(
              and(
                eq(consentEvents.pupilId, pupilId),
                eq(consentEvents.eventId, eventId),
                isOwn(person.id),
              ),
            )
        : [];
    const record = row && (await readRecordAt(database, row));
    if (!person || !row || !record) return problem(context, 404, "not-found");
    const wanted = context.req.query("format") ?? "json";
    const format = receiptFormats.find((one) => one === wanted);
    if (!format || (format === "kantara" && !isYes(row.event)))
      return problem(context, 422, "not-an-option");
    const { body, mediaType, extension } = await renderReceipt(
      {
        record,
        event: row.event,
        personId: person.id,
        receivedAt: row.receivedAt.toISOString(),
      },
      format,
      consent.key,
    );
    return context.body(body, 200, {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="leerplein-${eventId}.${extension}"`,
    });
  });
  return routes;
}
