import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { api, type Role, type Session } from "./api.ts";

interface Playing extends Session {
  /** The clock of the server, which the demo may have set to another day. */
  readonly clock: () => string;
  readonly play: (role: Role) => void;
}

const SessionContext = createContext<Playing | undefined>(undefined);

/** Asks the server who plays before it shows anything inside it. */
export function SessionProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [session, setSession] = useState<Session>();
  const [ahead, setAhead] = useState(0);
  const clock = useCallback(() => new Date(Date.now() + ahead).toISOString(), [ahead]);
  useEffect(() => {
    api.session().then(
      (found) => {
        setAhead(Date.parse(found.now) - Date.now());
        setSession(found);
      },
      () => undefined,
    );
  }, []);
  const value = useMemo<Playing | undefined>(
    () =>
      session && {
        ...session,
        clock,
        play: (role) => {
          api.play(role).then(
            () => setSession({ ...session, role }),
            () => undefined,
          );
        },
      },
    [session, clock],
  );
  return value && <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
}

/** Who plays, and what time it is. */
export function useSession(): Playing {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A page needs a SessionProvider around it.");
  return session;
}
