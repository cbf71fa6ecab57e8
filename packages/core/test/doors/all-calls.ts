import { agreementCalls } from "./agreement-calls.ts";
import { breachCalls } from "./breach-calls.ts";
import type { Calls } from "./calls.ts";
import { consentCalls } from "./consent-calls.ts";
import { documentCalls } from "./document-calls.ts";
import { mailCalls } from "./mail-calls.ts";
import { mailReportCalls } from "./mail-report-calls.ts";
import { measureCalls } from "./measure-calls.ts";
import { nodeDnsCalls } from "./node-dns-calls.ts";
import { otherCalls } from "./other-calls.ts";
import { outboundCalls } from "./outbound-calls.ts";
import { postgresCalls } from "./postgres-calls.ts";
import { rightsCalls } from "./rights-calls.ts";
import { serviceCalls } from "./service-calls.ts";

/** Good calls of every door. */
export const allCalls: Calls = {
  ...agreementCalls,
  ...breachCalls,
  ...consentCalls,
  ...documentCalls,
  mail: { ...mailCalls, ...mailReportCalls },
  ...measureCalls,
  ...otherCalls,
  ...outboundCalls,
  node: { ...nodeDnsCalls, ...outboundCalls["node"] },
  ...postgresCalls,
  ...rightsCalls,
  ...serviceCalls,
};
