import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from "@c15t/react";
import { baseTranslations } from "@c15t/translations/all";
import { createRoot } from "react-dom/client";
import "@c15t/react/styles.css";

const i18n = { locale: "nl", messages: { nl: baseTranslations.nl } };
createRoot(document.getElementById("root")).render(
  <ConsentManagerProvider options={{ mode: "offline", i18n }}>
    <ConsentBanner />
    <ConsentDialog />
  </ConsentManagerProvider>,
);
