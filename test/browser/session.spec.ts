import { afterAll, expect, it } from 'vitest';
import { Issuer } from '../support/issuer.js';
import { assertAccessible, inBrowser } from '../support/visitor.js';
import { filed, makeWorld } from '../support/world.js';

let issuer: Issuer | null = null;
afterAll(() => issuer?.close());

inBrowser('signing in', (site) => {
  it('says what is wrong with a key, and keeps it to be mended', async () => {
    const page = await site.visit({ key: null });
    await page.getByLabel('API key').fill('ek_wrong');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('alert').getByText('unknown, expired or revoked').waitFor();
    expect(await page.getByLabel('API key').inputValue()).toBe('ek_wrong');
    await assertAccessible(page);
  });

  it('comes to the page that was asked for, keeps nothing where scripts read, and leaves by signing out', async () => {
    const { officer } = await makeWorld(site.service);
    const { id, controlNumber } = await filed(officer);
    const page = await site.visit({ key: null, path: `/applications/${id}` });
    await page.getByLabel('API key').fill(officer.key ?? '');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: String(controlNumber) }).waitFor();
    expect(await page.evaluate(() => document.cookie + JSON.stringify(localStorage))).toBe('{}');
    await page.reload();
    await page.getByRole('heading', { name: String(controlNumber) }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('API key').waitFor();
    await page.reload();
    await page.getByLabel('API key').waitFor();
  });

  it('has only what the role may read in its navigation', async () => {
    const { officer, bis, chair } = await makeWorld(site.service);
    const pagesOf = async (key: string | null) => {
      const page = await site.visit({ key });
      const nav = page.getByRole('navigation', { name: 'Pages' });
      await nav.getByRole('link', { name: 'Home' }).waitFor();
      return nav.getByRole('link').allTextContents();
    };
    expect(await pagesOf(officer.key)).toContain('File');
    expect(await pagesOf(bis.key)).not.toContain('File');
    expect(await pagesOf(chair.key)).not.toContain('Webhooks');
    expect(await pagesOf(site.service.admin.key)).toContain('Audit');
  });

  it('with a key that is revoked meanwhile, asks to sign in again', async () => {
    const { officer } = await makeWorld(site.service);
    const page = await site.visit({ key: officer.key });
    await page.getByRole('heading', { name: 'Nothing is pending.' }).waitFor();
    const me = await officer.read<{ key: { id: string } }>('/v1/me');
    await site.service.admin.delete(`/v1/api-keys/${me.key.id}`);
    await page.getByRole('link', { name: 'Webhooks' }).click();
    await page.getByLabel('API key').waitFor();
  });
});

inBrowser(
  'signing in at the organisation',
  (site) => {
    it('goes there, comes back to the page, and is somebody', async () => {
      const { service } = site;
      await service.admin.made('/v1/principals', { name: 'Kim', role: 'auditor', externalSubject: 'kim' });
      // The issuer is another host, and the one place where the browser may go besides.
      const page = await site.visit({ key: null, path: '/reports' });
      const link = page.getByRole('link', { name: 'Sign in with your organisation' });
      await assertAccessible(page);
      const target = await link.getAttribute('href');
      expect(target).toBe('/v1/session/oidc?returnTo=%2Freports');
      const { request } = page.context();
      const away = await request.get(`${service.url}${target}`, { maxRedirects: 0 });
      const back = await request.get(away.headers().location ?? '', { maxRedirects: 0 });
      await page.goto(back.headers().location ?? '');
      await page.getByRole('heading', { name: 'Timeliness' }).waitFor();
      expect(await page.getByText('Kim').textContent()).toContain('auditor');
    });

    it('of somebody unknown here says whom to ask', async () => {
      const page = await site.visit({ key: null, path: '/?signIn=unknown' });
      await page.getByRole('alert').getByText('nobody has given you access').waitFor();
    });
  },
  async () => {
    issuer = await Issuer.start();
    return issuer.settings;
  },
);
