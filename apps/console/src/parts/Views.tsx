import type { ReactNode } from 'react';

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
