import type { Language } from "../../shared/languages.ts";
import type { Role } from "../../shared/roles.ts";

/** What Hono knows of a request here. */
export interface HttpEnv {
  Variables: { role: Role; language: Language };
}
