import { BijsluiterProvider } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { useMemo } from "react";
import { Route, Switch } from "wouter";
import { api } from "./api.ts";
import { consentPages } from "./consent/consent-pages.tsx";
import { FamilyHomePage } from "./consent/family-home-page.tsx";
import { isFamily } from "./consent/is-family.ts";
import { SiteConsent } from "./consent/site-consent.tsx";
import { AgreementPage } from "./documents/agreement-page.tsx";
import { PrivacyPage } from "./documents/privacy-page.tsx";
import { MessagePage } from "./message/message-page.tsx";
import { BreachPage } from "./pages/breach-page.tsx";
import { FollowUpPage } from "./pages/follow-up-page.tsx";
import { HomePage } from "./pages/home-page.tsx";
import { InboxPage } from "./pages/inbox-page.tsx";
import { NotFoundPage } from "./pages/not-found-page.tsx";
import { RegisterPage } from "./pages/register-page.tsx";
import { ReportPage } from "./pages/report-page.tsx";
import { ForOfficer } from "./parts/for-officer.tsx";
import { SiteFrame } from "./parts/site-frame.tsx";
import { RetentionPage } from "./retention/retention-page.tsx";
import { useSession } from "./session.tsx";

/** The pages of Leerplein. */
export function App(): ReactNode {
  const { clock, role } = useSession();
  const adapters = useMemo(() => ({ upload: api.upload }), []);
  return (
    <BijsluiterProvider now={clock} adapters={adapters}>
      <SiteConsent>
        <SiteFrame>
          <Switch>
            <Route path="/" component={isFamily(role) ? FamilyHomePage : HomePage} />
            <Route path="/datalek-melden" component={ReportPage} />
            <Route path="/bericht" component={MessagePage} />
            <Route path="/postvak" component={InboxPage} />
            <Route path="/register">
              <ForOfficer>
                <RegisterPage />
              </ForOfficer>
            </Route>
            <Route path="/register/:reference">
              {({ reference }) => (
                <ForOfficer>
                  <BreachPage reference={reference} />
                </ForOfficer>
              )}
            </Route>
            <Route path="/register/:reference/aanvullen">
              {({ reference }) => (
                <ForOfficer>
                  <FollowUpPage reference={reference} />
                </ForOfficer>
              )}
            </Route>
            <Route path="/bewaren">
              <ForOfficer>
                <RetentionPage />
              </ForOfficer>
            </Route>
            <Route path="/privacy/:audience?">
              {({ audience }) => <PrivacyPage audience={audience} />}
            </Route>
            <Route path="/verwerkersovereenkomst">
              <ForOfficer>
                <AgreementPage />
              </ForOfficer>
            </Route>
            {consentPages}
            <Route component={NotFoundPage} />
          </Switch>
        </SiteFrame>
      </SiteConsent>
    </BijsluiterProvider>
  );
}
