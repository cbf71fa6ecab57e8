import { ConsentManagerProvider, useConsentManager } from "@c15t/react/headless";
import { createRoot } from "react-dom/client";

function Own() {
  const { activeUI, saveConsents } = useConsentManager();
  return activeUI === "banner" ? (
    <section data-banner="" aria-label="Toestemming">
      <button type="button" onClick={() => saveConsents("necessary")}>
        Weigeren
      </button>
      <button type="button" onClick={() => saveConsents("all")}>
        Toestaan
      </button>
    </section>
  ) : null;
}
createRoot(document.getElementById("root")).render(
  <ConsentManagerProvider options={{ mode: "offline" }}>
    <Own />
  </ConsentManagerProvider>,
);
