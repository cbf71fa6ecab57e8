import type { Locale } from "../locales/locale.ts";
import { useBijsluiter } from "./bijsluiter-provider.tsx";

/**
 * The texts of a widget: its own `texts`, else those of the `locale` of the provider around it.
 *
 * @throws Error when neither has them: no language is there unless one was imported.
 */
export function useTextsOf<Widget extends keyof Locale, Own = NonNullable<Locale[Widget]>>(
  widget: Widget,
  own: Own | undefined,
): Own | NonNullable<Locale[Widget]> {
  const { locale } = useBijsluiter();
  const texts = own ?? locale[widget];
  if (!texts)
    throw new Error(
      `Give the widget \`texts\`, or wrap it in <BijsluiterProvider locale={nl}>: \`${widget}\` and \`nl\` are exports of @bijsluiter/react/locales/nl.`,
    );
  return texts;
}
