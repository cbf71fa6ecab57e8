import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { Role } from "../../../shared/roles.ts";
import { useResource } from "../api/use-resource.ts";
import { Loaded } from "../parts/loaded.tsx";
import { type Session, sessionApi } from "./session-api.ts";

interface Playing extends Session {
  /** The clock of the server, which the demo may have set to another day. */
  readonly clock: () => string;
  readonly play: (role: Role) => void;
}

const SessionContext = createContext<Playing | undefined>(undefined);

/** Asks the server who plays before it shows anything inside it. */
export function SessionProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const session = useResource("session", sessionApi.session);
  return <Loaded resource={session}>{(found) => <Play found={found}>{children}</Play>}</Loaded>;
}

function Play({ found, children }: { readonly found: Session; readonly children: ReactNode }) {
  const [role, setRole] = useState(found.role);
  const [ahead] = useState(() => Date.parse(found.now) - Date.now());
  const clock = useCallback(() => new Date(Date.now() + ahead).toISOString(), [ahead]);
  const value = useMemo<Playing>(() => {
    const play = (chosen: Role) => {
      // A server that cannot be reached leaves the role as it is, and the switch shows that.
      sessionApi.play(chosen).then(
        () => setRole(chosen),
        () => undefined,
      );
    };
    return { ...found, role, clock, play };
  }, [found, role, clock]);
  return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
}

/** Who plays, and what time it is. */
export function useSession(): Playing {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A page needs a SessionProvider around it.");
  return session;
}
