import { useEffect, useState } from "react";
import { useSession } from "./session.tsx";

const TICK_MS = 1_000;

/** The time at the server, again every second. */
export function useNow(): string {
  const { clock } = useSession();
  const [now, setNow] = useState(clock);
  useEffect(() => {
    setNow(clock());
    const timer = setInterval(() => setNow(clock()), TICK_MS);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
