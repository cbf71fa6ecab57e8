import { usePurpose } from "@bijsluiter/react";
import { useEffect } from "react";
import { useLocation } from "wouter";
import { consentApi } from "../consent-api.ts";

/** Counts the page that is read, once its visitor agreed to that. Pages of one person or one breach are never counted. */
export function CountVisits(): null {
  const { allowed } = usePurpose("statistics");
  const [path] = useLocation();
  useEffect(() => {
    // A count that does not arrive is not worth a word.
    if (allowed && path.lastIndexOf("/") === 0) consentApi.visit(path).catch(() => undefined);
  }, [allowed, path]);
  return null;
}
