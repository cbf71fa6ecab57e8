import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";

let isFirstPage = true;

/** A page with its title: in the window, on the page, and told to who does not see it by taking the focus. */
export function Page(props: {
  readonly title: string;
  /** Uses the whole width, for lists and cards. */
  readonly wide?: boolean;
  /** Holds a form, whose questions are what matters. */
  readonly form?: boolean;
  readonly above?: ReactNode;
  /** A quiet line under the title. */
  readonly lead?: ReactNode;
  /** Beside the title: what most come here to do. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { title, wide = false, form = false, above, lead, action, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the effects of what is inside: a form names its own pages.
  useLayoutEffect(() => {
    document.title = `${title} – Leerplein`;
  }, [title]);
  useEffect(() => {
    // The browser itself announces the page that it opens.
    if (!isFirstPage) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirstPage = false;
  }, []);
  const titled = (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
  return (
    <div className="page" data-wide={wide || undefined} data-form={form || undefined}>
      {above}
      {lead === undefined && action === undefined ? (
        titled
      ) : (
        <div className="page-head">
          <div>
            {titled}
            {lead && <p className="quiet">{lead}</p>}
          </div>
          {action && <div className="not-on-paper">{action}</div>}
        </div>
      )}
      {children}
    </div>
  );
}
