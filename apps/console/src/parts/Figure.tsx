import type { ReactNode } from 'react';

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
