import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '@ninety/platform';
import { DraftDto } from '../../libs/licensing/src/applications/application.contract.js';
import { ROOT } from '../support/root.js';

const FOLDER = 'docs/how-to';
const guides = readdirSync(join(ROOT, FOLDER)).map((name) => ({ name, text: read(join(FOLDER, name)) }));

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The numbered places of a guide, each with what stands in backquotes behind it. */
function placesOf(text: string): { path: string; rest: string }[] {
  return [...text.matchAll(/^\d+\. ([^]*?)(?=^\d+\. |^\S|$(?![^]))/gm)].map(([, place = '']) => ({
    path: /`([\w./-]+\.\w+)`/.exec(place)?.[1] ?? '',
    rest: place,
  }));
}

/** What a place's first sentence names in its file. */
function namesIn(rest: string): string[] {
  const [sentence = ''] = rest.split(/[.;]\s/);
  return [...sentence.matchAll(/`@?([A-Za-z]\w+)`/g)].map(([, name = '']) => name);
}

/**
 * The files of a workspace that no longer type-check when the text of one file is another.
 *
 * @param among their paths
 */
function brokenIn(
  project: string,
  changed: string,
  change: (text: string) => string,
  among: string[],
): string[] {
  const faults = faultsIn(project, changed, change, among);
  return among.filter((path) => faults.some((fault) => fault.path === path));
}

/** The lines of those files that no longer type-check. */
function faultsIn(
  project: string,
  changed: string,
  change: (text: string) => string,
  among: string[],
): { path: string; line: string }[] {
  const folder = join(ROOT, project);
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const { rootDir: _, tsBuildInfoFile: _info, ...rest } = options;
  const checked = {
    ...rest,
    noEmit: true,
    composite: false,
    incremental: false,
    customConditions: ['source'],
  };
  const host = ts.createCompilerHost(checked);
  const readFile = host.readFile.bind(host);
  host.readFile = (path) => {
    const text = readFile(path);
    return text !== undefined && path === join(ROOT, changed) ? change(text) : text;
  };
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...more) =>
    path === join(ROOT, changed)
      ? ts.createSourceFile(path, host.readFile(path) ?? '', more[0])
      : getSourceFile(path, ...more);
  const program = ts.createProgram({ rootNames: fileNames, options: checked, host });
  return among.flatMap((path) => {
    const source = program.getSourceFile(join(ROOT, path));
    if (!source) throw new Error(`${path} is not of ${project}`);
    return program.getSemanticDiagnostics(source).map(({ start = 0 }) => {
      const { line } = source.getLineAndCharacterOfPosition(start);
      return { path, line: source.text.split('\n')[line]?.trim() ?? '' };
    });
  });
}

describe('a guide', () => {
  it.each(guides)('names places and things that there are: $name', ({ text }) => {
    const paths = [...text.matchAll(/`((?:apps|libs|test|docs|migrations|scripts)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const places = placesOf(text);
    const named = places.map(({ path, rest }) => ({ path, names: namesIn(rest) }));
    expect(named.flatMap(({ names }) => names).length).toBeGreaterThan(2);
    for (const { path, names } of named) {
      const file = read(path);
      expect({ path, missing: names.filter((name) => !file.includes(name)) }).toEqual({ path, missing: [] });
    }
  });
});

describe('a webhook event', () => {
  const DATA = 'libs/webhooks/src/event-data.contract.ts';
  const WRITER = 'libs/entity-list/src/entity-list.service.ts';
  const whatIsTold = 'const data = { version, effectiveOn, added, removed, changed };';
  const told = (other: string) => (text: string) => text.replace(whatIsTold, other);

  it('does not compile where what is told lacks a member, or has one of another type', () => {
    expect(read(WRITER)).toContain(whatIsTold);
    const lacking = told('const data = { version, effectiveOn, added, removed };');
    expect(brokenIn('libs/entity-list', WRITER, lacking, [WRITER])).toEqual([WRITER]);
    const other = told('const data = { version: String(version), effectiveOn, added, removed, changed };');
    expect(brokenIn('libs/entity-list', WRITER, other, [WRITER])).toEqual([WRITER]);
  });

  it('does not compile where its class has a member that nobody tells', () => {
    const added = (text: string) =>
      text.replace('class EntityListDataDto {\n', (head) => `${head}  @Count()\n  unchanged: number;\n\n`);
    expect(added(read(DATA))).toContain('unchanged');
    expect(brokenIn('libs/entity-list', DATA, (text) => text, [WRITER])).toEqual([]);
    expect(brokenIn('libs/entity-list', DATA, added, [WRITER])).toEqual([WRITER]);
  });
});

describe('a field that is added to the application', () => {
  const CONTRACT = 'libs/licensing/src/applications/application.contract.ts';
  const SERVICE = 'libs/licensing/src/applications/applications.service.ts';
  const FORM = 'apps/console/src/filing/form.ts';
  const WRITTEN = 'apps/console/src/filing/form';
  const asItIs = (text: string) => text;
  const places = placesOf(read(join(FOLDER, 'add-a-field.md'))).map(({ path }) => path);

  it('touches five places at most', () => {
    expect(places.slice(0, 3)).toEqual([CONTRACT, SERVICE, FORM]);
    expect(places.length).toBeLessThanOrEqual(5);
  });

  it('does not compile in a draft alone: the answer and the empty form lack it', () => {
    const field = '  @Text({ optional: true, max: 200 })\n  projectName?: string | null;\n';
    const added = (text: string) => text.replace('export class BlocksDto {\n', (head) => `${head}${field}\n`);
    expect(added(read(CONTRACT))).toContain('projectName');
    expect(brokenIn('libs/licensing', CONTRACT, asItIs, [CONTRACT, SERVICE])).toEqual([]);
    expect(brokenIn('libs/licensing', CONTRACT, added, [CONTRACT, SERVICE])).toEqual([CONTRACT, SERVICE]);
  });

  it('does not compile in the client alone: the console does not send it', () => {
    const CLIENT = 'libs/client/src/schema.ts';
    const added = (text: string) =>
      text.replace('    DraftDto: {\n', (head) => `${head}      projectName?: string | null;\n`);
    expect(added(read(CLIENT))).toContain('projectName');
    expect(brokenIn('apps/console', CLIENT, asItIs, [FORM])).toEqual([]);
    expect(brokenIn('apps/console', CLIENT, added, [FORM])).toEqual([FORM]);
  });

  it('is written and read in the console', () => {
    // Whose it is follows from who files, and the sum from the items.
    const fields = [...shapeOf(DraftDto).keys()].filter((name) => name !== 'supplierId');
    const blocks = readdirSync(join(ROOT, WRITTEN)).filter((name) => name.endsWith('.tsx'));
    const written = blocks.map((name) => read(join(WRITTEN, name))).join('\n');
    // What the form asks of some transactions alone is read on the page of the form, from the service's entries.
    const shown =
      read('apps/console/src/application/Transaction.tsx') +
      read('apps/console/src/application/ApplicationPage.tsx') +
      'bis748p';
    expect(
      fields.filter((name) => name !== 'totalValue' && !new RegExp(`\\b${name}\\b`).test(written)),
    ).toEqual([]);
    expect(fields.filter((name) => !new RegExp(`\\b${name}\\b`).test(shown))).toEqual([]);
    expect(fields.length).toBeGreaterThan(8);
  });
});

describe('a page that is added to the console', () => {
  const PAGES = 'apps/console/src/shell/pages.ts';
  const SHELL = 'apps/console/src/shell/Shell.tsx';
  const quoted = (text: string) => [...text.matchAll(/'(\/[^']*)'/g)].map(([, path = '']) => path);
  const routes = [...read('apps/console/src/routes.tsx').matchAll(/path: '([^']+)'/g)]
    .map(([, path = '']) => path)
    .filter((path) => path !== '/dev/components');

  it('compiles in the menu as a page that there is, with a name that there is, for a role that there is', () => {
    const right = "{ to: '/entity-list/changes', text: words.nav.entityList, roles: ROLES },";
    const pageless = "{ to: '/nowhere', text: words.nav.audit, roles: OVERSEERS },";
    const nameless = "{ to: '/audit', text: words.nav.nowhere, roles: OVERSEERS },";
    const roleless = "{ to: '/audit', text: words.nav.audit, roles: ['wizard'] },";
    const lines = [right, pageless, nameless, roleless].join('\n');
    const added = (text: string) => text.replace('const NAV = [\n', (head) => `${head}${lines}\n`);
    expect(added(read(PAGES))).toContain(lines);
    const faults = faultsIn('apps/console', PAGES, added, [PAGES, SHELL]).map(({ line }) => line);
    expect(faults).toEqual([
      nameless,
      roleless,
      // What the lines are used for: the addresses are links.
      expect.stringContaining('<Link key={to} to={to}'),
    ]);
  });

  it('is answered by the service at its address', () => {
    const [, pages = ''] = /const PAGES = \[([^\]]+)\]/.exec(read('apps/api/src/console.ts')) ?? [];
    const answered = quoted(pages);
    const isAnswered = (route: string) =>
      answered.some((page) => (page.endsWith('*') ? route.startsWith(page.slice(0, -1)) : page === route));
    expect(routes.filter((route) => !isAnswered(route))).toEqual([]);
    expect(routes.length).toBeGreaterThan(15);
  });

  it('has a row in the document of the console', () => {
    const rows = [...read('docs/console.md').matchAll(/^\| `(\/[^`]*)`/gm)].map(([, path]) => path);
    expect(rows.sort()).toEqual(routes.map((route) => route.replaceAll(/\$(\w+)/g, '{$1}')).sort());
  });
});

describe('a rule that is added to the procedure', () => {
  const SHAPES = 'libs/procedure/src/event-shapes.ts';
  const RULES = 'libs/procedure/src/event-rules.ts';
  const SUSPENSIONS = 'libs/procedure/src/suspensions.ts';
  const CLOCKS = 'libs/procedure/src/clock-rules.ts';
  const VIEW = 'libs/licensing/src/audience/applicant-view.ts';
  const NEWS = 'libs/licensing/src/watch/announcements.ts';
  /** What an event that is added does not touch. */
  const VISIBLE = 'libs/licensing/src/audience/visible-history.ts';
  const within = (head: string, row: string) => (text: string) => text.replace(head, `${head}\n${row}`);
  const event = within('export const EVENT_SHAPES = {', '  reopened: {},');
  const hold = within('      itd_negotiation: { id },', '      flood: { id },');
  const clock = within('export const CLOCK_RULES = {', "  reopening: window('reopening'),");

  it.each([
    ['an event, in its fields alone', 'libs/procedure', SHAPES, event, [RULES]],
    ['a kind of hold, in its fields alone', 'libs/procedure', SHAPES, hold, [SUSPENSIONS]],
    ['a clock without its number', 'libs/procedure', CLOCKS, clock, [CLOCKS]],
    ['an event of which nothing is shown or told', 'libs/licensing', SHAPES, event, [VIEW, NEWS]],
  ] as const)('does not compile: %s', (_, project, changed, change, broken) => {
    const among = project === 'libs/procedure' ? [RULES, SUSPENSIONS, CLOCKS] : [VIEW, NEWS, VISIBLE];
    expect(change(read(changed))).not.toBe(read(changed));
    expect(brokenIn(project, changed, change, among)).toEqual(broken);
  });
});

describe('a question that is added to the determination', () => {
  const QUESTION = 'libs/bis/src/determination/question.ts';
  /** Reads each answer out of what was given. */
  const READER = 'libs/determinations/src/asked-item.ts';

  it('does not compile in the rules alone: the answers that are taken lack it', () => {
    const added = (text: string) =>
      text.replace('export const ANSWERS = [', (head) => `${head}\n  'spaceflight',`);
    expect(added(read(QUESTION))).toContain('spaceflight');
    expect(brokenIn('libs/determinations', QUESTION, (text) => text, [READER])).toEqual([]);
    expect(brokenIn('libs/determinations', QUESTION, added, [READER])).toEqual([READER]);
  });

  it('does not compile in the client alone: the console has no words for it', () => {
    const CLIENT = 'libs/client/src/schema.ts';
    const MEMO = 'apps/console/src/determinations/memo-text.ts';
    const added = (text: string) =>
      text.replace("| 'directProduct'\n        | 'paragraph'", (ids) => `| 'spaceflight'\n        ${ids}`);
    expect(added(read(CLIENT))).toContain('spaceflight');
    expect(brokenIn('apps/console', CLIENT, (text) => text, [MEMO])).toEqual([]);
    expect(brokenIn('apps/console', CLIENT, added, [MEMO])).toEqual([MEMO]);
  });
});
