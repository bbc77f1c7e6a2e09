import { LawStarter } from '@ninety/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
let service: TestService;
beforeAll(async () => { service = await startService(); await service.app.get(LawStarter, { strict: false }).load(); });
afterAll(() => service.close());
describe('x', () => {
  it('y', async () => {
    for (const p of ['versions','eccns?q=5A','eccns/5A992?on=2026-11-28','eccns/5A99','countries/CN?on=2026-11-28','policies?on=2026-11-28','held','fetches','eccns/ear99?on=2026-11-28','policies/ai-diffusion']) {
      const r = await service.admin.get(`/v1/law/${p}`);
      console.log(p, r.status, JSON.stringify(r.body).slice(0,700));
    }
  });
});
