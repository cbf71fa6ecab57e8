import type { MeasureTexts } from "../../../measures/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";

/** Nederlandse zinnen bij wat een controle van maatregelen en certificaten vindt. */
export const measureFindings: Pick<MeasureTexts, "findings" | "certificates"> = deepFreeze({
  findings: {
    "measure-missing": ({ about }) => `${about}: deze verplichte maatregel ontbreekt.`,
    "measure-planned": ({ about }) =>
      `${about}: deze verplichte maatregel is er nog niet, wel gepland.`,
    "measure-partial": ({ about }) =>
      `${about}: deze verplichte maatregel is er niet helemaal, of niet van elk deel staat het vast.`,
    "measure-overdue": ({ about }) =>
      `${about}: deze verplichte maatregel is niet op tijd opnieuw uitgevoerd of bekeken.`,
    "measure-evidence-expired": ({ about }) =>
      `${about}: het bewijs van deze verplichte maatregel is verlopen.`,
    "measure-evidence-unreachable": ({ about }) =>
      `${about}: het bewijs van deze verplichte maatregel is niet te openen.`,
    "measure-evidence-missing": ({ about }) =>
      `${about}: van deze verplichte maatregel is geen bewijs.`,
    "measure-unknown": ({ about }) =>
      `${about}: van deze verplichte maatregel is niet bekend of die er is.`,
    "measure-explained": ({ about }) =>
      `${about}: deze verplichte maatregel is er niet; er staat uitleg bij.`,
    "measure-due-soon": ({ about }) => `${about}: binnen dertig dagen is hier iets te doen.`,
    "dpo-owns-measure": ({ about, basis }) =>
      `${about}: de functionaris gegevensbescherming houdt toezicht en kan geen eigenaar zijn (${legalReference(basis.ref)}).`,
    "maturity-below-target": ({ about, basis }) =>
      `${about}: het volwassenheidsniveau ligt onder het streefniveau (${legalReference(basis.ref)}).`,
  },
  certificates: {
    "certificate-withdrawn": () => "Dit certificaat is ingetrokken.",
    "certificate-suspended": () => "Dit certificaat is geschorst.",
    "certificate-expired": ({ day }) =>
      `Dit certificaat was geldig tot en met ${day ?? "onbekend"}.`,
    "certificate-edition-superseded": ({ day, by }) =>
      `Certificaten van deze editie golden tot en met ${day ?? "onbekend"}. Nu geldt editie ${by ?? "onbekend"}.`,
    "certificate-not-yet-valid": ({ day }) => `Dit geldt pas vanaf ${day ?? "onbekend"}.`,
    "surveillance-failed": () =>
      "Bij het laatste tussentijdse onderzoek is een ernstige tekortkoming gevonden.",
    "surveillance-overdue": ({ day }) =>
      `Het tussentijdse onderzoek van ${day ?? "onbekend"} staat niet als gedaan vermeld.`,
    "surveillance-unknown": () => "Over tussentijds onderzoek staat niets vermeld.",
    "surveillance-far": () => "Het volgende tussentijdse onderzoek is meer dan een jaar weg.",
    "certificate-edition-replaced": ({ by }) =>
      `Er is een nieuwere editie: ${by ?? "onbekend"}. Tot wanneer de oude nog telt, is hier niet bekend.`,
    "certificate-edition-missing": () => "Er staat niet bij van welke editie dit certificaat is.",
    "certificate-edition-not-known": () => "Deze editie is hier niet bekend.",
    "certificate-part-missing": () =>
      "Er staat niet bij over welk deel van de norm dit certificaat gaat.",
    "certificate-validity-missing": () => "Er staat niet bij tot wanneer dit certificaat geldt.",
    "certificate-term-too-long": () => "Dit certificaat zou langer dan drie jaar gelden.",
    "recertification-not-shown": ({ count }) =>
      `Sinds de eerste uitgifte was ${counted(count ?? 0, "keer", "keer")} een nieuw certificaat nodig; geen daarvan is genoemd.`,
    "certificate-scope-missing": () => "Er staat niet bij wat onder dit certificaat valt.",
    "certificate-body-missing": () => "Er staat niet bij wie dit certificaat gaf.",
    "certificate-body-not-accredited": () =>
      "Wie dit certificaat gaf, is daarvoor niet geaccrediteerd.",
    "accreditation-unknown": () =>
      "Er staat niet bij of degene die dit certificaat gaf, geaccrediteerd is.",
    "certificate-unverifiable": () =>
      "Er staat geen nummer en geen adres bij, dus is dit niet na te gaan.",
    "report-missing": () => "Er staat niet bij over welke tijd het rapport van de accountant gaat.",
    "report-of-a-moment": () =>
      "Dit rapport is van type 1: het zegt hoe het op een dag was ingericht, niet hoe het werkte.",
    "report-old": ({ day }) => `Dit rapport telde mee tot en met ${day ?? "onbekend"}.`,
    "authorisation-of-another-country": () =>
      "Dit is een toelating van de Amerikaanse overheid. Over de AVG zegt die niets.",
    "standard-not-known": () => "Deze norm is hier niet bekend.",
  },
});
