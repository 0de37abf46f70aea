/** What may tell who somebody is, hidden in texts from files. */

const HIDDEN = '*****';
/** Before the sign at most the 64 characters an address may have (RFC 5321): looking further would take long in a long cell. */
const MAIL = /[\w.+-]{1,64}[@＠][\w-]+(?:[.．][\w-]+)+/g;
/** A number of a mobile phone, whatever blanks and dashes part it: 138-1234-5678. */
const PHONE = /(?<!\p{Nd})[1１][3-9３-９](?:[\s\p{Pd}]{0,3}\p{Nd}){9}(?!\p{Nd})/gu;

/**
 * A text from a file with its mail addresses, phones and runs of five or more digits (numbers of orders) masked, but for three
 * zeros at their end, by which one sees that a spreadsheet rounded them.
 */
export function maskPersonal(text: string): string {
  return maskContacts(text).replace(/\p{Nd}{5,}/gu, (digits) =>
    digits.endsWith('000') ? `${HIDDEN}000` : HIDDEN,
  );
}

/** A text with its mail addresses and phones masked; other numbers stand, as those of models in names of products. */
export function maskContacts(text: string): string {
  return text.replace(MAIL, HIDDEN).replace(PHONE, HIDDEN);
}

/** Digits of a phone that still tell it from another, at its beginning and its end: 138*****5678. */
const SHOWN = { head: 3, tail: 4 } as const;

/** A name or account with its mail addresses and phones masked but for their ends, so that who bears it can still be told apart. */
export function maskName(name: string): string {
  return name
    .replace(MAIL, (mail) => `${HIDDEN}${mail.slice(Math.max(1, mail.search(/[@＠]/) - 2))}`)
    .replace(PHONE, (phone) => {
      const digits = phone.replace(/\P{Nd}/gu, '');
      return `${digits.slice(0, SHOWN.head)}${HIDDEN}${digits.slice(-SHOWN.tail)}`;
    });
}
