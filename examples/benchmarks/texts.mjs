/** Ten megabytes of made-up school text, from the same seed every time. */
import { createChance } from "./corpus/chance.mjs";
import { createValues } from "./corpus/values.mjs";

const WORDS =
  "de het een van en in is dat op te zijn met voor niet aan er om ook als maar dan zij bij nog uit door wordt naar heeft hun was over school leerling klas toets rooster docent ouders gesprek afspraak vakantie vandaag morgen wij graag willen kunnen boek les lokaal cijfers rapport mentor groep juf meester uitje formulier inleveren ziek melden".split(
    " ",
  );

export function createTexts(megabytes = 10) {
  const chance = createChance(7);
  const { int, pick, from, next } = chance;
  const values = createValues(chance);
  const sentence = () => {
    const words = Array.from({ length: int(6, 16) }, () => pick(WORDS)).join(" ");
    return `${words[0].toUpperCase()}${words.slice(1)}. `;
  };
  const value = () =>
    pick([
      () => `mail ${values.email()}`,
      () => `bel ${values.phone()}`,
      () => `IBAN ${values.iban()}`,
      () => `BSN ${values.bsn()}`,
      () => `adres Dorpsstraat ${int(1, 90)}, ${values.postcode()} Zwolle`,
      () => `geboren op ${values.birthDate()}`,
    ])();
  const mail = () =>
    `Beste ouders,\n${Array.from({ length: 6 }, sentence).join("")}${next() < 0.5 ? `U kunt ons bereiken: ${value()}. ` : ""}\n`;
  const uuid = () => [8, 4, 4, 4, 12].map((n) => from("0123456789abcdef", n)).join("-");
  const log = () =>
    `{"ts":"2026-${values.pad(int(1, 12))}-${values.pad(int(1, 28))}T${values.pad(int(0, 23))}:${values.pad(int(0, 59))}:${values.pad(int(0, 59))}.${int(100, 999)}Z","id":"${uuid()}","ms":${int(1, 3000)},"status":${pick([200, 201, 404])},"user":${int(1000, 99999)},"msg":"${sentence()}${next() < 0.05 ? value() : ""}"}\n`;
  const row = () =>
    `${int(1000, 9999)};${pick(WORDS)};${int(1, 31)}-${int(1, 12)}-20${int(10, 26)};${int(1, 9)},${int(0, 9)};${int(100000, 999999)}\n`;
  const fill = (piece) => {
    const pieces = [];
    for (let size = 0; size < megabytes << 20; ) {
      // One byte a character, as text that is read from a file mostly is.
      const text = piece().replaceAll(/[^\p{ASCII}\u00a0-\u00ff]/gu, " ");
      pieces.push(text);
      size += text.length;
    }
    return Buffer.from(pieces.join(""), "latin1").toString("latin1");
  };
  const mixed = () => {
    const chosen = next();
    return chosen < 0.25 ? log() : chosen < 0.4 ? row() : mail();
  };
  return { prose: fill(mail), mixed: fill(mixed) };
}
