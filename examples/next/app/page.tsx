import example from "@bijsluiter/core/examples/privacy-insert.json";
import { privacyInsert } from "@bijsluiter/core/inserts";
import { PrivacyInsert } from "@bijsluiter/react";
import { privacyInsertForParent } from "@bijsluiter/react/locales/nl";
import { Film } from "./consent/film.tsx";

const insert = privacyInsert.parse(example);

/** The insert is rendered on the server alone: none of its words or code goes to the browser. */
export default function Page() {
  return (
    <>
      <Film />
      <PrivacyInsert insert={insert} texts={privacyInsertForParent} headingLevel={1} />
    </>
  );
}
