import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from "@c15t/react";
import { createRoot } from "react-dom/client";
import "@c15t/react/styles.css";

createRoot(document.getElementById("root")).render(
  <ConsentManagerProvider options={{ mode: "offline" }}>
    <ConsentBanner />
    <ConsentDialog />
  </ConsentManagerProvider>,
);
