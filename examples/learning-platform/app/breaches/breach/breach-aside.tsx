import { Button } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { useTexts } from "../../site/language/language.tsx";
import { Icon } from "../../site/parts/icon.tsx";
import type { BreachDetail } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";
import { BreachClocks } from "./breach-clocks.tsx";

/** Beside a breach: its terms, whom to ask, and the file on it. */
export function BreachAside(props: {
  readonly detail: BreachDetail;
  readonly now: string;
}): ReactNode {
  const { detail, now } = props;
  const { breach } = useTexts(breachTexts);
  const reporter = detail.report.contact?.reporter;
  return (
    <aside className="breach-aside" aria-label={breach.clocks}>
      <h2>{breach.clocks}</h2>
      <BreachClocks clockFacts={detail.clockFacts} now={now} />
      {reporter && (
        <div>
          <p className="quiet">{breach.reporter}</p>
          <p>
            {reporter.name}
            {reporter.phone && (
              <>
                {", "}
                <a href={`tel:${reporter.phone.replaceAll(" ", "")}`}>{reporter.phone}</a>
              </>
            )}
          </p>
        </div>
      )}
      <div className="not-on-paper">
        <p className="quiet">{breach.file}</p>
        <p>
          <Button kind="quiet" onClick={() => window.print()}>
            <Icon name="print" />
            {breach.print}
          </Button>
        </p>
        <p>
          <a
            href={`/api/breaches/${detail.reference}`}
            download={`${detail.reference}.json`}
            className="with-icon"
          >
            <Icon name="download" />
            {breach.downloadFile}
          </a>
        </p>
      </div>
    </aside>
  );
}
