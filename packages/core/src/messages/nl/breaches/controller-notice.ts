import type { ControllerNoticeTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse zinnen voor het bericht van een schoolbestuur aan een leverancier over een datalek. */
export const controllerNotice: ControllerNoticeTexts = deepFreeze({
  subject: "Datalek ontdekt door het schoolbestuur:",
  opening:
    "Ons bestuur heeft een datalek ontdekt in gegevens die u voor ons verwerkt. Hieronder staat wat wij weten en wat wij van u vragen.",
  sent: "Verzonden op",
  requestsHeading: "Wat wij van u vragen",
  requests: {
    "stop-it": "Stop het datalek en beperk de schade.",
    "keep-logs": "Bewaar de logboeken en ander bewijs.",
    "tell-what-you-know": "Laat ons weten wat u ervan weet, ook als dat nog niet volledig is.",
    "name-people-and-data": "Zoek uit om welke mensen en welke gegevens het gaat.",
    "tell-sub-processors": "Laat het ook weten aan de bedrijven die u hiervoor inschakelt.",
  },
  questionsHeading: "Waar uw antwoord naartoe kan",
  closing: "Met vriendelijke groet,",
});
