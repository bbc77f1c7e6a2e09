import type { ReactNode } from 'react';

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
