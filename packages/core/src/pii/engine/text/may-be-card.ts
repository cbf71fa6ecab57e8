/** False for a first digit with which no payment card begins: 0, 1, 7 and 9; timestamps do. */
export function mayBeCard(first: number): boolean {
  return first > 1 && first !== 7 && first !== 9;
}
