import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { words } from '../words/index.js';

interface Props {
  /** What the page is, in the window's title; its heading too, unless there is another. */
  readonly text: string;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** The one first heading of a page; windows, tabs and histories call the page by it. */
export function Title({ text, className, children }: Props) {
  useEffect(() => {
    document.title = `${text} – ${words.app}`;
  }, [text]);
  return <h1 className={className}>{children ?? text}</h1>;
}
