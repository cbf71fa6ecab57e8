import { Button } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { useTexts } from "../../site/language/language.tsx";
import { breachTexts } from "../texts/by-language.ts";

/** To the page before and the next one; nothing where there is one page. */
export function PageButtons(props: {
  readonly page: number;
  readonly pages: number;
  readonly onChange: (page: number) => void;
}): ReactNode {
  const { page, pages, onChange } = props;
  const { register } = useTexts(breachTexts);
  if (pages < 2) return null;
  return (
    <nav aria-label={register.pages} className="pages">
      {page > 1 && <Button onClick={() => onChange(page - 1)}>{register.before}</Button>}
      <p>{register.pageOf(page, pages)}</p>
      {page < pages && <Button onClick={() => onChange(page + 1)}>{register.next}</Button>}
    </nav>
  );
}
