// What somebody in a channel wants to know of an event: a title, facts, and where to look. Nothing here is markup of any product.

/**
 * @typedef {import('./receiver.mjs').Event} Event
 * @typedef {{ title: string, facts: [string, string][], link: string | null }} Notice
 * @typedef {{ url: string, key: string | undefined }} Ninety
 */

/** A text of somebody else's is cut here. */
const LONGEST = 300;

/** @type {Record<string, (data: Record<string, unknown>) => { title: string, facts: [string, unknown][] }>} */
const TYPES = {
  'clock.warning': ({ clock, dueOn, daysLeft, movedFrom }) => ({
    title: `A clock is due in ${days(daysLeft)}`,
    facts: [
      ['Clock', clock],
      ['Due', dueOn],
      ['Was due', movedFrom],
    ],
  }),
  'clock.missed': ({ clock, dueOn }) => ({ title: 'A clock was missed', facts: clockFacts(clock, dueOn) }),
  'clock.outside_target': ({ clock, dueOn }) => ({
    title: 'The authority is past its target',
    facts: clockFacts(clock, dueOn),
  }),
  'clock.unknown': ({ clock, dueOn }) => ({
    title: 'A limit may have passed: only silence is known',
    facts: clockFacts(clock, dueOn),
  }),
  'duty.warning': (duty) => ({ title: `A duty is due in ${days(duty.daysLeft)}`, facts: dutyFacts(duty) }),
  'duty.overdue': (duty) => ({ title: 'A duty is overdue', facts: dutyFacts(duty) }),
  'duty.escalated': (duty) => ({
    title: `A duty has been overdue for ${days(duty.daysOverdue)}`,
    facts: dutyFacts(duty),
  }),
  'license.expiring': ({ licenseNumber, expiresOn, daysLeft }) => ({
    title: `A license expires in ${days(daysLeft)}`,
    facts: [
      ['License', licenseNumber],
      ['Last day', expiresOn],
    ],
  }),
  'license.suspended': standing('A license was suspended'),
  'license.revoked': standing('A license was revoked'),
  'license.expired': standing('A license has expired'),
  'order.held': order('An order is held'),
  'order.released': order('An order is released'),
  'application.observed': ({ outcome, event, on, notBefore, notAfter }) => ({
    title: outcome === null || outcome === undefined ? '' : `Decided: ${text(outcome).replaceAll('_', ' ')}`,
    facts: [
      ['What was heard', text(event).replaceAll('_', ' ')],
      ['When', on ?? `${text(notBefore)} to ${text(notAfter)}`],
    ],
  }),
  'application.approved': decided('Decided: approved'),
  'application.denied': decided('Decided: denied'),
  'application.returned_without_action': decided('Decided: returned without action'),
  'application.no_license_required': decided('Decided: no license is required'),
};

/**
 * @param {Event} event
 * @param {Ninety | null} ninety where to ask for the names that an event does not carry
 * @returns {Promise<Notice | null>} null: nothing that somebody need be told of
 */
export async function noticeOf(event, ninety) {
  if (event.data.test === true)
    return { title: 'A test: Ninety reaches this channel', facts: [], link: null };
  if (!Object.hasOwn(TYPES, event.type)) return null;
  const { title, facts } = TYPES[event.type]?.(event.data) ?? { title: '', facts: [] };
  if (title === '') return null;
  const id = idIn(event.data.applicationId);
  const about = ninety === null ? [] : await namesOf(ninety, event.data);
  return {
    title: plain(title),
    facts: [...about, ...facts, ['Number', event.data.controlNumber]].flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [[text(name), plain(text(value))]],
    ),
    link: id !== null && ninety !== null ? `${ninety.url}/applications/${id}` : null,
  };
}

/**
 * Of an application, or why of an order; nothing where it cannot be asked for: the notice is worth more than its names.
 *
 * @param {Ninety} ninety @param {Record<string, unknown>} data
 * @returns {Promise<[string, unknown][]>}
 */
async function namesOf(ninety, data) {
  const [application, check] = [idIn(data.applicationId), idIn(data.orderCheckId)];
  if (application !== null) {
    const { reference, customer, supplierName } = await asked(ninety, `/v1/applications/${application}`);
    return [
      ['Reference', reference],
      ['Customer', customer],
      ['Company', supplierName],
    ];
  }
  if (check === null) return [];
  const { reasons } = await asked(ninety, `/v1/order-checks/${check}`);
  const said = Array.isArray(reasons)
    ? reasons.filter(({ holds }) => holds !== 'no').map(({ text }) => text)
    : [];
  return [['In words', said.join(' ')]];
}

/** @param {Ninety} ninety @param {string} path @returns {Promise<Record<string, unknown>>} */
async function asked({ url, key }, path) {
  if (key === undefined) return {};
  try {
    const headers = { authorization: `Bearer ${key}` };
    const answer = await fetch(url + path, { headers, signal: AbortSignal.timeout(3_000) });
    return answer.ok ? /** @type {Record<string, unknown>} */ (await answer.json()) : {};
  } catch {
    return {};
  }
}

/** @param {unknown} clock @param {unknown} dueOn @returns {[string, unknown][]} */
function clockFacts(clock, dueOn) {
  return [
    ['Clock', clock],
    ['Was due', dueOn],
  ];
}

/** @param {Record<string, unknown>} duty @returns {[string, unknown][]} */
function dutyFacts({ kind, dueOn, obligedParty }) {
  return [
    ['Duty', kind],
    ['Due', dueOn],
    ['Owed by', obligedParty],
  ];
}

/** @param {string} title */
function standing(title) {
  /** @param {Record<string, unknown>} data @returns {{ title: string, facts: [string, unknown][] }} */
  return ({ licenseNumber, expiresOn, on }) => ({
    title,
    facts: [
      ['License', licenseNumber],
      ['Day', on ?? expiresOn],
    ],
  });
}

/** @param {string} title */
function order(title) {
  /** @param {Record<string, unknown>} data @returns {{ title: string, facts: [string, unknown][] }} */
  return ({ document, line, reasons }) => ({
    title,
    facts: [
      ['Document', document],
      ['Line', line],
      ['Why', reasonsIn(reasons)],
    ],
  });
}

/** @param {string} title */
function decided(title) {
  return () => ({ title, facts: /** @type {[string, unknown][]} */ ([]) });
}

/** @param {unknown} reasons */
function reasonsIn(reasons) {
  if (!Array.isArray(reasons)) return null;
  return reasons.map((one) => text(one).replaceAll('_', ' ')).join('; ');
}

/** @param {unknown} count */
function days(count) {
  return count === 1 ? '1 day' : `${text(count)} days`;
}

/** @param {unknown} value */
function text(value) {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/** One line, without characters that only steer how it is shown. @param {string} value */
function plain(value) {
  const line = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}

/** @param {unknown} value */
function idIn(value) {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : null;
}
