// An invented ERP that asks Ninety before it delivers. README.md beside this file.
import { needed, optional } from '../../shared/environment.mjs';
import { receive } from '../../shared/receiver.mjs';
import { Gate } from './gate.mjs';
import { askedOf, linesIn } from './order-lines.mjs';

/** @typedef {import('./order-lines.mjs').OrderLine} OrderLine @typedef {import('./gate.mjs').Answer} Answer */

const SYSTEM = 'example-erp';
const [file = 'examples/erp/orders.csv', ...flags] = process.argv.slice(2);
const delivers = flags.includes('--deliver');
const gate = new Gate(
  needed('NINETY_URL').replace(/\/+$/, ''),
  needed('NINETY_KEY'),
  Number(optional('RETRY_MS') ?? 1_000),
);
const lines = linesIn(file);
// The day here: Ninety takes any that has begun somewhere.
const today = optional('TODAY') ?? new Date().toLocaleDateString('sv');

/** How each line stands here: `delivered` once it went out. @type {Map<OrderLine, { status: string, answer: Answer | null, why: string }>} */
const standing = new Map();
for (const line of lines) await goOnWith(line);
console.log(table());
if (optional('NINETY_WEBHOOK_SECRET') !== undefined) listen();

/** Asks, and delivers what is released. @param {OrderLine} line */
async function goOnWith(line) {
  if (standing.get(line)?.status === 'delivered') return;
  const asked = askedOf(line, SYSTEM, today);
  const answer = await gate.ask(asked);
  if (answer.check?.state === 'issued')
    return standing.set(line, { status: 'issued before', answer, why: '' });
  if (!answer.mayGo) return standing.set(line, { status: statusOf(answer), answer, why: answer.why });
  if (!delivers) return standing.set(line, { status: 'release', answer, why: '' });
  const { isIssued, why } = await gate.issue(answer, asked, today);
  // Here the goods would leave.
  return standing.set(line, { status: isIssued ? 'delivered' : 'not delivered', answer, why });
}

/** Of what may not go. @param {Answer} answer */
function statusOf({ check }) {
  if (check === null) return 'no answer';
  return check.decision === 'release' ? 'not relied on' : check.decision;
}

/** Ninety tells when an answer became another: what is held stays here; what is released is asked again, for the word of a webhook delivers nothing. */
function listen() {
  receive({
    port: Number(optional('PORT') ?? 4000),
    secret: needed('NINETY_WEBHOOK_SECRET'),
    handle: async ({ type, data }) => {
      if (type !== 'order.held' && type !== 'order.released') return;
      const line = lines.find((one) => one.document === data.document && one.line === data.line);
      if (line === undefined || standing.get(line)?.status === 'delivered') return;
      if (type === 'order.held')
        standing.set(line, { status: 'held', answer: null, why: String(data.reasons ?? '') });
      await goOnWith(line);
      console.log(`${type}\n${table()}`);
    },
  });
}

function table() {
  const rows = lines.map((line) => {
    const { status = '', answer = null, why = '' } = standing.get(line) ?? {};
    const check = status === 'release' || status === 'delivered' ? answer?.check : null;
    const by = check?.authorization;
    const goesBy = by ? [by.kind, by.number].filter(Boolean).join(' ') : '';
    return [line.document, line.line, status, goesBy, check?.validUntil ?? '', why];
  });
  const all = [['document', 'line', 'status', 'goes by', 'valid until', 'why'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
