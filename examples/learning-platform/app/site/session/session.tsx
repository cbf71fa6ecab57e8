import { Button } from "@bijsluiter/react";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { Role } from "../../../shared/roles.ts";
import { type Resource, useResource } from "../api/use-resource.ts";
import { BareFrame } from "../frame/bare-frame.tsx";
import { useTexts } from "../language/language.tsx";
import { siteTexts } from "../texts/by-language.ts";
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
  const { value } = session;
  if (value) return <Play found={value}>{children}</Play>;
  return (
    <BareFrame>
      <Away resource={session} />
    </BareFrame>
  );
}

/** Until the server answers: that it is on its way, or that Leerplein cannot be reached. */
function Away({ resource }: { readonly resource: Resource<Session> }) {
  const { away, loading, again } = useTexts(siteTexts);
  if (!resource.error) return <p role="status">{loading}</p>;
  return (
    <div role="alert" className="page">
      <h1>{away.title}</h1>
      <p>{away.text}</p>
      <p>{away.help}</p>
      <Button kind="primary" onClick={resource.reload}>
        {again}
      </Button>
    </div>
  );
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
