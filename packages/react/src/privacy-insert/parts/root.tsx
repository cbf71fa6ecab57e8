import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { PrivacyInsertTexts } from "../privacy-insert-texts.ts";

/** Props of {@link Root}. */
export type RootProps = PartProps & { readonly texts: PrivacyInsertTexts };

/** Root element, which contains all other parts. */
export const Root = /* @__PURE__ */ forwardRef<HTMLElement, RootProps>(function Root(
  { texts, ...rest },
  ref,
) {
  const { audience, language } = texts;
  return (
    <Part
      as="article"
      base="insert"
      state={{ audience }}
      own={{ lang: language }}
      given={rest}
      ref={ref}
    />
  );
});
