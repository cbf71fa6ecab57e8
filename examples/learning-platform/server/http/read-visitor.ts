import { createMiddleware } from "hono/factory";
import { defaultLanguage, type Language, languageFrom } from "../../shared/languages.ts";
import type { HttpEnv } from "./http-env.ts";
import { roleOf } from "./role-cookie.ts";

/** Finds out who asks, and in which language the answer is. */
export const readVisitor = createMiddleware<HttpEnv>(async (context, next) => {
  context.set("role", roleOf(context));
  context.set("language", firstLanguage(context.req.header("accept-language") ?? ""));
  await next();
});

/** The language that comes first in an `Accept-Language` header, when Leerplein has it. */
function firstLanguage(header: string): Language {
  return languageFrom(/^[a-z]+\b/i.exec(header)?.[0].toLowerCase()) ?? defaultLanguage;
}
