import type { AffectedBoard } from "@bijsluiter/core/breaches";
import type { Role } from "../../../shared/roles.ts";
import { call, json } from "../api/call.ts";

/** Who plays, and what time it is at the server. */
export interface Session {
  readonly role: Role;
  readonly now: string;
  readonly contractHours: number;
}

/** What the server can do for every page. */
export const sessionApi = {
  session: () => call<Session>("/session"),
  play: (role: Role) => call<{ role: Role }>("/session", json({ role })),
  boards: () => call<{ boards: readonly (AffectedBoard & { id: string })[] }>("/boards"),
};
