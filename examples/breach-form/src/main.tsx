import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ReportPage } from "./report-page.tsx";
import "@bijsluiter/react/styles.css";
import "./page.css";

const page = document.querySelector("#page");
if (!page) throw new Error("index.html has no #page.");
createRoot(page).render(
  <StrictMode>
    <ReportPage />
  </StrictMode>,
);
