import { dayText } from "@bijsluiter/core/breaches";
import { toDay } from "@bijsluiter/core/calendar";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../language/language.tsx";
import { useSession } from "../session/session.tsx";
import { siteTexts } from "../texts/by-language.ts";

/** The head of a page on paper: who sends it, and the day on which it was printed. Not on a screen. */
export function Letterhead(): ReactNode {
  const { language } = useLanguage();
  const { clock } = useSession();
  const { sender } = useTexts(siteTexts);
  return (
    <div className="letterhead" aria-hidden="true">
      <strong>Leerplein</strong>
      <span>
        {sender}, {dayText(toDay(clock()), language)}
      </span>
    </div>
  );
}
