import { momentText } from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import { useLanguage } from "../language/language.tsx";

/** A moment in words, Dutch time. */
export function Moment({ at }: { readonly at: string }): ReactNode {
  const { language } = useLanguage();
  return <time dateTime={at}>{momentText(at, language)}</time>;
}
