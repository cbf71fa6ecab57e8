import { Field } from "@bijsluiter/react";
import { type ReactNode, useEffect, useState } from "react";
import { useTexts } from "../../site/language/language.tsx";
import type { BreachSearch } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";

/** How long after the last letter the server is asked. */
const PAUSE_MS = 300;

/** Words, which breaches, and in which order; another choice goes back to the first page. */
export function SearchFields(props: {
  readonly search: BreachSearch;
  readonly open: number;
  readonly onChange: (search: BreachSearch) => void;
}): ReactNode {
  const { search, open, onChange } = props;
  const { register } = useTexts(breachTexts);
  const [words, setWords] = useState(search.q);
  useEffect(() => {
    if (words === search.q) return undefined;
    const timer = setTimeout(() => onChange({ ...search, q: words, page: 1 }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, search, onChange]);
  const shows = { ...register.shows, open: `${register.shows.open} (${open})` };
  return (
    <search className="filter">
      <Field
        className="filter-words"
        label={register.find}
        control={(own) => (
          <input
            {...own}
            type="search"
            maxLength={200}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      />
      <Field
        label={register.show}
        control={(own) => (
          <select
            {...own}
            value={search.show}
            onChange={({ target }) =>
              onChange({ ...search, page: 1, show: target.value as BreachSearch["show"] })
            }
          >
            {Object.entries(shows).map(([code, text]) => (
              <option key={code} value={code}>
                {text}
              </option>
            ))}
          </select>
        )}
      />
      <Field
        label={register.order}
        control={(own) => (
          <select
            {...own}
            value={search.order}
            onChange={({ target }) =>
              onChange({ ...search, page: 1, order: target.value as BreachSearch["order"] })
            }
          >
            {Object.entries(register.orders).map(([code, text]) => (
              <option key={code} value={code}>
                {text}
              </option>
            ))}
          </select>
        )}
      />
    </search>
  );
}
