import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Label, ProgressBar } from 'react-aria-components';
import { numberText, words } from '../words/index.js';

/** An empty place that teaches the next step. */
export function Empty({ title, next, children }: { title: string; next?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {next !== undefined && <p className="quiet">{next}</p>}
      {children}
    </div>
  );
}

/** A figure that matters, with what it is. */
export function Figure({ value, text, children }: { value: ReactNode; text: string; children?: ReactNode }) {
  return (
    <div className="figure">
      <strong className="figures">{value}</strong>
      <span className="quiet">{text}</span>
      {children}
    </div>
  );
}

/** How far long work is, with counts. */
export function Progress({ label, done, of }: { label: string; done: number; of: number }) {
  return (
    <ProgressBar className="progress" value={done} maxValue={Math.max(1, of)}>
      {({ percentage }) => (
        <>
          <Label>{label}</Label>
          <span className="figures quiet">
            {numberText(done)} / {numberText(of)}
          </span>
          <span className="progress-track" aria-hidden="true">
            <span style={{ inlineSize: `${percentage}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}

/** Something to carry away: a secret, an id. */
export function Copyable({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <p className="copyable">
      <code>{text}</code>
      <Button
        className="button"
        onPress={() => {
          void navigator.clipboard.writeText(text).then(() => setCopied(true));
        }}
      >
        {isCopied ? words.parts.copied : words.parts.copy}
      </Button>
    </p>
  );
}

/** One of a few views of the same page, in the address. */
export function Views<T extends string>({
  label,
  views,
  view,
  onView,
}: {
  readonly label: string;
  readonly views: readonly { readonly id: T; readonly text: ReactNode }[];
  readonly view: T;
  readonly onView: (view: T) => void;
}) {
  return (
    <div className="views" role="group" aria-label={label}>
      {views.map(({ id, text }) => (
        <button key={id} type="button" aria-pressed={id === view} onClick={() => onView(id)}>
          {text}
        </button>
      ))}
    </div>
  );
}
