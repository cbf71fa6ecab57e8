import { ConsentProvider, createConsent, useConsent, usePurpose } from "@bijsluiter/react";
import { createRoot } from "react-dom/client";
import { options } from "./bijsluiter-options.mjs";

function Own() {
  const { asking, chooseAll } = useConsent();
  const { allowed } = usePurpose("video");
  if (!asking) return <p>{String(allowed)}</p>;
  return (
    <section data-banner="" aria-label="Toestemming">
      <button type="button" onClick={() => chooseAll(false, { surface: "banner" })}>
        Weigeren
      </button>
      <button type="button" onClick={() => chooseAll(true, { surface: "banner" })}>
        Toestaan
      </button>
    </section>
  );
}
const consent = createConsent(options);
createRoot(document.getElementById("root")).render(
  <ConsentProvider consent={consent}>
    <Own />
  </ConsentProvider>,
);
