import type { RegisterEntry } from "@bijsluiter/core/breaches";
import type { Role } from "../../../shared/roles.ts";
import type { SiteTexts } from "../../site/texts/site-texts.ts";

/** Who wrote an entry: a role of the demo, or the platform itself. */
export function writerName(
  { role, recordedBy }: Pick<RegisterEntry, "role" | "recordedBy">,
  roles: SiteTexts["roles"],
): string {
  const who = role ?? recordedBy;
  return Object.hasOwn(roles, who) ? roles[who as Role] : "Leerplein";
}
