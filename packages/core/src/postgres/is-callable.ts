/** Whether a value is a function that can be called: a class cannot, but for `new`. */
export function isCallable(value: unknown): boolean {
  if (typeof value !== "function") return false;
  const text = Function.prototype.toString.call(value);
  return !["class ", "class{"].some((start) => text.startsWith(start));
}
