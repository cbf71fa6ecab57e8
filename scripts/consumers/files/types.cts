import { toIssues } from "@bijsluiter/core";
import * as agreements from "@bijsluiter/core/agreements";
import * as breaches from "@bijsluiter/core/breaches";
import * as calendar from "@bijsluiter/core/calendar";
import * as consent from "@bijsluiter/core/consent";
import * as state from "@bijsluiter/core/consent/state";
import * as documents from "@bijsluiter/core/documents";
import * as inserts from "@bijsluiter/core/inserts";
import * as measures from "@bijsluiter/core/measures";
import { languages } from "@bijsluiter/core/messages";
import * as nl from "@bijsluiter/core/messages/nl";
import * as parties from "@bijsluiter/core/parties";
import { type PiiMatch, scan } from "@bijsluiter/core/pii";
import * as postgres from "@bijsluiter/core/postgres";
import * as retention from "@bijsluiter/core/retention";
import * as services from "@bijsluiter/core/services";
import * as vocabulary from "@bijsluiter/core/vocabulary";
import { type Adapters, BreachReportForm, PrivacyInsert } from "@bijsluiter/react";
import * as server from "@bijsluiter/react/consent-server";
import { breachReport } from "@bijsluiter/react/locales/nl";
import "@bijsluiter/react/styles.css";

const insert: inserts.PrivacyInsert = inserts.privacyInsert.parse(JSON.parse("{}"));
const html: string = inserts.renderInsert(insert, nl, { audience: "parent", format: "html" });
const matches: readonly PiiMatch[] = scan(html);
const adapters: Adapters = {};
export const used = [
  agreements,
  breaches,
  calendar,
  consent,
  state,
  documents,
  measures,
  languages,
  parties,
  postgres,
  retention,
  services,
  vocabulary,
  BreachReportForm,
  PrivacyInsert,
  server,
  breachReport,
  toIssues,
  matches,
  adapters,
];
