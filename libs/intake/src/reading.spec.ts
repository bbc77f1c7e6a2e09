import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTAKE_LIMITS } from './limits.js';
import { legibleText, textOfHtml } from './plain-text.js';
import { readingOf } from './reading.js';
import type { MessageReading } from './reading.js';
import { EVENT_RULES, NUMBER_RULES } from './rules.js';

function read(body: string, subject = 'Your case'): MessageReading {
  const parts = [
    { where: 'subject', text: subject },
    { where: 'body', text: body },
  ];
  const message = { within: '', subject, from: null, sentOn: '2026-10-20', messageId: null, parts };
  return readingOf({ format: 'eml', messages: [message], notRead: [], disguised: [] }).messages[0]!;
}
const eventsIn = (body: string) => read(body).events.map(({ type }) => type);

describe('an event', () => {
  it.each([
    ['Your application Z1234567 has been approved.', 'approved'],
    ['We have granted the licence.', 'approved'],
    ['Status: Approved', 'approved'],
    ['Die Genehmigung wurde erteilt.', 'approved'],
    ['Ihr Antrag wurde genehmigt.', 'approved'],
    ['De vergunning is verleend.', 'approved'],
    ['標記の輸出について許可しました。', 'approved'],
    ['Your application has been denied.', 'denied'],
    ['Der Antrag wurde abgelehnt.', 'denied'],
    ['本件は不許可とする。', 'denied'],
    ['The case was returned without action.', 'returned_without_action'],
    ['The Bureau intends to deny your application.', 'intent_to_deny'],
    ['This transaction does not require a license.', 'no_license_required'],
    ['Die Ausfuhr ist nicht genehmigungspflichtig.', 'no_license_required'],
    ['Please provide the end-user statement and further documents.', 'information_requested'],
    ['Wir bitten um weitere Unterlagen.', 'information_requested'],
    ['追加資料を提出してください。', 'information_requested'],
    ['Your application is on hold: it was placed on hold.', 'suspension_told'],
    ['A pre-license check was begun.', 'suspension_told'],
    ['We acknowledge receipt of your application.', 'registered'],
    ['申請を受理しました。', 'registered'],
    ['The application is under review.', 'status_told'],
    ['Ihr Antrag ist in Bearbeitung.', 'status_told'],
    ['Your case was withdrawn.', 'withdrawn'],
  ])('is read in “%s”', (text, type) => {
    expect(eventsIn(text)).toContain(type);
  });

  it.each([
    'Your application has not been approved.',
    'Once the application is approved, we will write to you.',
    'Has my application been approved?',
    'If you do not answer, the application will be returned without action.',
    'We hope that the license is issued soon.',
    'Der Antrag wird genehmigt, sobald alles vorliegt.',
    'De aanvraag is nog niet afgewezen.',
    'I approve of your holiday.',
    'The weather is approved of by all.',
    'Please find the invoice attached.',
  ])('is not read in “%s”', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  it('that is not said for certain is shown as such', () => {
    expect(read('Your application has not been approved.').besides).toContainEqual({
      field: 'type',
      value: 'approved',
      text: 'Your application has not been approved.',
      where: 'body',
      rule: 'event.approved (not said for certain)',
    });
  });

  it('is not read in what is answered, and is in what is handed on', () => {
    const below = 'Thank you.\n\n-----Original Message-----\nThe application was approved.';
    expect(eventsIn(below)).toEqual([]);
    expect(eventsIn('Thank you.\n> The application was approved.')).toEqual([]);
    expect(read(below, 'FW: Your case').events.map(({ type }) => type)).toEqual(['approved']);
  });

  it('has the day of its sentence, and not that of something else in it', () => {
    const dayIn = (body: string) => read(body).events[0]?.day;
    expect(dayIn('Your application of October 1, 2026 was approved on October 9, 2026.')).toEqual({
      on: '2026-10-09',
    });
    expect(dayIn('The license was issued and is valid until October 9, 2030.')).toBeNull();
    expect(dayIn('The license was issued on October 1, 2026 and October 2, 2026.')).toBeNull();
    expect(dayIn('The license was issued on 03/04/2026.')).toEqual({
      notBefore: '2026-03-04',
      notAfter: '2026-04-03',
    });
    expect(dayIn('Date of issue: October 9, 2026\n\nThe license was issued.')).toEqual({ on: '2026-10-09' });
  });

  it('goes across the lines of a mail that is wrapped', () => {
    expect(eventsIn('the application, of which we wrote to you before, was\nfinally approved')).toEqual([]);
    expect(eventsIn('the application of which we wrote to you was\nfinally approved')).toEqual(['approved']);
  });
});

describe('a number', () => {
  const numbersIn = (body: string) => read(body).numbers.map(({ field, value }) => [field, value]);

  it.each([
    ['Application Z1234567.', [['number', 'Z1234567']]],
    ['License D123456 is valid.', [['licenseNumber', 'D123456']]],
    ['The license number is: D1234567', [['licenseNumber', 'D1234567']]],
    ['Purchase order D1234567', []],
    ['CCATS G123456 was completed', [['ccats', 'G123456']]],
    ['DSP-5 license 051234567', [['licenseNumber', '051234567']]],
    ['Vorgangsnummer: 2026/12345-67', [['number', '2026/12345-67']]],
    ['Case no.: ABC-2026-1.', [['number', 'ABC-2026-1']]],
    ['許可番号:第2026-123号', [['licenseNumber', '2026-123']]],
    ['XZ1234567 and Z12345678901', []],
  ])('of “%s” is read', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('a text', () => {
  it('of HTML is what is seen of it', () => {
    const html = `<head><title>denied</title></head><style>x{}</style><script>denied</script>
      <p>Hello &amp; <b>wel</b>come</p><div hidden>denied</div><div style="display: none">denied <p>denied</p></div><ul><li>one<li>two</ul>
      <table><tr><td>a</td><td>b</td></tr></table><svg><text>denied</text></svg><br>end`;
    expect(textOfHtml(html).text).not.toMatch(/denied|x\{\}/);
    expect(
      textOfHtml(html)
        .text.split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(['Hello & welcome', 'one', 'two', 'a b', 'end']);
  });

  it('is read as deep as browsers go, and no deeper, however deep it is', () => {
    const deep = (depth: number) =>
      `<p>first</p>${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}<p>last</p>`;
    expect(textOfHtml(deep(INTAKE_LIMITS.nesting))).toEqual({ text: 'first\n\ndeep\n\nlast', left: null });
    expect(textOfHtml(deep(INTAKE_LIMITS.nesting + 1))).toEqual({ text: 'first', left: 'too_nested' });
    expect(textOfHtml(deep(400_000)).left).toBe('too_nested');
    expect(textOfHtml(`${'<br>'.repeat(INTAKE_LIMITS.html / 4)}last`)).toEqual({
      text: '',
      left: 'too_much_markup',
    });
    expect(textOfHtml('<p>a<td hidden>b')).toEqual({ text: 'a', left: null });
  });

  it('has no character that nobody sees, and a mark where it is shown in another order', () => {
    expect(legibleText('Z12\u200B345\u00AD67')).toBe('Z1234567');
    expect(legibleText('Z12\u202E345')).toBe('Z12\uFFFD345');
    expect(legibleText('Z１２３４５６７\0')).toBe('Z1234567 ');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(legibleText(text)).not.toMatch(/[\0\u202A-\u202E\u2066-\u2069\u200B]/);
        expect(legibleText(text).isWellFormed()).toBe(true);
      }),
    );
  });

  it('of any kind is read in time, and shows where', () => {
    const words = [
      'Z1234567',
      'application',
      'approved',
      'license',
      'No.',
      ':',
      '\n',
      '>',
      'not',
      'D123456',
      '1/2/2026',
      'valid until',
      '令和',
      ' ',
      '\t',
    ];
    const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 300 });
    fc.assert(
      fc.property(texts, (pieces) => {
        const { numbers, events, words: found } = read(pieces.join(' '));
        for (const { value, text } of [...numbers, ...found]) expect(text).toContain(value);
        for (const { reads } of events) expect(reads[0]?.field).toBe('type');
        expect(numbers.length).toBeLessThanOrEqual(INTAKE_LIMITS.reads);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    'license '.repeat(50_000),
    'a'.repeat(INTAKE_LIMITS.characters),
    'application number: '.repeat(20_000),
    `${'Z1234567 was '.repeat(30_000)}approved`,
    'on the 1st of '.repeat(25_000),
    '\n'.repeat(INTAKE_LIMITS.characters),
    'x: '.repeat(130_000),
  ])('that is long takes no rule long (%#)', (text) => {
    const begun = process.cpuUsage();
    read(text);
    const { user } = process.cpuUsage(begun);
    expect(user / 1_000).toBeLessThan(4_000);
  });
});

it('each rule has a name of its own', () => {
  const names = [...EVENT_RULES, ...NUMBER_RULES].map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});
