import { toIssues } from "@bijsluiter/core";
import { type ConsentRecord, consentChoice, viewFor } from "@bijsluiter/core/consent";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { imageNoticeText } from "../../../shared/image-notice-text.ts";
import type { Language } from "../../../shared/languages.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { tooLarge } from "../../http/limits/too-large.ts";
import { problem, refuse } from "../../http/problem.ts";
import { readJson } from "../../http/read-json.ts";
import { only } from "../../http/role-cookie.ts";
import { withinReach } from "../../http/within-reach.ts";
import type { ConsentOptions } from "../consent-options.ts";
import { personOf, pupilsOf } from "../demo/demo-pupils.ts";
import { ledgerOf } from "../records/ledger-of.ts";
import { choiceIssues, isBy } from "./check-choice.ts";
import { imageNotices } from "./image-notice.ts";
import { guardianRule, imageValidity, purposesToday } from "./image-terms.ts";

const MAX_EVENT_BYTES = 16 * 1024;

/** What a parent or a pupil sees of the records, and can add to them. */
export function familyRoutes(options: Pick<ConsentOptions, "database" | "clock">): Hono<HttpEnv> {
  const { database, clock } = options;
  const routes = new Hono<HttpEnv>();
  routes.use("/*", only("parent-1", "parent-2", "pupil"));

  routes.get("/pupils", async (context) => {
    const [role, language] = [context.get("role"), context.get("language")];
    const person = personOf(role);
    if (!person) return problem(context, 403, "not-allowed");
    const own = pupilsOf(role);
    const subjectIds = own.map(({ id }) => id);
    const stored = await database.transaction(
      (transaction) => ledgerOf(transaction).read({ subjectIds }),
      { isolationLevel: "repeatable read", accessMode: "read only" },
    );
    const at = { now: clock(), guardianRule };
    const pupils = own.flatMap(({ id, name, className }) =>
      stored
        .filter(({ subjectId }) => subjectId === id)
        .map(({ record }) => ({
          id,
          name,
          className,
          view: viewFor(inLanguage(record, language), person.id, at),
        })),
    );
    const notice = imageNoticeText[language];
    return context.json({ person, pupils, validity: imageValidity, notice });
  });

  const limit = bodyLimit({ maxSize: MAX_EVENT_BYTES, onError: tooLarge });
  routes.post("/pupils/:pupilId/events", limit, async (context) => {
    const role = context.get("role");
    const pupil = pupilsOf(role).find(({ id }) => id === context.req.param("pupilId"));
    const person = personOf(role);
    if (!pupil || !person) return problem(context, 404, "not-found");
    const body = readJson(await context.req.text());
    if (!body.ok) return refuse(context, body.status, body.issues);
    const parsed = consentChoice.safeParse(body.value);
    if (!parsed.success) return refuse(context, 422, toIssues(parsed.error.issues, body.value));
    const event = parsed.data;
    if (context.req.header("idempotency-key") !== event.id)
      return problem(context, 400, "idempotency-key-required");
    if (!isBy(event, person)) return problem(context, 403, "other-person");
    const now = clock();
    if (Date.parse(event.time) > Date.parse(withinReach(now)))
      return refuse(context, 422, [{ code: "in-the-future", path: ["time"], params: {} }]);
    const check = (record: ConsentRecord) => {
      const issues = choiceIssues(event, record, { person, now });
      return issues.length > 0 ? issues : undefined;
    };
    const storing = await ledgerOf(database).append({ subjectId: pupil.id, event, now, check });
    if (storing.outcome === "unknown-subject") return problem(context, 404, "not-found");
    if (storing.outcome === "id-taken") return problem(context, 409, "id-taken");
    if (storing.outcome === "refused") return refuse(context, 422, storing.refusal);
    const { subjectId: pupilId, ...receipt } = storing.receipt;
    return context.json({ pupilId, ...receipt }, storing.outcome === "recorded" ? 201 : 200);
  });
  return routes;
}

/** The same record with the words of a language: what is agreed to is the same. */
const inLanguage = (record: ConsentRecord, language: Language): ConsentRecord => ({
  ...record,
  notice: imageNotices[language],
  purposes: record.purposes.map(
    (purpose) =>
      purposesToday[language].find(
        ({ id, version }) => id === purpose.id && version === purpose.version,
      ) ?? purpose,
  ),
});
