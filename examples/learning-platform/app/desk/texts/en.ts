import type { DeskTexts } from "./desk-texts.ts";

/** English. */
export const en: DeskTexts = {
  title: "Mail a parent",
  intro:
    "What is in the mail and its attachments is looked at before it leaves. The server looks again when it is sent.",
  to: "To",
  contacts: {
    "parent-1": "Parent 1 (mobile number known)",
    "parent-2": "Parent 2 (no mobile number)",
    colleague: "Sanne de Vries, colleague",
  },
  subject: "Subject",
  firstSubject: "Your question about Noor’s account",
  message: "Message",
  firstMessage: `Dear parent,

Noor’s account works again. Our records had her BSN 111222333 wrong; that is corrected. The new list is attached.

Kind regards,
Support desk of Leerplein`,
  attachments: "Attachments",
  attachmentHint: "At most five files, up to 5 MB together.",
  exampleFile: "Add an example: leerlingen.xlsx",
  remove: (name) => `Remove ${name}`,
  send: "Send",
  beside: "What happens to this mail",
  failed: "The mail could not be sent. Nothing has left.",
  outcome: {
    allow: { heading: "Sent", text: "The mail was simply sent." },
    log: { heading: "Sent", text: "The mail was sent, and that was recorded." },
    warn: { heading: "Sent", text: "The mail was sent, after your warning." },
    encrypt: {
      heading: "Put ready, encrypted",
      text: "The parent gets a link by mail and a code by text message. The mail itself was not sent.",
    },
    hold: {
      heading: "Held",
      text: "Nothing was sent. This parent cannot be reached safely: ask for a mobile number first.",
    },
    block: { heading: "Not sent", text: "Nothing was sent." },
  },
  phone: (end) => `The code goes to the number that ends in ${end}.`,
  another: "Another mail",
  toPost: "Play Parent 1 and read the message",
  post: {
    title: "Mail and phone of Parent 1",
    intro:
      "The link comes by mail, the code by text message. Who has only one of them reads nothing.",
    mails: "Mail",
    texts: "Text messages",
    none: "Nothing yet.",
    open: "Open the secure message",
  },
  portal: {
    title: "Secure message",
    intro: "Fill in the code that you got by text message.",
    code: "Code",
    hint: "Eight digits.",
    open: "Open the message",
    left: (count) => (count === 1 ? "You can try once more." : `You can try ${count} more times.`),
    once: "This message is now removed from the portal. Keep what you need.",
    files: "Attachments",
    noLink: "This link is not complete. Open the link in the mail.",
  },
};
