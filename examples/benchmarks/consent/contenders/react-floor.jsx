import { createRoot } from "react-dom/client";
import { asked, controller, privacyUrl } from "./purposes.mjs";

createRoot(document.getElementById("root")).render(
  <section data-banner="" aria-label="Toestemming">
    <h2>Mag dit met uw gegevens?</h2>
    <p>{controller} vraagt uw toestemming voor:</p>
    <ul>
      {asked.map(({ id, title }) => (
        <li key={id}>{title}</li>
      ))}
    </ul>
    <a href={privacyUrl}>Lees er meer over</a>
    <button type="button">Alles weigeren</button>
    <button type="button">Alles toestaan</button>
  </section>,
);
