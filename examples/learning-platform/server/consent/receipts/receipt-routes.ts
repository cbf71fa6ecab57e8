import { Hono } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { problem } from "../../http/problem.ts";
import type { ConsentOptions } from "../consent-options.ts";
import { personOf, pupilsOf } from "../demo/demo-pupils.ts";
import { ledgerOf } from "../records/ledger-of.ts";
import { isYes, receiptFormats, renderReceipt } from "./render-receipt.ts";

/** Proof of each choice for the person who made it, and for nobody else. */
export function receiptRoutes({
  database,
  consent,
}: Pick<ConsentOptions, "database" | "consent">): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();

  routes.get("/receipts", async (context) => {
    const role = context.get("role");
    const person = personOf(role);
    if (!person) return problem(context, 403, "not-allowed");
    const pupils = pupilsOf(role);
    const subjectIds = pupils.map(({ id }) => id);
    const rows = await ledgerOf(database).eventsOf({ personId: person.id, subjectIds });
    const receipts = rows.map(({ subjectId, event, receivedAt }) => ({
      eventId: event.id,
      pupilId: subjectId,
      pupilName: pupils.find(({ id }) => id === subjectId)?.name,
      receivedAt,
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
    const place = person && pupil && { subjectId: pupilId, personId: person.id, eventId };
    const row = place && (await ledgerOf(database).readAt(place));
    if (!person || !row) return problem(context, 404, "not-found");
    const wanted = context.req.query("format") ?? "json";
    const format = receiptFormats.find((one) => one === wanted);
    if (!format || (format === "kantara" && !isYes(row.event)))
      return problem(context, 422, "not-an-option");
    const { body, mediaType, extension } = await renderReceipt(
      {
        record: row.record,
        event: row.event,
        personId: person.id,
        receivedAt: row.receivedAt,
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
