import { Cited } from '../../parts/Refused.js';
import { words } from '../../words/index.js';
import type { AskedForm } from '../form/asked.js';

/** Paragraphs that do not apply, each with why. */
export function NotAsked({ passed }: { readonly passed: AskedForm['notApplicable'] }) {
  if (passed.length === 0) return null;
  return (
    <details className="no-print">
      <summary>{words.form.notApplicableTitle}</summary>
      <ul>
        {passed.map(({ paragraph, title, why, citation }) => (
          <li key={paragraph}>
            {title}: {why.text} <Cited citation={citation} />
          </li>
        ))}
      </ul>
    </details>
  );
}
