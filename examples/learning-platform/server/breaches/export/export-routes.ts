import { breachState, exportRegister, toCsv } from "@bijsluiter/core/breaches";
import { exportSigner } from "@bijsluiter/core/breaches/jws";
import { Hono } from "hono";
import { defaultLanguage, languageFrom } from "../../../shared/languages.ts";
import { messages } from "../../../shared/messages.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { problem } from "../../http/problem.ts";
import { only } from "../../http/role-cookie.ts";
import { supplier } from "../../supplier.ts";
import type { BreachesOptions } from "../breaches-options.ts";
import { readBreachEntries, registerOf } from "../register/register-of.ts";
import { type BreachFormat, breachFileFor, breachFormats } from "./breach-files.ts";

const isFormat = (text: string): text is BreachFormat => Object.hasOwn(breachFormats, text);

/** The register as a table or as a signed file, and one breach in the formats of others. */
export function exportRoutes({ database, clock, consent }: BreachesOptions): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get("/register/export", only("privacy-officer"), async (context) => {
    const { format = "csv", language } = context.req.query();
    const lines = await registerOf(database).read();
    if (format === "csv") {
      const words = messages[languageFrom(language) ?? context.get("language") ?? defaultLanguage];
      return context.body(toCsv(lines, words), 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="datalekken.csv"',
      });
    }
    if (format !== "signed") return problem(context, 422, "not-an-option");
    const { privateKey, algorithm, keyId } = consent.key;
    const exported = await exportRegister(lines, {
      organisation: supplier.name,
      exportedAt: clock(),
      sign: exportSigner({ key: privateKey, algorithm, keyId }),
    });
    context.header("content-disposition", 'attachment; filename="datalekken-register.json"');
    return context.json(exported);
  });

  routes.get("/breaches/:reference/export", async (context) => {
    const { format = "edpb", board } = context.req.query();
    const reference = context.req.param("reference");
    if (!isFormat(format)) return problem(context, 422, "not-an-option");
    const entries = await readBreachEntries(database, reference);
    if (entries.length === 0) return problem(context, 404, "not-found");
    const affected = breachState(entries.map(({ entry }) => entry)).report.boards?.affected ?? [];
    const to = board === undefined ? affected[0] : affected.find(({ name }) => name === board);
    if (board !== undefined && !to) return problem(context, 404, "not-found");
    const file = breachFileFor(format, entries, { sentAt: clock(), board: to });
    return context.body(JSON.stringify(file, null, 2), 200, {
      "content-type": breachFormats[format],
      "content-disposition": `attachment; filename="${reference}-${format}.json"`,
    });
  });
  return routes;
}
