import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";

/** Links between pages that belong together, the present one marked. */
export function PageLinks<Name extends string>(props: {
  readonly label: string;
  /** Addresses, by name. */
  readonly pages: Readonly<Record<Name, string>>;
  readonly texts: Readonly<Record<Name, string>>;
  readonly className: string;
}): ReactNode {
  const { label, pages, texts, className } = props;
  const [location] = useLocation();
  return (
    <nav aria-label={label} className={className}>
      <ul>
        {(Object.keys(pages) as Name[]).map((page) => (
          <li key={page}>
            <Link href={pages[page]} aria-current={location === pages[page] ? "page" : undefined}>
              {texts[page]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
