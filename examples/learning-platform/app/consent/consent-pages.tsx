import type { ReactNode } from "react";
import { Route } from "wouter";
import "./consent.css";
import { ForRoles } from "../site/session/for-roles.tsx";
import { FilmPage } from "./film-page.tsx";
import { ImagesPage } from "./images/images-page.tsx";
import { OverviewPage } from "./overview/overview-page.tsx";
import { ReceiptPage } from "./receipts/receipt-page.tsx";
import { ReceiptsPage } from "./receipts/receipts-page.tsx";
import { NoticePage } from "./visitor/notice-page.tsx";

/** The pages on consent, for the switch of the app. */
export const consentPages: ReactNode = [
  <Route key="images" path="/beeldmateriaal">
    <ForRoles roles={["parent-1", "parent-2", "pupil"]}>
      <ImagesPage />
    </ForRoles>
  </Route>,
  <Route key="receipts" path="/bewijzen">
    <ForRoles roles={["parent-1", "parent-2", "pupil"]}>
      <ReceiptsPage />
    </ForRoles>
  </Route>,
  <Route key="receipt" path="/bewijzen/:pupilId/:eventId">
    {(of) => (
      <ForRoles roles={["parent-1", "parent-2", "pupil"]}>
        <ReceiptPage {...of} />
      </ForRoles>
    )}
  </Route>,
  <Route key="overview" path="/fotolijst">
    <ForRoles roles={["docent", "privacy-officer"]}>
      <OverviewPage />
    </ForRoles>
  </Route>,
  <Route key="film" path="/filmpje" component={FilmPage} />,
  <Route key="notice" path="/toestemming" component={NoticePage} />,
];
