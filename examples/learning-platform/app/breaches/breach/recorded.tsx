import { Tick } from "@bijsluiter/react";
import { type ReactNode, useEffect, useState } from "react";
import { useTexts } from "../../site/language/language.tsx";
import { breachTexts } from "../texts/by-language.ts";

/** Says, after a form, that it was recorded; not again when the page is opened anew. */
export function Recorded(): ReactNode {
  const { record } = useTexts(breachTexts);
  const [isNew] = useState(() =>
    Boolean((history.state as { recorded?: string } | null)?.recorded),
  );
  useEffect(() => {
    if (isNew) history.replaceState(null, "");
  }, [isNew]);
  return (
    <p role="status" className="recorded not-on-paper">
      {isNew && (
        <>
          <Tick drawn /> {record.saved}
        </>
      )}
    </p>
  );
}
