import { momentText } from "@bijsluiter/core/breaches";
import { type ReactNode, useId } from "react";
import { Link } from "wouter";
import { type Role, roles } from "../../../shared/roles.ts";
import { useLanguage, useTexts } from "../language/language.tsx";
import { useSession } from "../session/session.tsx";
import { useNow } from "../session/use-now.ts";
import { siteTexts } from "../texts/by-language.ts";

/** Controls of the demo, apart from the product: who plays, what time it is there, and the mail that it sends. */
export function DemoPill(): ReactNode {
  const site = useTexts(siteTexts);
  const { language } = useLanguage();
  const { role, play } = useSession();
  const now = useNow();
  const id = useId();
  return (
    <aside className="demo-pill" aria-label={site.demo}>
      <div>
        <label htmlFor={id}>{site.playing}</label>
        <select id={id} value={role} onChange={(event) => play(event.target.value as Role)}>
          {roles.map((one) => (
            <option key={one} value={one}>
              {site.roles[one]}
            </option>
          ))}
        </select>
      </div>
      <p>{momentText(now, language)}</p>
      {role === "privacy-officer" && <Link href="/postvak">{site.menu.inbox}</Link>}
    </aside>
  );
}
