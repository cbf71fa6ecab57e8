import { Button } from "@bijsluiter/react";
import type { ReactNode } from "react";
import type { Resource } from "../api/use-resource.ts";
import { useTexts } from "../language/language.tsx";
import { siteTexts } from "../texts/by-language.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { Page } from "./page.tsx";

const NOT_FOUND = 404;

/** What came from the server, or that it is on its way, or that it failed. */
export function Loaded<Value>(props: {
  readonly resource: Resource<Value>;
  /** There is no page around it yet: what it shows until there is, has a title of its own. */
  readonly asPage?: boolean;
  readonly children: (value: Value) => ReactNode;
}): ReactNode {
  const { value, error, reload } = props.resource;
  const site = useTexts(siteTexts);
  if (value !== undefined) return props.children(value);
  if (!error) return <p role="status">{site.loading}</p>;
  if (error.status === NOT_FOUND && props.asPage) return <NotFoundPage />;
  if (error.status === NOT_FOUND)
    return (
      <div role="alert">
        <p>
          {site.notFound}. {site.notFoundText}
        </p>
      </div>
    );
  const again = <Button onClick={reload}>{site.again}</Button>;
  if (props.asPage)
    return (
      <Page title={site.failed}>
        <div role="alert">{again}</div>
      </Page>
    );
  return (
    <div role="alert" className="panel" data-tone="error">
      <p>{site.failed}</p>
      {again}
    </div>
  );
}
