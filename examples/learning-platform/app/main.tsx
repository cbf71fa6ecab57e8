// Our sheet first: it says which layer comes before which.
import "./site/look/brand.css";
import "./site/look/base.css";
import "./site/look/frame.css";
import "./site/look/section-links.css";
import "./site/look/pill.css";
import "./site/look/page.css";
import "./site/look/panels.css";
import "./site/look/lists.css";
import "./site/look/tables.css";
import "./site/look/print.css";
import "@bijsluiter/react/styles.css";
import "@bijsluiter/react/consent.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { LanguageProvider } from "./site/language/language.tsx";
import { SessionProvider } from "./site/session/session.tsx";
import { allowOwnWorkers } from "./site/trusted-worker.ts";

allowOwnWorkers();
const place = document.getElementById("app");
if (!place) throw new Error("The page has no place for the app.");
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <SessionProvider>
        <App />
      </SessionProvider>
    </LanguageProvider>
  </StrictMode>,
);
