import type { ReactNode } from "react";
import { Link } from "wouter";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { stepTexts } from "../texts/by-language.ts";

/** Below the register: take down a signal, look at figures, and take the register along. */
export function RegisterMore(): ReactNode {
  const { register } = useTexts(stepTexts);
  const { language } = useLanguage();
  return (
    <section className="not-on-paper">
      <h2>{register.more}</h2>
      <ul>
        <li>
          <Link href="/signaal">{register.signal}</Link>
        </li>
        <li>
          <Link href="/datalekken/cijfers">{register.figures}</Link>
        </li>
        <li>
          <a href={`/api/register/export?format=csv&language=${language}`} download>
            {register.csv}
          </a>
        </li>
        <li>
          <a href="/api/register/export?format=signed" download>
            {register.signed}
          </a>
        </li>
      </ul>
    </section>
  );
}
