import type { ReactNode } from "react";
import type { Resource } from "../api/use-resource.ts";
import { useTexts } from "../language/language.tsx";
import { siteTexts } from "../texts/by-language.ts";

const NOT_FOUND = 404;

/** What came from the server, or that it is on its way, or that it failed. */
export function Loaded<Value>(props: {
  readonly resource: Resource<Value>;
  readonly children: (value: Value) => ReactNode;
}): ReactNode {
  const { value, error, reload } = props.resource;
  const site = useTexts(siteTexts);
  if (value !== undefined) return props.children(value);
  if (!error) return <p role="status">{site.loading}</p>;
  if (error.status === NOT_FOUND)
    return (
      <div role="alert">
        <p>
          {site.notFound}. {site.notFoundText}
        </p>
      </div>
    );
  return (
    <div role="alert" className="panel" data-tone="error">
      <p>{site.failed}</p>
      <button type="button" className="button" data-kind="secondary" onClick={reload}>
        {site.again}
      </button>
    </div>
  );
}
