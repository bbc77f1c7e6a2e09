import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { readPdf } from '../support/pdf.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, filed, makeWorld, record } from '../support/world.js';
import type { Application, World } from '../support/world.js';

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
});

const letter = (by: Client, { id }: { id: string }, kind: string, format: string) =>
  by.get(`/v1/applications/${id}/documents/${kind}?format=${format}`).buffer(true);
const pdf = async (by: Client, application: { id: string }, kind = 'application') =>
  readPdf((await letter(by, application, kind, 'pdf')).body as Buffer);

async function draftWith(parties: object[], overrides: object = {}): Promise<Application> {
  const made = await Promise.all(
    parties.map((party) =>
      world.officer.made<{ id: string }>('/v1/parties', { kind: 'organization', ...party }),
    ),
  );
  const roles = ['end_user', 'ultimate_consignee', 'purchaser', 'intermediate_consignee'];
  return draftFor(world.officer, {
    parties: made.map(({ id: partyId }, index) => ({ role: roles[index % roles.length], partyId })),
    ...overrides,
  });
}

describe('a letter', () => {
  it('names each party in its own letters with every line of its addresses', async () => {
    const draft = await draftWith([
      {
        name: '深圳市样本技术有限公司',
        country: 'CN',
        addresses: [
          {
            lines: ['坂田街道样本路1号', '5号楼'],
            city: '深圳',
            region: '广东',
            postalCode: '518129',
            country: 'CN',
          },
          { lines: ['Second Site 7'], city: 'Shenzhen', country: 'CN' },
        ],
      },
      {
        name: 'شركة النموذج للتجارة',
        country: 'AE',
        addresses: [{ lines: ['شارع الخليج 12'], country: 'AE' }],
      },
      { name: '株式会社サンプル東京', country: 'JP' },
    ]);
    const { fromLeft, fromRight, boxes } = await pdf(world.officer, draft);
    for (const part of [
      '深圳市样本技术有限公司',
      '坂田街道样本路1号',
      '5号楼',
      '深圳,广东,518129,CN',
      'SecondSite7',
      '株式会社サンプル東京',
    ])
      expect(fromLeft).toContain(part);
    expect(fromRight).toContain('شركةالنموذجللتجارة');
    expect(fromRight).toContain('شارعالخليج');
    expect(boxes).toBe(0);
  });

  it('says in HTML whose letters they are and which way they run', async () => {
    const draft = await draftWith([
      { name: '臺灣範例', country: 'TW', addresses: [{ lines: ['范例路 1'], country: 'TW' }] },
      { name: 'חברת דוגמה', country: 'IL' },
      { name: 'サンプル', country: 'JP' },
    ]);
    const { text } = await letter(world.officer, draft, 'application', 'html');
    expect(text).toContain('<span lang="zh-Hant">臺灣範例</span>');
    expect(text).toContain('<bdi dir="rtl"><span lang="und-Hebr">חברת דוגמה</span></bdi>');
    expect(text).toContain('<span lang="ja">サンプル</span>');
  });

  it('is not there for a stranger, though it was printed before, and follows what happens', async () => {
    const application = await filed(world.officer, { additionalInformation: 'As discussed.' });
    const stranger = await makeWorld(service);
    await pdf(world.officer, application);
    await pdf(world.bis, application);
    expect((await letter(stranger.officer, application, 'application', 'pdf')).status).toBe(404);
    await record(world.bis, application, {
      type: 'intent_to_deny',
      reasons: 'First reasons',
      statutoryBasis: '50 U.S.C. 4813',
      regulatoryBasis: '15 CFR 744.11',
    });
    expect((await pdf(world.officer, application, 'intent_to_deny')).fromLeft).toContain('Firstreasons');
  });

  it('is as it stands now, after it was changed', async () => {
    const draft = await draftFor(world.officer, { endUse: 'Ovens of the first kind' });
    expect((await pdf(world.officer, draft)).fromLeft).toContain('Ovensofthefirstkind');
    const path = `/v1/applications/${draft.id}`;
    const edited = await world.officer.patch(path, { endUse: 'Ovens of the second kind' }, '"1"');
    expect(edited.status).toBe(200);
    expect((await pdf(world.officer, draft)).fromLeft).toContain('Ovensofthesecondkind');
  });

  it('that is too long for a PDF says how long one may be, and is there as HTML', async () => {
    const draft = await draftFor(world.officer, {
      items: Array.from({ length: 90 }, () => ({
        eccn: 'EAR99',
        description: 'line\n'.repeat(300),
        quantity: '1',
      })),
    });
    const refused = await letter(world.officer, draft, 'application', 'pdf');
    expect(refused.status).toBe(422);
    expect(JSON.parse(refused.text)).toMatchObject({
      errors: [
        {
          pointer: '/format',
          detail: expect.stringContaining('at most 1500000 characters on 20000 lines') as string,
        },
      ],
    });
    expect((await letter(world.officer, draft, 'application', 'html')).status).toBe(200);
  });

  it('leaves room for the letters of others', async () => {
    const drafts = await Promise.all(
      Array.from({ length: 8 }, (_, index) => draftFor(world.officer, { reference: `many ${index}` })),
    );
    const answers = await Promise.all(
      drafts.map((draft) => letter(world.officer, draft, 'application', 'pdf')),
    );
    const [refused] = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(4);
    expect(refused?.headers['retry-after']).toBe('10');
  });
});
