/** What stands in a text for a value: a name that will be filled in, a type, a word of the form. */
const placeholder =
  /^(?:(?:my|your|uw|jouw|mijn)?[_ -]?(?:pass(?:word|wd)?|pwd?|wachtwoord|secret|geheim|token|key|user|admin|change.?(?:me|it)|voorbeeld|test|null|undefined|[*x•.?_#-]+)|.{0,20}example.{0,20})$/i;
/** `${X}`, `<password>`, `{{x}}`, `%s`, `[credential]`. */
const template = /^[$<{[(%]|\$\{|\{\{/;
/** `user.password`, `hash(x)`, `newPassword1`: code that has the value. */
const code =
  /[()[\]{}<>$\\]|^\w{1,40}\??\.[a-z_]|=>|::|^[a-z]{1,20}(?:Pass|Pwd|Token|Secret|Key)\w*$/;

/** True for what stands for a secret and is none. */
export function isPlaceholder(value: string): boolean {
  return template.test(value) || placeholder.test(value);
}

/** True for a value with code in it, when no quotes stand around it. */
export function isCode(value: string): boolean {
  return code.test(value);
}

/** True for what people and programs choose as a password, and few words are. */
export function isPassword(value: string): boolean {
  if (/^\d{4,200}$/.test(value)) return true;
  if (/^0x|\s/.test(value) || !/\p{L}/u.test(value)) return false;
  return (
    value.length > 4 && (/\d/.test(value) || (value.length > 7 && /[!@#$%^&*?+~]/.test(value)))
  );
}

/** How a password is kept, which is none: `base64`, `sha256`. */
const manner = /^(?:base|sha-?|md|utf-?|argon|pbkdf|bcrypt|aes-?|v)\d/i;
/** Two digits or a sign behind letters, which names of techniques have not. */
const chosen = /^[^\s\d]{1,40}(?:\d{2}|\d[!?@#$%&*])/;

/** True for what begins as people choose a password, wherever it stands: `Zomer2026!`. */
export function isChosen(text: string): boolean {
  return chosen.test(text) && !manner.test(text);
}

/** True for how a password is kept. */
export function isManner(text: string): boolean {
  return manner.test(text);
}

/** True for what a program made: long, of letters and three digits or more, and no path, address or file. */
export function isKeyLike(value: string): boolean {
  return /^(?!\/|.*\/\/|.*\.\w{2,4}$)(?=.*[a-z])(?=(?:\D*\d){3})[\w.~+/=-]{16,512}$/i.test(value);
}
