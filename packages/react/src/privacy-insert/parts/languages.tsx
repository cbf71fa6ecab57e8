import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { PrivacyInsertTexts } from "../privacy-insert-texts.ts";

/** Link to the insert in another language. */
export interface InsertLanguage {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly href: string;
  /** Name of the language in that language. */
  readonly label: string;
}

/** Props of {@link Languages}. */
export type LanguagesProps = PartProps & {
  readonly texts: PrivacyInsertTexts;
  /** The language that is shown too. */
  readonly languages: readonly InsertLanguage[];
};

/** Links to the insert in other languages. */
export const Languages = /* @__PURE__ */ forwardRef<HTMLElement, LanguagesProps>(
  function Languages(props, ref) {
    const { texts, languages, ...rest } = props;
    return (
      <Part
        as="nav"
        base="insert-languages"
        own={{ "aria-label": texts.languages }}
        given={rest}
        ref={ref}
      >
        <ul>
          {languages.map(({ lang, href, label }) => (
            <li key={lang}>
              <a
                href={href}
                hrefLang={lang}
                lang={lang}
                aria-current={lang === texts.language ? "page" : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </Part>
    );
  },
);
