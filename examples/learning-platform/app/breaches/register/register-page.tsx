import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Empty } from "../../site/parts/empty.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { Page } from "../../site/parts/page.tsx";
import { TodoList } from "../../site/parts/todo-list.tsx";
import { useNow } from "../../site/session/use-now.ts";
import { siteTexts } from "../../site/texts/by-language.ts";
import { type BreachSearch, breachApi, type FoundPage } from "../breach-api.ts";
import { todosOf } from "../tasks/todo-of.ts";
import { breachTexts } from "../texts/by-language.ts";
import { BreachTable } from "./breach-table.tsx";
import { PageButtons } from "./page-buttons.tsx";
import { RegisterMore } from "./register-more.tsx";
import { SearchFields } from "./search-fields.tsx";
import { VerdictLine } from "./verdict-line.tsx";
import "../breaches.css";

const REFRESH_MS = 15_000;
const SHOWN_TODOS = 5;
const firstSearch: BreachSearch = { q: "", show: "open", order: "due", page: 1 };

/** The register: what must be done now, every breach, and whether the register holds. */
export function RegisterPage(): ReactNode {
  const { register } = useTexts(breachTexts);
  const site = useTexts(siteTexts);
  const [search, setSearch] = useState(firstSearch);
  // A new one empties the field for words, which would ask for its words again.
  const [round, setRound] = useState(0);
  const showAll = () => {
    setSearch({ ...firstSearch, show: "all", order: "newest" });
    setRound(round + 1);
  };
  const open = useResource("open", () => breachApi.search(firstSearch), { everyMs: REFRESH_MS });
  const found = useResource(JSON.stringify(search), () => breachApi.search(search), {
    everyMs: REFRESH_MS,
  });
  return (
    <Page
      title={register.title}
      wide
      lead={open.value && register.counts(open.value.open, open.value.total - open.value.open)}
      action={
        <Link href="/datalek-melden" className="bijsluiter-button" data-kind="primary">
          {site.menu.report}
        </Link>
      }
    >
      <VerdictLine brokenOnly />
      <Loaded resource={open}>
        {(all) =>
          all.total === 0 ? (
            <Empty heading={register.empty} text={register.emptyText} picture="folder" />
          ) : (
            <>
              <TodoBlock found={all} />
              <SearchFields key={round} search={search} onChange={setSearch} open={all.open} />
              <Loaded resource={found}>
                {(page) => (
                  <>
                    <p role="status" className="quiet">
                      {register.count(page.found)}
                      {page.searched !== undefined && ` ${register.searched(page.searched)}`}
                    </p>
                    <Rows found={page} onAll={showAll} />
                    <PageButtons
                      page={search.page}
                      pages={page.pages}
                      onChange={(to) => setSearch({ ...search, page: to })}
                    />
                  </>
                )}
              </Loaded>
              <VerdictLine />
              <RegisterMore />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The first things to do; the rest is on the Werkblad. */
function TodoBlock({ found }: { readonly found: FoundPage }) {
  const texts = useTexts(breachTexts);
  const { language, messages } = useLanguage();
  const now = useNow();
  const todos = found.breaches
    .flatMap((row) => todosOf(row, now, { texts, messages, language }))
    .sort((a, b) => a.due - b.due);
  if (todos.length === 0) return null;
  return (
    <section className="panel" data-tone="action">
      <h2>{texts.tasks.heading}</h2>
      <TodoList todos={todos.slice(0, SHOWN_TODOS)} />
      {todos.length > SHOWN_TODOS && (
        <p>
          <Link href="/">{texts.tasks.all(todos.length)}</Link>
        </p>
      )}
    </section>
  );
}

function Rows({ found, onAll }: { readonly found: FoundPage; readonly onAll: () => void }) {
  const { register } = useTexts(breachTexts);
  if (found.breaches.length > 0) return <BreachTable rows={found.breaches} />;
  return (
    <p>
      {register.noneOfThese}{" "}
      <button type="button" className="bijsluiter-button" data-kind="quiet" onClick={onAll}>
        {register.showAll}
      </button>
    </p>
  );
}
