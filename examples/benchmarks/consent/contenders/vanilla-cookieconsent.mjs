import { run } from "vanilla-cookieconsent";
import "vanilla-cookieconsent/dist/cookieconsent.css";
import { asked, controller, privacyUrl } from "./purposes.mjs";

run({
  // It hides from a browser that is driven by a program.
  hideFromBots: false,
  categories: Object.fromEntries(asked.map(({ id }) => [id, {}])),
  language: {
    default: "nl",
    translations: {
      nl: {
        consentModal: {
          title: "Mag dit met uw gegevens?",
          description: `${controller} vraagt uw toestemming. <a href="${privacyUrl}">Lees er meer over</a>`,
          acceptAllBtn: "Alles toestaan",
          acceptNecessaryBtn: "Alles weigeren",
          showPreferencesBtn: "Zelf kiezen",
        },
        preferencesModal: {
          title: "Uw toestemming",
          acceptAllBtn: "Alles toestaan",
          acceptNecessaryBtn: "Alles weigeren",
          savePreferencesBtn: "Opslaan",
          closeIconLabel: "Sluiten",
          sections: asked.map(({ id, title, description }) => ({
            title,
            description,
            linkedCategory: id,
          })),
        },
      },
    },
  },
});
