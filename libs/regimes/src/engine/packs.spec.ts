import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepChecked, loadChecked } from './checked.js';
import { parseDay } from './day.js';
import { countCases, loadRegimes, PACK_FILES, packFolders } from './load.js';
import { PACK_SCHEMA, SCHEMA_FILE } from './schema.js';

const PACKS = fileURLToPath(new URL('../../packs/', import.meta.url));
/** Each pack is in a folder of its id. */
const FOLDERS = packFolders(PACKS).map((path) => basename(path));

describe('the packs', () => {
  it('load, with their worked cases', () => {
    expect([...loadRegimes([PACKS]).keys()]).toEqual(FOLDERS);
    expect(FOLDERS).toContain('us-bis');
    expect(countCases(`${PACKS}us-bis`)).toBeGreaterThanOrEqual(30);
  });

  it('claim nothing for certain that holidays decide which are not known', () => {
    const australia = loadRegimes([PACKS]).get('au-dec');
    const decided = (filed: string, approved: string) => {
      const events = [
        { type: 'filed', on: filed },
        { type: 'approved', on: approved },
      ];
      const told = australia?.simulate(events, parseDay('2026-06-01') ?? NaN, 'non_sensitive');
      return told && 'clocks' in told
        ? told.clocks.map(({ state, certainty }) => [state, certainty])[0]
        : told;
    };
    // Of 2008 no holidays are known, and those of Christmas might have let it be in time.
    expect(decided('2008-12-15', '2009-01-06')).toEqual(['outside', 'as_known']);
    expect(decided('2025-12-08', '2026-01-05')).toEqual(['outside', 'certain']);
  });

  it('name in their first line the part of the schema that an editor checks them by', () => {
    const parts = new Map<string, string>(Object.entries(PACK_FILES).map(([part, name]) => [name, part]));
    const files = readdirSync(PACKS, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    expect(files.length).toBeGreaterThanOrEqual(FOLDERS.length * (parts.size + 1));
    for (const file of files) {
      const part = parts.get(basename(file)) ?? 'cases';
      const up = '../'.repeat(file.split('/').length - 1);
      expect(PACK_SCHEMA.$defs).toHaveProperty(part);
      expect([file, readFileSync(join(PACKS, file), 'utf8').split('\n', 1)[0]]).toEqual([
        file,
        `# yaml-language-server: $schema=${up}${SCHEMA_FILE}#/$defs/${part}`,
      ]);
    }
  });
});

describe('packs that were checked before', () => {
  let folder: string;
  let kept: string;
  const packsOf = (regimes: ReturnType<typeof loadRegimes>) => [...regimes.values()].map(({ pack }) => pack);
  beforeEach(() => {
    const base = mkdtempSync(join(tmpdir(), 'ninety-checked-'));
    folder = join(base, 'packs');
    kept = join(base, 'dist', 'packs.json');
    cpSync(join(PACKS, 'nl-cdiu'), join(folder, 'nl-cdiu'), { recursive: true });
  });
  afterEach(() => {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('say what their files say', () => {
    keepChecked(folder, kept);
    expect(packsOf(loadChecked(folder, kept))).toEqual(packsOf(loadRegimes([folder])));
  });

  it('are read from what was kept, which is not checked again', () => {
    keepChecked(folder, kept);
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('Europe/Amsterdam', 'Europe/Atlantis'));
    expect(packsOf(loadChecked(folder, kept))).toMatchObject([{ timeZone: 'Europe/Atlantis' }]);
  });

  it.each([
    ['a file has changed since', () => writeFileSync(join(folder, 'nl-cdiu', 'clocks.yaml'), '- clock: 7\n')],
    ['a pack was added', () => cpSync(join(folder, 'nl-cdiu'), join(folder, 'other'), { recursive: true })],
  ])('are checked where %s', (_, change) => {
    keepChecked(folder, kept);
    change();
    expect(() => loadChecked(folder, kept)).toThrow(/clocks.yaml:1: |another pack with the id nl-cdiu/);
  });

  it('are not kept where they are wrong', () => {
    writeFileSync(join(folder, 'nl-cdiu', 'clocks.yaml'), '- clock: 7\n');
    expect(() => keepChecked(folder, kept)).toThrow(/clocks.yaml:1: /);
    expect(packsOf(loadChecked(join(PACKS), kept))).toHaveLength(FOLDERS.length);
  });
});
