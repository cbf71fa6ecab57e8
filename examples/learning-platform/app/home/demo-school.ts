/** A made-up group of the made-up teacher. */
interface Group {
  readonly name: string;
  readonly school: string;
  readonly pupils: number;
  readonly tested: number;
}

/** Groups of the teacher. */
export const groups: readonly Group[] = [
  { name: "Groep 7 blauw", school: "Basisschool De Knotwilg", pupils: 24, tested: 18 },
  { name: "Groep 8 groen", school: "Basisschool De Knotwilg", pupils: 27, tested: 27 },
  { name: "Klas 1B", school: "Noorderlicht College", pupils: 29, tested: 4 },
];

/** Who plays the teacher and the pupil. */
export const people = { teacher: "Samira", pupil: "Sem" } as const;

const SATURDAY = 6;

/** Whether there are lessons on a day. */
export function isSchoolDay(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== SATURDAY;
}
