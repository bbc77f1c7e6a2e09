import { useMemo } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { words } from '../words/index.js';
import { byKind } from './found.js';
import { aboutText, listAll, nameOf, visit } from './places.js';
import type { Hit } from './places.js';
import type { PageAct } from './page-acts.js';
import type { Result, ResultGroup } from './ResultList.js';

const texts = words.palette;

/** What was found, each leading to its place, and at the end to the list of all. */
export function useHitGroups(hits: readonly Hit[], text: string, onGo: () => void): ResultGroup[] {
  const navigate = useNavigate();
  return useMemo(() => {
    const going = (go: () => Promise<void>) => () => {
      onGo();
      void go();
    };
    const q = text.trim();
    const groups = byKind(hits).map(({ kind, hits: some }) => ({
      id: kind,
      title: texts.groups[kind],
      results: some.map((hit) =>
        resultOf(
          hit,
          going(() => visit(navigate, hit)),
        ),
      ),
    }));
    return q === ''
      ? groups
      : [
          ...groups,
          allOf(
            q,
            going(() => listAll(navigate, q)),
          ),
        ];
  }, [hits, text, navigate, onGo]);
}

function resultOf(hit: Hit, run: () => void): Result {
  return { id: `${hit.kind} ${hit.id}`, text: nameOf(hit), hint: aboutText(hit), run };
}

function allOf(q: string, run: () => void): ResultGroup {
  const all = { id: 'all applications', text: texts.allWith(q), hint: '', run };
  return { id: 'all', title: texts.groups.all, results: [all] };
}

interface Page {
  readonly to: string;
  readonly text: string;
}

/** What the page can do and the pages that there are, of those whose name has the text. */
export function ownGroups(
  acts: readonly PageAct[],
  pages: readonly Page[],
  text: string,
  go: (to: string) => void,
): ResultGroup[] {
  const q = text.trim().toLowerCase();
  const has = (name: string) => name.toLowerCase().includes(q);
  const groups = [
    {
      id: 'act',
      title: texts.groups.act,
      results: acts
        .filter(({ name }) => has(name))
        .map(({ name, run }) => ({ id: `act ${name}`, text: name, hint: '', run })),
    },
    {
      id: 'page',
      title: texts.groups.page,
      results: pages
        .filter((page) => has(page.text))
        .map(({ to, text: name }) => ({ id: `page ${to}`, text: name, hint: '', run: () => go(to) })),
    },
  ];
  return groups.filter(({ results }) => results.length > 0);
}
