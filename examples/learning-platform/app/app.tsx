import { BijsluiterProvider, searchHistory } from "@bijsluiter/react";
import { createPiiReader } from "@bijsluiter/react/pii-reader";
import { type ReactNode, useMemo } from "react";
import { Route, Switch } from "wouter";
import type { Role } from "../shared/roles.ts";
import { BreachPage } from "./breaches/breach/breach-page.tsx";
import { NoticePage } from "./breaches/breach/notice-page.tsx";
import { breachApi } from "./breaches/breach-api.ts";
import { BreachFilePage } from "./breaches/file/file-page.tsx";
import { RecordPage } from "./breaches/record/record-page.tsx";
import { RegisterPage } from "./breaches/register/register-page.tsx";
import { FollowUpPage } from "./breaches/report/follow-up-page.tsx";
import { OwnReportsPage } from "./breaches/report/own-reports-page.tsx";
import { ReportPage } from "./breaches/report/report-page.tsx";
import { SignalPage } from "./breaches/signal/signal-page.tsx";
import { StatisticsPage } from "./breaches/statistics/statistics-page.tsx";
import { StepPage } from "./breaches/steps/step-page.tsx";
import { consentPages } from "./consent/consent-pages.tsx";
import { SiteConsent } from "./consent/visitor/site-consent.tsx";
import { DeskPage } from "./desk/desk-page.tsx";
import { PortalPage } from "./desk/portal-page.tsx";
import { PostPage } from "./desk/post-page.tsx";
import { AgreementPage } from "./documents/agreement-page.tsx";
import { PrivacyPage } from "./documents/privacy-page.tsx";
import { FilePage } from "./file/file-page.tsx";
import { FamilyHomePage } from "./home/family-home-page.tsx";
import { GroupsPage } from "./home/groups-page.tsx";
import { HomePage } from "./home/home-page.tsx";
import { InboxPage } from "./mail/inbox-page.tsx";
import { DomainPage } from "./mail-domain/domain-page.tsx";
import { ReportsPage } from "./mail-domain/reports-page.tsx";
import { MeasuresPage } from "./measures/measures-page.tsx";
import { MessagePage } from "./message/message-page.tsx";
import { RetentionPage } from "./retention/retention-page.tsx";
import { RequestsPage } from "./rights/desk/desk-page.tsx";
import { RightsRequestPage } from "./rights/form/request-page.tsx";
import { RequestPage } from "./rights/request/request-page.tsx";
import { RightsStepPage } from "./rights/steps/step-page.tsx";
import { ExitPage } from "./service/exit-page.tsx";
import { SettingsPage } from "./service/settings-page.tsx";
import { UptimePage } from "./service/uptime-page.tsx";
import { SiteFrame } from "./site/frame/site-frame.tsx";
import { useLanguage } from "./site/language/language.tsx";
import { NotFoundPage } from "./site/parts/not-found-page.tsx";
import { ForOfficer } from "./site/session/for-officer.tsx";
import { ForRoles } from "./site/session/for-roles.tsx";
import { isFamily } from "./site/session/is-family.ts";
import { useSession } from "./site/session/session.tsx";
import { WorksheetPage } from "./worksheet/worksheet-page.tsx";

/** The pages of Leerplein. */
export function App(): ReactNode {
  const { locale } = useLanguage();
  const { clock, role } = useSession();
  const adapters = useMemo(
    () => ({ upload: breachApi.upload, history: searchHistory(), pii: createPiiReader() }),
    [],
  );
  return (
    <BijsluiterProvider locale={locale.widgets} now={clock} adapters={adapters}>
      <SiteConsent>
        <SiteFrame>
          <Switch>
            <Route path="/" component={homeOf(role)} />
            <Route path="/groepen">
              <ForRoles roles={["docent"]}>
                <GroupsPage />
              </ForRoles>
            </Route>
            <Route path="/meldingen">
              <ForRoles roles={["servicedesk"]}>
                <OwnReportsPage />
              </ForRoles>
            </Route>
            <Route path="/datalek-melden" component={ReportPage} />
            <Route path="/bericht" component={MessagePage} />
            <Route path="/bestand" component={FilePage} />
            <Route path="/postvak">
              <ForOfficer>
                <InboxPage />
              </ForOfficer>
            </Route>
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
            <Route path="/register/:reference/dossier">
              {({ reference }) => (
                <ForOfficer>
                  <BreachFilePage reference={reference} />
                </ForOfficer>
              )}
            </Route>
            <Route path="/register/:reference/stap/:step">
              {(of) => (
                <ForOfficer>
                  <StepPage {...of} />
                </ForOfficer>
              )}
            </Route>
            <Route path="/datalekken/cijfers">
              <ForOfficer>
                <StatisticsPage />
              </ForOfficer>
            </Route>
            <Route path="/signaal">
              <ForRoles roles={["servicedesk", "privacy-officer"]}>
                <SignalPage />
              </ForRoles>
            </Route>
            <Route path="/register/:reference/vastleggen/:what">
              {(of) => (
                <ForOfficer>
                  <RecordPage {...of} />
                </ForOfficer>
              )}
            </Route>
            <Route path="/register/:reference/bericht/:place">
              {(of) => (
                <ForOfficer>
                  <NoticePage {...of} />
                </ForOfficer>
              )}
            </Route>
            <Route path="/bewaren">
              <ForOfficer>
                <RetentionPage />
              </ForOfficer>
            </Route>
            <Route path="/verzoek" component={RightsRequestPage} />
            <Route path="/verzoeken">
              <ForOfficer>
                <RequestsPage />
              </ForOfficer>
            </Route>
            <Route path="/verzoeken/:reference">
              {({ reference }) => (
                <ForOfficer>
                  <RequestPage reference={reference} />
                </ForOfficer>
              )}
            </Route>
            <Route path="/verzoeken/:reference/stap/:step">
              {(of) => (
                <ForOfficer>
                  <RightsStepPage {...of} />
                </ForOfficer>
              )}
            </Route>
            <Route path="/maatregelen">
              <ForOfficer>
                <MeasuresPage />
              </ForOfficer>
            </Route>
            <Route path="/mail">
              <ForOfficer>
                <DomainPage />
              </ForOfficer>
            </Route>
            <Route path="/mail/rapporten">
              <ForOfficer>
                <ReportsPage />
              </ForOfficer>
            </Route>
            <Route path="/servicedesk">
              <ForRoles roles={["servicedesk"]}>
                <DeskPage />
              </ForRoles>
            </Route>
            <Route path="/veilig">
              <ForRoles roles={["parent-1"]}>
                <PostPage />
              </ForRoles>
            </Route>
            <Route path="/veilig/:id">{({ id }) => <PortalPage key={id} id={id} />}</Route>
            <Route path="/privacy/:audience?">
              {({ audience }) => <PrivacyPage audience={audience} />}
            </Route>
            <Route path="/verwerkersovereenkomst">
              <ForOfficer>
                <AgreementPage />
              </ForOfficer>
            </Route>
            <Route path="/dienst">
              <ForOfficer>
                <UptimePage />
              </ForOfficer>
            </Route>
            <Route path="/dienst/vertrek">
              <ForOfficer>
                <ExitPage />
              </ForOfficer>
            </Route>
            <Route path="/dienst/instellingen">
              <ForOfficer>
                <SettingsPage />
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

const homeOf = (role: Role) =>
  isFamily(role) ? FamilyHomePage : role === "privacy-officer" ? WorksheetPage : HomePage;
