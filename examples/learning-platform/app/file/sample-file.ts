const header = "leerlingnummer;achternaam;geboortedatum;bsn;email ouder;cijfer rekenen;dyslexie";
/** Numbers that are given out for tests. */
const numbers = ["111222333", "123456782", "999990019"];
const names = ["Jansen", "de Vries", "El Idrissi", "Yilmaz", "Bakker"];
const two = (value: number) => String(value).padStart(2, "0");

/** A class list in which everybody is made up. */
export function sampleFile(): File {
  const rows = Array.from({ length: 28 }, (_, index) => {
    const born = `${two(1 + index)}-${two(1 + (index % 12))}-2014`;
    const mark = `${5 + (index % 5)},${index % 10}`;
    const mail = `ouder${index + 1}@deknotwilg.example`;
    return [
      `${10_000 + index}`,
      names[index % names.length],
      born,
      numbers[index % numbers.length],
      mail,
      mark,
      index % 7 === 0 ? "ja" : "nee",
    ].join(";");
  });
  return new File([[header, ...rows].join("\n")], "groep-7-blauw.csv", { type: "text/csv" });
}
