// What the environment says; what is missing is said in one line.

/** @param {string} name @returns {string} */
export function needed(name) {
  const value = process.env[name];
  if (value !== undefined && value !== '') return value;
  console.error(`${name} is not set: see the README beside this file`);
  process.exit(1);
}

/** @param {string} name @returns {string | undefined} */
export function optional(name) {
  return process.env[name] || undefined;
}

/** Where Ninety is, if that is said. @returns {import('./notices.mjs').Ninety | null} */
export function ninetyIfSaid() {
  const url = optional('NINETY_URL');
  return url === undefined ? null : { url: url.replace(/\/+$/, ''), key: optional('NINETY_KEY') };
}
