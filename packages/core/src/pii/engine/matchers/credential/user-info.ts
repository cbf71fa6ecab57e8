import { confidence } from "../../../confidence.ts";
import type { Cursor } from "../../cursor.ts";
import { emit } from "../../emit.ts";
import { grade, unlabelled } from "../../grade.ts";
import { readBetween } from "../../words/read-between.ts";
import { isPlaceholder } from "./secret-value.ts";

const strong = grade(confidence.strong, unlabelled);

/** User and password. */
const LONGEST = 256;
const userInfo = /^([^\s:@/?#"'<>|\\]{0,64}):([^\s@/?#"'<>|\\]{4,128})@(?=[\w[])/;

/** Matches `user:password` behind `://` of an address or a connection, from `start`. RFC 3986, section 3.2.1. */
export function matchUserInfo(cursor: Cursor, place: number, start: number): void {
  const found = userInfo.exec(readBetween(cursor, start, start + LONGEST));
  if (found === null) return;
  const [whole, user = "", password = ""] = found;
  if (isPlaceholder(password) || password === user) return;
  emit(cursor, place, strong, start, start + whole.length - 1);
}
